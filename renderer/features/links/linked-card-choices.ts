import type { Change } from '../../../shared/document/edit/edit.ts';
import { cardKinds, kindOf } from '../../../shared/records/kind-registry.ts';
import { relationsBetween } from '../../../shared/records/links/relation-grammar.ts';
import { type RelationName, relations } from '../../../shared/records/links/relations.ts';
import { newLinkChange } from './link-edits.ts';
import { nextStepOf } from './next-step.ts';

/** A kind of new card that a card may be linked with, and the relation. */
export interface LinkedCardChoice {
  readonly id: string;
  readonly kind: string;
  readonly relation: RelationName;
  /** Whether the link runs from the new card to the existing one. */
  readonly isReversed: boolean;
  /** The relation read from the existing card: "tested by", or "prompted by" where the link runs back. */
  readonly word: string;
}

const linkedCardChoice = (kind: string, relation: RelationName, isReversed: boolean): LinkedCardChoice => ({
  id: `${kind} ${relation}${isReversed ? ' back' : ''}`,
  kind,
  relation,
  isReversed,
  word: isReversed ? relations[relation].inverse : relations[relation].word,
});

/** Kinds that may be linked with any card. */
const alwaysOffered = ['note', 'question'];

/**
 * Every new card that the grammar lets a card of this kind be linked with. What mostly comes next is first, then what the
 * card may point to, then what may point to it; "relates to" is last, with its own kind, a note and a question.
 */
export function linkedCardChoicesOf(kind: string): readonly LinkedCardChoice[] {
  const kinds = cardKinds().map(({ name }) => name);
  const forward = kinds.flatMap((to) =>
    relationsBetween(kind, to).map((name) => linkedCardChoice(to, name, false)),
  );
  const backward = kinds.flatMap((from) =>
    relationsBetween(from, kind).map((name) => linkedCardChoice(from, name, true)),
  );
  const specific = [...forward, ...backward].filter(({ relation }) => relation !== 'relatesTo');
  const relatableKinds = [...new Set([kind, ...alwaysOffered])].filter((name) => kindOf(name)?.card);
  const all = [...specific, ...relatableKinds.map((name) => linkedCardChoice(name, 'relatesTo', false))];
  const next = nextStepOf(kind);
  const isNext = (one: LinkedCardChoice): boolean =>
    !one.isReversed && one.kind === next?.kind && one.relation === next.relation;
  return [...all.filter(isNext), ...all.filter((one) => !isNext(one))];
}

/** The choice for a new linked card where the person is not asked: the first one. */
export function defaultLinkedCardChoice(kind: string): LinkedCardChoice {
  return linkedCardChoicesOf(kind)[0] ?? linkedCardChoice(kind, 'relatesTo', false);
}

/** How a new card is linked with an existing one. */
export interface LinkToExisting {
  readonly from: string;
  readonly relation: string;
  /** Whether the link runs from the new card. */
  readonly isReversed?: boolean;
}

/** The change that links a new card with an existing one. */
export function linkChange({ from, relation, isReversed = false }: LinkToExisting, id: string): Change {
  return isReversed ? newLinkChange(id, relation, from) : newLinkChange(from, relation, id);
}
