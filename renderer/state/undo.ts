import type { Dot, ProjectDocument, Ref } from '../../shared/document/document.ts';
import { sessionOf } from '../../shared/document/dots.ts';
import type { Edit } from '../../shared/document/edit.ts';
import {
  type Carried,
  createHistory,
  dotKey,
  type History,
  recordStep,
  type Step,
  type Undone,
  undoStep,
} from '../../shared/document/history.ts';
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
  /** Whether words of others stand there now: theirs alone after an undo, theirs and ours after a redo. */
  readonly isBeside: boolean;
  /** Whether versions that were chosen between stand side by side again. */
  readonly isReopened: boolean;
}

/** What a turn needs: the document now, the sessions of this copy of the app, and how to send an edit. */
export interface Turning {
  readonly document: ProjectDocument;
  readonly ours: ReadonlySet<string>;
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
  /** What taking it back, or making it once more, would come to; undefined where there is none. */
  preview(direction: 'undo' | 'redo', of: Pick<Turning, 'document' | 'ours'>): Undone | undefined;
  undo(turning: Turning): Turned | undefined;
  redo(turning: Turning): Turned | undefined;
  /** Records that Undo would delete although a partner has worked on them: ask first. */
  partnersIn(of: Pick<Turning, 'document' | 'ours'>): readonly Ref[];
  /** The dot under which a version was first written, where an undo wrote it again: who wrote it is asked of that. */
  firstDotOf(register: Ref & { readonly register: string }, dot: Dot): Dot;
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

  /** First dots by those of an undo; only of versions that stand side by side, for of others nobody is told who wrote them. */
  const firstDots = new Map<string, Dot>();

  const noteCarried = (carried: readonly Carried[]): void => {
    for (const one of carried) {
      const first = firstDots.get(dotKey(one, one.from)) ?? one.from;
      if (one.isBeside) firstDots.set(dotKey(one, one.to), first);
    }
  };

  const undone = (step: Step, { document, ours }: Pick<Turning, 'document' | 'ours'>): Undone =>
    undoStep(document, step, rules, (dot) => ours.has(sessionOf(dot)));

  const turn = (step: Step, turning: Turning, tell: History['undone']): Turned => {
    const { edits, skipped, beside, reopened, inverse } = undone(step, turning);
    // Steps of the history first learn the dots, then the inverse: `tell` looks for what the edits put back.
    const inverted = inverse(edits.map((edit) => turning.push(edit, step.label, true)));
    noteCarried(inverted?.carried ?? []);
    tell(inverted);
    return {
      label: step.label,
      hasDone: edits.length > 0,
      skipped: skipped.length,
      isBeside: beside.length > 0,
      isReopened: reopened.length > 0,
    };
  };
  const next = (direction: 'undo' | 'redo'): Step | undefined =>
    direction === 'undo' ? history.nextUndo() : history.nextRedo();

  return {
    state: () => ({
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      undoLabel: history.nextUndo()?.label ?? null,
      redoLabel: history.nextRedo()?.label ?? null,
    }),
    record: (before, edit, label, mergeKey, push, within) =>
      history.push(recordStep(before, edit, push(), label), mergeKey, now(), within),
    next,
    preview: (direction, of) => {
      const step = next(direction);
      return step && undone(step, of);
    },
    undo: (turning) => {
      const step = history.undo();
      return step && turn(step, turning, history.undone);
    },
    redo: (turning) => {
      const step = history.redo();
      return step && turn(step, turning, history.redone);
    },
    partnersIn: (of) => {
      const step = history.nextUndo();
      // Only a step that brought something to life can take it away: nothing to ask of ten thousand moves.
      const isAsked = step?.entries.some(({ life }) => life !== undefined && life.before !== 'live');
      return step && isAsked ? undone(step, of).partnerEdited : [];
    },
    firstDotOf: (register, dot) => firstDots.get(dotKey(register, dot)) ?? dot,
    renamed: (dots, dot) => {
      for (const from of dots) history.replaceDot(from, dot);
      for (const [key, first] of [...firstDots]) {
        const at = key.lastIndexOf(' ') + 1;
        if (dots.has(key.slice(at))) firstDots.set(`${key.slice(0, at)}${dot}`, first);
      }
    },
    forget: history.forget,
    forgetRecords: history.forgetRecords,
  };
};
