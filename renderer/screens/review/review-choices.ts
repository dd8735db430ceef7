import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { FieldName, RecordId } from '../../../shared/document/model/id-types.ts';
import type { ReviewChoice } from '../../../shared/document/review/review-choice.ts';

/** What was decided so far about the copies that wait, by copy: it stays while other screens are looked at. */
type Choices = ReadonlyMap<string, ReviewChoice>;

const noChoices: Choices = new Map();

const store = createStore<ReadonlyMap<string, Choices>>(() => new Map());

/** Names a choice: a field of a record, or all of the record. */
export function choiceKey(id: RecordId, field?: FieldName): string {
  return field === undefined ? id : `${id} ${field}`;
}

const setChoices = (incomingId: string, choices: Choices): void => {
  store.setState(new Map(store.getState()).set(incomingId, choices), true);
};

/** Decides, in place of what was decided about the same thing before. */
export function choose(incomingId: string, choice: ReviewChoice): void {
  const choices = new Map(store.getState().get(incomingId));
  setChoices(incomingId, choices.set(choiceKey(choice.id, choice.field), choice));
}

/** Takes a decision back. */
export function withdrawChoice(incomingId: string, id: RecordId, field?: FieldName): void {
  const choices = new Map(store.getState().get(incomingId));
  choices.delete(choiceKey(id, field));
  setChoices(incomingId, choices);
}

/** Forgets all about a copy: it is in, or was put away. */
export function forgetChoices(incomingId: string): void {
  const rest = new Map(store.getState());
  rest.delete(incomingId);
  store.setState(rest, true);
}

export function choicesOf(incomingId: string): readonly ReviewChoice[] {
  return [...(store.getState().get(incomingId) ?? noChoices).values()];
}

/** What was decided about a copy so far, by `choiceKey`. */
export function useChoices(incomingId: string): Choices {
  return useStore(store, (all) => all.get(incomingId) ?? noChoices);
}
