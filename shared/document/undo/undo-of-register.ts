import type { Value } from '../model/document.ts';
import type { Dot } from '../model/id-types.ts';
import type { StepEntry } from './history-step.ts';

/** True for the dots of this copy of the app, edits on their way included. */
export type IsOwnDot = (dot: Dot) => boolean;

/** A value that is written once more, and the dots whose words it carries on. */
export interface Rewrite {
  readonly value: Value;
  readonly from: readonly Dot[];
}

/** The undo of one register: the values to write again, and what people are told. */
export interface RegisterUndo {
  /** One edit each, in this order: a register takes one value from an edit. Empty where nothing is to be done. */
  readonly rewrites: readonly Rewrite[];
  readonly seen: readonly Dot[];
  /** What redo needs to know of this register. */
  readonly inverse?: Pick<StepEntry, 'before' | 'concurrent' | 'holds'> & { readonly wrote?: '+' | '-' };
  readonly isSkipped?: true;
  /** It would delete what a partner has worked on. */
  readonly deletesPartnerWork?: boolean;
  /** Concurrent values of others stand there afterwards as well. */
  readonly hasConcurrent?: boolean;
}

/** The undo of a register that needs none. */
export const noUndo: RegisterUndo = { rewrites: [], seen: [] };

/** The undo of a register that somebody has written since. */
export const skippedUndo: RegisterUndo = { ...noUndo, isSkipped: true };

/** One register of a step, and its undo. */
export interface EntryUndo {
  readonly entry: StepEntry;
  readonly undo: RegisterUndo;
}
