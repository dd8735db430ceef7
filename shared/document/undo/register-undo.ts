import type { Dot, Value } from '../model/document.ts';
import type { StepEntry } from './history-step.ts';

/** True for the dots of this copy of the app, pending ones included. */
export type IsOwnDot = (dot: Dot) => boolean;

/** A value that an undo writes again, and the dots of the versions that it continues. */
export interface Rewrite {
  readonly value: Value;
  readonly from: readonly Dot[];
}

/** What undoing a step does to one register. */
export interface RegisterUndo {
  /** One edit each, in this order: a register takes one value from an edit. Empty where nothing is to be done. */
  readonly rewrites: readonly Rewrite[];
  readonly seen: readonly Dot[];
  /** What redo restores, and how. */
  readonly inverse?: Pick<StepEntry, 'before' | 'concurrent' | 'holds'> & { readonly wrote?: '+' | '-' };
  readonly isSkipped?: true;
  /** It would delete what a partner has worked on. */
  readonly deletesPartnerWork?: boolean;
  /** Values of others are in the register afterwards as well. */
  readonly hasConcurrent?: boolean;
}

/** Changes nothing. */
export const noUndo: RegisterUndo = { rewrites: [], seen: [] };

/** Changes nothing, because somebody has written since. */
export const skippedUndo: RegisterUndo = { ...noUndo, isSkipped: true };

/** One register of a step with its undo. */
export interface EntryUndo {
  readonly entry: StepEntry;
  readonly undo: RegisterUndo;
}
