import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { relationsBetween } from '../../../shared/records/links/relation-grammar.ts';
import { type RelationName, relations } from '../../../shared/records/links/relations.ts';

/** One way to link two cards, read from the first to the second. */
export interface LinkChoice {
  readonly id: string;
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
  /** "supports", or "supported by" where the link runs the other way. */
  readonly word: string;
  /** Whether the two are linked like this already. */
  readonly isLinked: boolean;
}

/** Every way to link two cards that the grammar allows, in both directions; "relates to" comes last. */
export function linkChoices(document: ProjectDocument, one: string, other: string): readonly LinkChoice[] {
  const [kind, otherKind] = [kindOfId(document, one) ?? '', kindOfId(document, other) ?? ''];
  const choice = (from: string, relation: RelationName, to: string, word: string): LinkChoice => {
    const id = derivedId(from, relation, to);
    return { id, from, relation, to, word, isLinked: recordOf(document, { kind: 'link', id }) !== undefined };
  };
  const forward = relationsBetween(kind, otherKind)
    .filter((name) => name !== 'relatesTo')
    .map((name) => choice(one, name, other, relations[name].word));
  const backward = relationsBetween(otherKind, kind)
    .filter((name) => name !== 'relatesTo')
    .map((name) => choice(other, name, one, relations[name].inverse));
  return [...forward, ...backward, choice(one, 'relatesTo', other, relations.relatesTo.word)];
}

/** The choice to offer first: the first that does not exist yet. */
export function firstFreeChoice(choices: readonly LinkChoice[]): LinkChoice | undefined {
  return choices.find((choice) => !choice.isLinked);
}
