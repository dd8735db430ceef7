import type { Dot, ProjectDocument } from '../../shared/document/document.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { recordStep, type Step, undoStep } from '../../shared/document/history.ts';
import type { Rules } from '../../shared/document/rules.ts';

/** What one press of Undo takes back: one edit, or several that were typed in one go. */
interface Entry {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly mergeKey: string | undefined;
  /** When its last edit was made, in milliseconds. */
  readonly at: number;
}

type Push = (edit: Edit, label: string) => Dot;

/** What the bar shows of the history. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** The history of one window. It ends with the window. */
export interface Undo {
  state(): UndoState;
  /** Makes an edit with `push` and remembers how it was before. */
  record(
    before: ProjectDocument,
    edit: Edit,
    label: string,
    mergeKey: string | undefined,
    push: () => Dot,
  ): void;
  /** Takes the last step back. Returns the sentence that says what was done, or undefined where there is nothing. */
  undo(document: () => ProjectDocument, push: Push): string | undefined;
  redo(document: () => ProjectDocument, push: Push): string | undefined;
  /** Edits that are safe now got the dot that they keep. */
  renamed(dots: ReadonlySet<Dot>, dot: Dot): void;
  /** An edit was refused: there is nothing to take back. */
  forget(dot: Dot): void;
}

/** Edits with the same key within this time are one step, in milliseconds. */
const TOGETHER = 1000;
/** Steps that are kept. */
const LIMIT = 500;

/** A history over the engine's rule of undoing. `now` is a clock in milliseconds. */
export const createUndo = (rules: Rules, now: () => number = Date.now): Undo => {
  let past: readonly Entry[] = [];
  let future: readonly Entry[] = [];

  const add = (step: Step, label: string, mergeKey: string | undefined) => {
    const last = past.at(-1);
    const at = now();
    const isTogether =
      last !== undefined && mergeKey !== undefined && last.mergeKey === mergeKey && at - last.at <= TOGETHER;
    past = isTogether
      ? [...past.slice(0, -1), { ...last, at, steps: [...last.steps, step] }]
      : [...past, { label, mergeKey, at, steps: [step] }].slice(-LIMIT);
    future = [];
  };
  /** Undoes the steps of an entry, last first; returns the entry that would undo that, and what was left alone. */
  const takeBack = (entry: Entry, document: () => ProjectDocument, push: Push) => {
    const steps: Step[] = [];
    let skipped = 0;
    for (const step of [...entry.steps].reverse()) {
      const before = document();
      const undone = undoStep(before, step, rules);
      skipped += undone.skipped.length;
      if (undone.edit)
        steps.push(recordStep(before, undone.edit, push(undone.edit, entry.label), entry.label));
    }
    return { back: { ...entry, steps, at: 0 }, skipped };
  };
  const sentence = (word: string, label: string, hasDone: boolean, skipped: number): string => {
    if (!hasDone) return `${label}: others have changed it since, so it stays as it is.`;
    return skipped > 0
      ? `${word}: ${label}. What others have changed since stays as it is.`
      : `${word}: ${label}.`;
  };
  const change = (step: Step, dots: ReadonlySet<Dot>, dot: Dot): Step =>
    dots.has(step.dot) ? { ...step, dot } : step;

  return {
    state: () => ({
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      undoLabel: past.at(-1)?.label ?? null,
      redoLabel: future.at(-1)?.label ?? null,
    }),
    record: (before, edit, label, mergeKey, push) =>
      add(recordStep(before, edit, push(), label), label, mergeKey),
    undo: (document, push) => {
      const entry = past.at(-1);
      if (!entry) return undefined;
      past = past.slice(0, -1);
      const { back, skipped } = takeBack(entry, document, push);
      if (back.steps.length > 0) future = [...future, back];
      return sentence('Undone', entry.label, back.steps.length > 0, skipped);
    },
    redo: (document, push) => {
      const entry = future.at(-1);
      if (!entry) return undefined;
      future = future.slice(0, -1);
      const { back, skipped } = takeBack(entry, document, push);
      if (back.steps.length > 0) past = [...past, back];
      return sentence('Done again', entry.label, back.steps.length > 0, skipped);
    },
    renamed: (dots, dot) => {
      const inEntry = (entry: Entry): Entry => ({
        ...entry,
        steps: entry.steps.map((step) => change(step, dots, dot)),
      });
      past = past.map(inEntry);
      future = future.map(inEntry);
    },
    forget: (dot) => {
      const inEntries = (entries: readonly Entry[]) =>
        entries
          .map((entry) => ({ ...entry, steps: entry.steps.filter((step) => step.dot !== dot) }))
          .filter((entry) => entry.steps.length > 0);
      past = inEntries(past);
      future = inEntries(future);
    },
  };
};
