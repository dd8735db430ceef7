import type { Dot, ProjectDocument, Ref } from '../../shared/document/document.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { createHistory, recordStep, type Step, undoStep } from '../../shared/document/history.ts';
import type { Rules } from '../../shared/document/rules.ts';

/** What the bar shows of the history. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What Undo would take back: "Card moved". */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What taking a step back came to. */
export interface Turned {
  readonly label: string;
  /** Whether anything of it could be taken back. */
  readonly hasDone: boolean;
  /** How many records stay as they are in part, because they were written anew since. */
  readonly skipped: number;
}

/** What a turn needs: the document now, and how to send the edit. */
export interface Turning {
  readonly document: ProjectDocument;
  readonly push: (edit: Edit, label: string, isTurn: boolean) => Dot;
}

/** The history of one window over the engine's. It ends with the window. */
export interface Undo {
  state(): UndoState;
  /** Makes an edit with `push` and remembers how it was before; `within` (ms) is how long its key joins it to the last. */
  record(
    before: ProjectDocument,
    edit: Edit,
    label: string,
    mergeKey: string | undefined,
    push: () => Dot,
    within?: number,
  ): void;
  /** The step that would be taken back, or made once more. */
  next(direction: 'undo' | 'redo'): Step | undefined;
  undo(turning: Turning): Turned | undefined;
  redo(turning: Turning): Turned | undefined;
  /** Records that Undo would delete although a partner has worked on them: ask first. */
  partnersIn(document: ProjectDocument): readonly Ref[];
  /** Edits that are safe now got the dot that they keep. */
  renamed(dots: ReadonlySet<Dot>, dot: Dot): void;
  /** An edit was refused: there is nothing to take back. */
  forget(dot: Dot): void;
  /** Records were erased for good: nothing of them is remembered. */
  forgetRecords(refs: readonly Ref[]): void;
}

/** A history for one project in one window. `now` is a clock in milliseconds. */
export const createUndo = (rules: Rules, now: () => number = Date.now): Undo => {
  const history = createHistory();

  const turn = (
    step: Step,
    { document, push }: Turning,
    tell: (inverse: Step | undefined) => void,
  ): Turned => {
    const { edit, skipped } = undoStep(document, step, rules);
    // A step of the history first learns its dot, then its inverse: `tell` looks for what the edit put back.
    const inverse = edit ? recordStep(document, edit, push(edit, step.label, true), step.label) : undefined;
    tell(inverse);
    return { label: step.label, hasDone: edit !== null, skipped: skipped.length };
  };

  return {
    state: () => ({
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      undoLabel: history.nextUndo()?.label ?? null,
      redoLabel: history.nextRedo()?.label ?? null,
    }),
    record: (before, edit, label, mergeKey, push, within) =>
      history.push(recordStep(before, edit, push(), label), mergeKey, now(), within),
    next: (direction) => (direction === 'undo' ? history.nextUndo() : history.nextRedo()),
    undo: (turning) => {
      const step = history.undo();
      return step && turn(step, turning, (inverse) => history.undone(step, inverse));
    },
    redo: (turning) => {
      const step = history.redo();
      return step && turn(step, turning, (inverse) => history.redone(step, inverse));
    },
    partnersIn: (document) => {
      const step = history.nextUndo();
      // Only a step that brought something to life can take it away: nothing to ask of ten thousand moves.
      const isAsked = step?.entries.some(({ life }) => life !== undefined && life.before !== 'live');
      return step && isAsked ? undoStep(document, step, rules).partnerEdited : [];
    },
    renamed: (dots, dot) => {
      for (const from of dots) history.replaceDot(from, dot);
    },
    forget: history.forget,
    forgetRecords: history.forgetRecords,
  };
};
