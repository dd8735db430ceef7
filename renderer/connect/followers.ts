import type { Change } from '../../shared/document/edit.ts';
import { cardKinds, kindOf } from '../../shared/records/registry.ts';
import { relationsBetween } from '../../shared/records/relation-grammar.ts';
import { type RelationName, relations } from '../../shared/records/relations.ts';
import { nextStepOf } from '../inspector/next-steps.ts';
import { newLink } from './make-link.ts';

/** A new card that a card may be linked with, and how. */
export interface Follower {
  readonly id: string;
  readonly kind: string;
  readonly relation: RelationName;
  /** The link runs from the new card to the one that is there. */
  readonly isBack: boolean;
  /** Said from the card that is there: "tested by", or "prompted by" where the link runs back. */
  readonly word: string;
}

const follower = (kind: string, relation: RelationName, isBack: boolean): Follower => ({
  id: `${kind} ${relation}${isBack ? ' back' : ''}`,
  kind,
  relation,
  isBack,
  word: isBack ? relations[relation].inverse : relations[relation].word,
});

/** Kinds that may be noted beside any card. */
const beside = ['note', 'question'];

/**
 * Every new card that the grammar lets a card of this kind be linked with. What mostly comes next is first, then what the
 * card may point to, then what may point to it; "relates to" is last, with its own kind, a note and a question.
 */
export function followersOf(kind: string): readonly Follower[] {
  const kinds = cardKinds().map(({ name }) => name);
  const there = kinds.flatMap((to) => relationsBetween(kind, to).map((name) => follower(to, name, false)));
  const back = kinds.flatMap((from) =>
    relationsBetween(from, kind).map((name) => follower(from, name, true)),
  );
  const meant = [...there, ...back].filter(({ relation }) => relation !== 'relatesTo');
  const known = [...new Set([kind, ...beside])].filter((name) => kindOf(name)?.card);
  const all = [...meant, ...known.map((name) => follower(name, 'relatesTo', false))];
  const next = nextStepOf(kind);
  const isNext = (one: Follower): boolean =>
    !one.isBack && one.kind === next?.kind && one.relation === next.relation;
  return [...all.filter(isNext), ...all.filter((one) => !isNext(one))];
}

/** What to link a new card with where nobody was asked. */
export const firstFollower = (kind: string): Follower =>
  followersOf(kind)[0] ?? follower(kind, 'relatesTo', false);

/** How a new card is linked with one that is there. */
export interface LinkWith {
  readonly from: string;
  readonly relation: string;
  /** The link runs from the new card. */
  readonly isBack?: boolean;
}

/** The change that links a new card. */
export const linkWith = ({ from, relation, isBack = false }: LinkWith, id: string): Change =>
  isBack ? newLink(id, relation, from) : newLink(from, relation, id);
