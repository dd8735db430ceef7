import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { dotKey, type HistoryStep, recordStep } from '../../../shared/document/undo/history-step.ts';
import type { RewrittenDot } from '../../../shared/document/undo/inverse-step.ts';
import { planUndo, type UndoPlan } from '../../../shared/document/undo/plan-undo.ts';
import { createUndoStack, type UndoStack } from '../../../shared/document/undo/undo-stack.ts';

/** What the bar shows of the history. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What Undo would take back: "Card moved". */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What taking a step back came to. */
export interface UndoResult {
  readonly label: string;
  /** Whether anything of it could be taken back. */
  readonly hasApplied: boolean;
  /** How many records stay as they are in part, because they were written anew since. */
  readonly skippedRecords: number;
  /** Whether words of others stand there now: theirs alone after an undo, theirs and ours after a redo. */
  readonly hasConcurrentValues: boolean;
  /** Whether versions that were chosen between stand side by side again. */
  readonly isClashReopened: boolean;
}

/** What a turn needs: the document now, the sessions of this copy of the app, and how to send an edit. */
export interface UndoContext {
  readonly document: ProjectDocument;
  readonly ownReplicas: ReadonlySet<string>;
  readonly push: (edit: Edit, label: string, isHistoryStep: boolean) => Dot;
}

/** The history of one window over the engine's. It ends with the window. */
export interface UndoHistory {
  state(): UndoState;
  /** Makes an edit with `push` and remembers how it was before; `within` (ms) is how long its key joins it to the last. */
  record(
    before: ProjectDocument,
    edit: Edit,
    label: string,
    mergeKey: string | undefined,
    push: () => Dot,
    mergeWithin?: number,
  ): void;
  /** The step that would be taken back, or made once more. */
  nextStep(direction: 'undo' | 'redo'): HistoryStep | undefined;
  /** What taking it back, or making it once more, would come to; undefined where there is none. */
  preview(
    direction: 'undo' | 'redo',
    context: Pick<UndoContext, 'document' | 'ownReplicas'>,
  ): UndoPlan | undefined;
  undo(context: UndoContext): UndoResult | undefined;
  redo(context: UndoContext): UndoResult | undefined;
  /** Records that Undo would delete although a partner has worked on them: ask first. */
  partnerEditedRecords(context: Pick<UndoContext, 'document' | 'ownReplicas'>): readonly RecordRef[];
  /** The dot under which a version was first written, where an undo wrote it again: who wrote it is asked of that. */
  originalDotOf(register: RecordRef & { readonly register: string }, dot: Dot): Dot;
  /** Edits that are safe now got the dot that they keep. */
  replaceDots(dots: ReadonlySet<Dot>, dot: Dot): void;
  /** An edit was refused: there is nothing to take back. */
  forget(dot: Dot): void;
  /** Records were erased for good: nothing of them is remembered. */
  forgetRecords(refs: readonly RecordRef[]): void;
}

/** A history for one project in one window. `now` is a clock in milliseconds. */
export function createUndoHistory(rules: DocumentRules, now: () => number = Date.now): UndoHistory {
  const history = createUndoStack();

  /** First dots by those of an undo; only of versions that stand side by side, for of others nobody is told who wrote them. */
  const originalDots = new Map<string, Dot>();

  const rememberOriginalDots = (carried: readonly RewrittenDot[]): void => {
    for (const value of carried) {
      const original = originalDots.get(dotKey(value, value.from)) ?? value.from;
      if (value.hasConcurrent) originalDots.set(dotKey(value, value.to), original);
    }
  };

  const computeUndo = (
    step: HistoryStep,
    { document, ownReplicas }: Pick<UndoContext, 'document' | 'ownReplicas'>,
  ): UndoPlan => planUndo(document, step, rules, (dot) => ownReplicas.has(replicaOf(dot)));

  const applyStep = (
    step: HistoryStep,
    context: UndoContext,
    onApplied: UndoStack['noteUndone'],
  ): UndoResult => {
    const { edits, skipped, concurrent, reopened, inverse } = computeUndo(step, context);
    // Steps of the history first learn the dots, then the inverse: `tell` looks for what the edits put back.
    const inverted = inverse(edits.map((edit) => context.push(edit, step.label, true)));
    rememberOriginalDots(inverted?.rewritten ?? []);
    onApplied(inverted);
    return {
      label: step.label,
      hasApplied: edits.length > 0,
      skippedRecords: skipped.length,
      hasConcurrentValues: concurrent.length > 0,
      isClashReopened: reopened.length > 0,
    };
  };
  const nextStep = (direction: 'undo' | 'redo'): HistoryStep | undefined =>
    direction === 'undo' ? history.nextUndo() : history.nextRedo();

  return {
    state: () => ({
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      undoLabel: history.nextUndo()?.label ?? null,
      redoLabel: history.nextRedo()?.label ?? null,
    }),
    record: (before, edit, label, mergeKey, push, mergeWithin) =>
      history.push(recordStep(before, edit, push(), label), mergeKey, now(), mergeWithin),
    nextStep,
    preview: (direction, context) => {
      const step = nextStep(direction);
      return step && computeUndo(step, context);
    },
    undo: (context) => {
      const step = history.undo();
      return step && applyStep(step, context, history.noteUndone);
    },
    redo: (context) => {
      const step = history.redo();
      return step && applyStep(step, context, history.noteRedone);
    },
    partnerEditedRecords: (context) => {
      const step = history.nextUndo();
      // Only a step that brought something to life can take it away: nothing to ask of ten thousand moves.
      const canDelete = step?.entries.some(
        ({ existence }) => existence !== undefined && existence.before !== 'live',
      );
      return step && canDelete ? computeUndo(step, context).partnerEdited : [];
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
