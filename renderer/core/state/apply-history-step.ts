import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { uniqueRefs } from '../../../shared/document/model/record-key.ts';
import type { UndoContext, UndoDirection, UndoHistory } from './undo-history.ts';

/** What an undo or redo came to. */
export interface UndoResult {
  readonly label: string;
  /** The records that were written, each once. */
  readonly written: readonly RecordRef[];
  /** Whether anything of the step could be undone. */
  readonly hasApplied: boolean;
  /** How many records stay as they are in part, because they were rewritten since. */
  readonly skippedRecords: number;
  /** Whether values of others stand there now: theirs alone after an undo, theirs and ours after a redo. */
  readonly hasConcurrentValues: boolean;
  /** Whether a resolved clash is open again. */
  readonly isClashReopened: boolean;
}

/** Commits one edit at once. @returns its pending dot, which is replaced by the real one when the disk has it */
export type Commit = (edit: Edit, label: string, isHistoryStep: boolean) => Dot;

/** Undoes or redoes the next step by committing the edits of its plan; undefined where there is no step. */
export function applyHistoryStep(
  history: UndoHistory,
  direction: UndoDirection,
  context: UndoContext,
  commit: Commit,
): UndoResult | undefined {
  const label = history.nextStep(direction)?.label;
  const plan = history.plan(direction, context);
  if (label === undefined || plan === undefined) return undefined;
  history.noteApplied(
    direction,
    plan,
    plan.edits.map((edit) => commit(edit, label, true)),
  );
  return {
    label,
    written: uniqueRefs(plan.edits.flatMap(({ writes }) => writes)),
    hasApplied: plan.edits.length > 0,
    skippedRecords: plan.skipped.length,
    hasConcurrentValues: plan.concurrent.length > 0,
    isClashReopened: plan.reopened.length > 0,
  };
}
