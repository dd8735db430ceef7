import type { Dot, Value } from './document.ts';
import type { StepEntry } from './undo-step.ts';

/** True for the dots of this copy of the app, edits on their way included. */
export type IsOurs = (dot: Dot) => boolean;

/** A value that is written once more, and the dots whose words it carries on. */
export interface Rewrite {
  readonly value: Value;
  readonly from: readonly Dot[];
}

/** What undoing comes to in one register. */
export interface Answer {
  /** One edit each, in this order: a register takes one value from an edit. Empty where nothing is to be done. */
  readonly rewrites: readonly Rewrite[];
  readonly seen: readonly Dot[];
  /** What undoing this again brings back, and how. */
  readonly inverse?: Pick<StepEntry, 'before' | 'beside' | 'holds'> & { readonly wrote?: '+' | '-' };
  readonly isSkipped?: true;
  /** It would delete what a partner has worked on. */
  readonly isPartners?: boolean;
  /** Words of others stand there afterwards as well. */
  readonly isBeside?: boolean;
}

/** Nothing to do. */
export const nothing: Answer = { rewrites: [], seen: [] };

/** Somebody has written since. */
export const skip: Answer = { ...nothing, isSkipped: true };

/** One register of a step, and what undoing it comes to. */
export interface Answered {
  readonly entry: StepEntry;
  readonly answer: Answer;
}
