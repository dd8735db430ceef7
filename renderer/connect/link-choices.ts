import type { ProjectDocument } from '../../shared/document/document.ts';
import { derivedId } from '../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import { relationsBetween } from '../../shared/records/relation-grammar.ts';
import { type RelationName, relations } from '../../shared/records/relations.ts';

/** One way to link two cards, said from the first to the second. */
export interface LinkChoice {
  readonly id: string;
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
  /** "supports", or "supported by" where the link runs the other way. */
  readonly word: string;
  /** The two are linked like this already. */
  readonly isThere: boolean;
}

/** Every way to link two cards that the grammar allows, in both directions; "relates to" comes last. */
export function linkChoices(document: ProjectDocument, one: string, other: string): readonly LinkChoice[] {
  const [kind, otherKind] = [kindOfId(document, one) ?? '', kindOfId(document, other) ?? ''];
  const choice = (from: string, relation: RelationName, to: string, word: string): LinkChoice => {
    const id = derivedId(from, relation, to);
    return { id, from, relation, to, word, isThere: recordOf(document, { kind: 'link', id }) !== undefined };
  };
  const there = relationsBetween(kind, otherKind)
    .filter((name) => name !== 'relatesTo')
    .map((name) => choice(one, name, other, relations[name].word));
  const back = relationsBetween(otherKind, kind)
    .filter((name) => name !== 'relatesTo')
    .map((name) => choice(other, name, one, relations[name].inverse));
  return [...there, ...back, choice(one, 'relatesTo', other, relations.relatesTo.word)];
}

/** The choice to offer first: the first that is not there yet. */
export const firstChoice = (choices: readonly LinkChoice[]): LinkChoice | undefined =>
  choices.find((choice) => !choice.isThere);
