import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { dotKey, type HistoryStep, recordStep } from '../../../shared/document/undo/history-step.ts';
import type { RewrittenDot } from '../../../shared/document/undo/inverse-step.ts';
import { planUndo, type UndoPlan } from '../../../shared/document/undo/plan-undo.ts';
import { createUndoStack } from '../../../shared/document/undo/undo-stack.ts';

/** Back, or forth again. */
export type UndoDirection = 'undo' | 'redo';

/** What the bar shows of the history. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What Undo would undo: "Card moved". */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What an undo goes by: the document as it is shown, and the replicas of this copy of the app. */
export interface UndoContext {
  readonly document: ProjectDocument;
  readonly ownReplicas: ReadonlySet<string>;
}

/** An edit that was committed. */
export interface CommittedEdit {
  readonly edit: Edit;
  /** The document that it was applied to. */
  readonly before: ProjectDocument;
  /** The dot that the commit returned, pending or real. */
  readonly dot: Dot;
  readonly label: string;
  /** Joins it to the last step of the same key. */
  readonly mergeKey?: string | undefined;
  /** For how long its key does so, in milliseconds; a second where it is not given. */
  readonly mergeWithin?: number | undefined;
}

/** The steps that one window can undo and redo in one project. It commits nothing, and it ends with the window. */
export interface UndoHistory {
  state(): UndoState;
  /** Remembers a committed edit as a step, or as more of the last one. */
  record(committed: CommittedEdit): void;
  /** The step that Undo or Redo would take. */
  nextStep(direction: UndoDirection): HistoryStep | undefined;
  /**
   * The edits that undo or redo it; undefined where there is none. Commit them in order and hand their dots to
   * `noteApplied`.
   */
  plan(direction: UndoDirection, context: UndoContext): UndoPlan | undefined;
  /** The next step was undone or redone as planned; `dots` are those of the plan's edits, in order. */
  noteApplied(direction: UndoDirection, plan: UndoPlan, dots: readonly Dot[]): void;
  /** Records that Undo would delete although a partner has worked on them: ask first. */
  partnerEditedRecords(context: UndoContext): readonly RecordRef[];
  /** The dot under which a version was first written, where an undo wrote it again: it tells who wrote it. */
  originalDotOf(register: RecordRef & { readonly register: string }, dot: Dot): Dot;
  /** Pending dots became the real one. */
  replaceDots(dots: ReadonlySet<Dot>, dot: Dot): void;
  /** An edit was refused: there is nothing to undo. */
  forget(dot: Dot): void;
  /** Records were erased for good: nothing of them is remembered. */
  forgetRecords(refs: readonly RecordRef[]): void;
}

/** A history for one project in one window. `now` is a clock in milliseconds. */
export function createUndoHistory(rules: DocumentRules, now: () => number = Date.now): UndoHistory {
  const history = createUndoStack();

  /**
   * Original dots by those that an undo wrote; only of versions that are concurrent, for of others nobody is told who
   * wrote them.
   */
  const originalDots = new Map<string, Dot>();

  const rememberOriginalDots = (rewritten: readonly RewrittenDot[]): void => {
    for (const value of rewritten) {
      const original = originalDots.get(dotKey(value, value.from)) ?? value.from;
      if (value.hasConcurrent) originalDots.set(dotKey(value, value.to), original);
    }
  };
  const planOf = (step: HistoryStep, { document, ownReplicas }: UndoContext): UndoPlan =>
    planUndo(document, step, rules, (dot) => ownReplicas.has(replicaOf(dot)));
  const nextStep = (direction: UndoDirection): HistoryStep | undefined =>
    direction === 'undo' ? history.nextUndo() : history.nextRedo();

  return {
    state: () => ({
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      undoLabel: history.nextUndo()?.label ?? null,
      redoLabel: history.nextRedo()?.label ?? null,
    }),
    record: ({ before, edit, dot, label, mergeKey, mergeWithin }) =>
      history.push(recordStep(before, edit, dot, label), mergeKey, now(), mergeWithin),
    nextStep,
    plan: (direction, context) => {
      const step = nextStep(direction);
      return step && planOf(step, context);
    },
    noteApplied: (direction, plan, dots) => {
      const inverse = plan.inverse(dots);
      rememberOriginalDots(inverse?.rewritten ?? []);
      history[direction]();
      if (direction === 'undo') history.noteUndone(inverse);
      else history.noteRedone(inverse);
    },
    partnerEditedRecords: (context) => {
      const step = history.nextUndo();
      // Only a step that brought something to life can delete it: nothing to ask of ten thousand moves.
      const canDelete = step?.entries.some(
        ({ existence }) => existence !== undefined && existence.before !== 'live',
      );
      return step && canDelete ? planOf(step, context).partnerEdited : [];
    },
    originalDotOf: (register, dot) => originalDots.get(dotKey(register, dot)) ?? dot,
    replaceDots: (dots, dot) => {
      for (const from of dots) history.replaceDot(from, dot);
      for (const [key, original] of [...originalDots]) {
        const dotStart = key.lastIndexOf(' ') + 1;
        if (dots.has(key.slice(dotStart))) originalDots.set(`${key.slice(0, dotStart)}${dot}`, original);
      }
    },
    forget: history.forgetDot,
    forgetRecords: history.forgetRecords,
  };
}
