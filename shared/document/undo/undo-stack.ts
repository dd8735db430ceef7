import type { RecordRef } from '../model/document.ts';
import type { Dot } from '../model/id-types.ts';
import { dotKey, type HistoryStep, type StepEntry, type Version } from './history-step.ts';
import type { InverseStep } from './inverse-step.ts';

/** A step on a stack, with what may be joined to it. */
interface StackEntry {
  readonly step: HistoryStep;
  readonly mergeKey: string | undefined;
  readonly at: number;
}

/** Steps of one key within this time are one step: a typed sentence is one undo. Milliseconds. */
const MERGE_WITHIN_MS = 1000;

/** How much one window remembers. */
const MAX_STEPS = 500;

/** Undo and redo of one window. It ends with the window. */
export interface UndoStack {
  /**
   * A step that was done: `now` in milliseconds; steps of the same `mergeKey` one after the other become one where they
   * come within a second, or within the time that is given.
   */
  readonly push: (step: HistoryStep, mergeKey: string | undefined, now: number, mergeWithin?: number) => void;
  /** The step to undo next; hand it to `planUndo`, make the edits, and tell `undone`. */
  readonly undo: () => HistoryStep | undefined;
  /** The step to redo next: the inverse of an undo, handed to `planUndo` likewise; then tell `redone`. */
  readonly redo: () => HistoryStep | undefined;
  /** The step from `undo()` was undone; `inverse` takes that back, undefined where nothing was left of it. */
  readonly noteUndone: (inverse: InverseStep | undefined) => void;
  readonly noteRedone: (inverse: InverseStep | undefined) => void;
  /** A pending dot became the real one. */
  readonly replaceDot: (from: Dot, to: Dot) => void;
  /** An edit was refused, so there is nothing of it to undo. */
  readonly forgetDot: (dot: Dot) => void;
  /** Records were erased for good: no step remembers a word of them any more. */
  readonly forgetRecords: (refs: readonly RecordRef[]) => void;
  /** What `undo` would give, left where it is: for the words on the button. */
  readonly nextUndo: () => HistoryStep | undefined;
  readonly nextRedo: () => HistoryStep | undefined;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly clear: () => void;
}

const recordKeyOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;
const keyOf = (entry: StepEntry): string => `${entry.kind} ${entry.id} ${entry.register}`;

/** What others had written between two steps of a field stood there before both of them; else what the first replaced. */
const versionsBefore = (first: StepEntry, second: StepEntry): readonly Version[] => {
  const between = second.before.filter(({ dot }) => !first.dots.includes(dot));
  if (first.existence) return [...first.before, ...between];
  return between.length > 0 ? between : first.before;
};

const joinEntries = (first: StepEntry, second: StepEntry): StepEntry => {
  const before = versionsBefore(first, second);
  const existence = first.existence &&
    second.existence && { existence: { ...second.existence, before: first.existence.before } };
  return { ...second, before, ...existence };
};

/** Two steps as one: before comes from the first, the dots to look for from the second. */
const joinSteps = (first: HistoryStep, second: HistoryStep): HistoryStep => {
  const entries = new Map(first.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of second.entries) {
    const before = entries.get(keyOf(entry));
    entries.set(keyOf(entry), before ? joinEntries(before, entry) : entry);
  }
  return { label: second.label, entries: [...entries.values()] };
};

type Rename = (entry: StepEntry) => StepEntry;

const renameInEntry = (stackEntry: StackEntry, rename: Rename): StackEntry => ({
  ...stackEntry,
  step: { ...stackEntry.step, entries: stackEntry.step.entries.map(rename) },
});

const withDots = (entry: StepEntry, rename: (dot: Dot) => Dot): StepEntry => ({
  ...entry,
  dots: entry.dots.map(rename),
  before: entry.before.map((version) => ({ ...version, dot: rename(version.dot) })),
  concurrent: entry.concurrent.map(rename),
});

const hasDot = ({ dots, before, concurrent }: StepEntry, isWanted: (dot: Dot) => boolean): boolean =>
  dots.some(isWanted) || before.some(({ dot }) => isWanted(dot)) || concurrent.some(isWanted);

/**
 * An undo writes again what stood there before, or beside: steps further down the stack that wrote it must find it under
 * its new dot. Records in which it wrote the words of others are remembered as theirs.
 */
const renameAfterUndo = ({ step, rewritten }: InverseStep): Rename => {
  const renames = new Map(rewritten.map((one) => [dotKey(one, one.from), one.to]));
  const recordsOfOthers = new Set(step.entries.filter(({ holds }) => holds === 'others').map(recordKeyOf));
  const renamed = (entry: StepEntry): StepEntry =>
    hasDot(entry, (dot) => renames.has(dotKey(entry, dot)))
      ? withDots(entry, (dot) => renames.get(dotKey(entry, dot)) ?? dot)
      : entry;
  return (entry) =>
    entry.existence && recordsOfOthers.has(recordKeyOf(entry))
      ? renamed({ ...entry, existence: { ...entry.existence, hasOthers: true } })
      : renamed(entry);
};

/** Steps without what an edit wrote that was refused. */
const withoutDot = (steps: readonly StackEntry[], refused: Dot): StackEntry[] =>
  steps.flatMap((kept) => {
    const entries = kept.step.entries
      .map((entry) => ({ ...entry, dots: entry.dots.filter((dot) => dot !== refused) }))
      .filter(({ dots }) => dots.length > 0);
    return entries.length > 0 ? [{ ...kept, step: { ...kept.step, entries } }] : [];
  });

/** Work on a record refreshes those that it names: of itself that is nothing to undo. */
const isMereTouch = ({ existence }: StepEntry): boolean =>
  existence?.wrote === '+' && existence.before === 'live';

/** Steps without a word of some records, their labels included, which may quote them. */
const withoutRecords = (steps: readonly StackEntry[], erasedRecords: ReadonlySet<string>): StackEntry[] =>
  steps.flatMap((kept) => {
    const entries = kept.step.entries.filter((entry) => !erasedRecords.has(recordKeyOf(entry)));
    if (entries.length === kept.step.entries.length) return [kept];
    return entries.every(isMereTouch) ? [] : [{ ...kept, step: { label: 'Several changes', entries } }];
  });

/** Makes the undo and redo of one window. */
export function createUndoStack(): UndoStack {
  let undoStack: StackEntry[] = [];
  let redoStack: StackEntry[] = [];
  const renameAll = (change: Rename) => {
    undoStack = undoStack.map((kept) => renameInEntry(kept, change));
    redoStack = redoStack.map((kept) => renameInEntry(kept, change));
  };
  const pushInverse = (inverse: InverseStep | undefined, onto: 'done' | 'undone') => {
    if (inverse === undefined) return;
    if (undoStack.length + redoStack.length > 0) renameAll(renameAfterUndo(inverse));
    const kept = { step: inverse.step, mergeKey: undefined, at: 0 };
    if (onto === 'done') undoStack = [...undoStack, kept];
    else redoStack = [...redoStack, kept];
  };
  return {
    push: (step, mergeKey, now, within = MERGE_WITHIN_MS) => {
      redoStack = [];
      const last = undoStack.at(-1);
      const isOne = mergeKey !== undefined && last?.mergeKey === mergeKey && now - last.at <= within;
      undoStack = isOne
        ? [...undoStack.slice(0, -1), { step: joinSteps(last.step, step), mergeKey, at: now }]
        : [...undoStack, { step, mergeKey, at: now }].slice(-MAX_STEPS);
    },
    undo: () => {
      const last = undoStack.at(-1);
      undoStack = undoStack.slice(0, -1);
      return last?.step;
    },
    redo: () => {
      const last = redoStack.at(-1);
      redoStack = redoStack.slice(0, -1);
      return last?.step;
    },
    noteUndone: (inverse) => pushInverse(inverse, 'undone'),
    noteRedone: (inverse) => pushInverse(inverse, 'done'),
    replaceDot: (from, to) => {
      const isOld = (dot: Dot): boolean => dot === from;
      renameAll((entry) =>
        hasDot(entry, isOld) ? withDots(entry, (dot) => (isOld(dot) ? to : dot)) : entry,
      );
    },
    forgetDot: (dot) => {
      undoStack = withoutDot(undoStack, dot);
      redoStack = withoutDot(redoStack, dot);
    },
    forgetRecords: (refs) => {
      const gone = new Set(refs.map(recordKeyOf));
      undoStack = withoutRecords(undoStack, gone);
      redoStack = withoutRecords(redoStack, gone);
    },
    nextUndo: () => undoStack.at(-1)?.step,
    nextRedo: () => redoStack.at(-1)?.step,
    canUndo: () => undoStack.length > 0,
    canRedo: () => redoStack.length > 0,
    clear: () => {
      undoStack = [];
      redoStack = [];
    },
  };
}
