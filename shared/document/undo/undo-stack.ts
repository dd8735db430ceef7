import { castDraft, type Draft, freeze, produce } from 'immer';
import type { RecordRef } from '../model/document.ts';
import type { Dot } from '../model/id-types.ts';
import { recordKey, registerKey } from '../model/record-key.ts';
import { dotKey, type HistoryStep, type RegisterVersion, type StepEntry } from './history-step.ts';
import type { InverseStep } from './inverse-step.ts';

/** A step on a stack, with what decides whether the next one is joined to it. `at` is in milliseconds. */
interface StackEntry {
  readonly step: HistoryStep;
  readonly mergeKey: string | undefined;
  readonly at: number;
}

/** Steps that can be undone and redone, the last ones at the end. */
interface Stacks {
  readonly done: readonly StackEntry[];
  readonly undone: readonly StackEntry[];
}

type Side = keyof Stacks;

const empty: Stacks = { done: [], undone: [] };

/**
 * An entry as the stacks take it. immer walks through everything new that is not frozen, which took 70 ms for a step
 * of ten thousand records; it stops at what is frozen, as entries are, though nothing below them is.
 */
const asEntry = (entry: StackEntry): Draft<StackEntry> => castDraft(freeze(entry));

/** Steps of one key within this time are one step: a typed sentence is one undo. Milliseconds. */
const MERGE_WITHIN_MS = 1000;

/** How many steps one window remembers. */
const MAX_STEPS = 500;

/** Undo and redo stacks of one window. They end with it. */
export interface UndoStack {
  /**
   * A step that was done: `now` in milliseconds; steps of the same `mergeKey` one after the other become one where they
   * come within a second, or within the time that is given.
   */
  readonly push: (step: HistoryStep, mergeKey: string | undefined, now: number, mergeWithin?: number) => void;
  /** Removes the step to undo next; hand it to `planUndo`, commit the edits, and call `noteUndone`. */
  readonly undo: () => HistoryStep | undefined;
  /** Removes the step to redo next: the inverse of an undo, handed to `planUndo` likewise; then call `noteRedone`. */
  readonly redo: () => HistoryStep | undefined;
  /** The step from `undo()` was undone; `inverse` redoes it, undefined where nothing was left to undo. */
  readonly noteUndone: (inverse: InverseStep | undefined) => void;
  readonly noteRedone: (inverse: InverseStep | undefined) => void;
  /** A pending dot became the real one. */
  readonly replaceDot: (from: Dot, to: Dot) => void;
  /** An edit was refused, so there is nothing of it to undo. */
  readonly forgetDot: (dot: Dot) => void;
  /** Records were erased for good: no step remembers a value of them any more. */
  readonly forgetRecords: (refs: readonly RecordRef[]) => void;
  /** What `undo` would give, without removing it: for the words on the button. */
  readonly nextUndo: () => HistoryStep | undefined;
  readonly nextRedo: () => HistoryStep | undefined;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly clear: () => void;
}

/** What others wrote between two steps of a field counts as before both of them; else what the first replaced. */
const versionsBefore = (first: StepEntry, second: StepEntry): readonly RegisterVersion[] => {
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
  const entries = new Map(first.entries.map((entry) => [registerKey(entry), entry]));
  for (const entry of second.entries) {
    const before = entries.get(registerKey(entry));
    entries.set(registerKey(entry), before ? joinEntries(before, entry) : entry);
  }
  return { label: second.label, entries: [...entries.values()] };
};

type Rename = (entry: StepEntry) => StepEntry;

const renameInEntry = (stackEntry: StackEntry, rename: Rename): StackEntry =>
  freeze({
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
 * An undo rewrites earlier or concurrent values: steps further down the stack that wrote them must find them under
 * their new dots. Records in which it rewrote values of others are remembered as theirs.
 */
const renameAfterUndo = ({ step, rewritten }: InverseStep): Rename => {
  const renames = new Map(rewritten.map((one) => [dotKey(one, one.from), one.to]));
  const recordsOfOthers = new Set(step.entries.filter(({ holds }) => holds === 'others').map(recordKey));
  const renamed = (entry: StepEntry): StepEntry =>
    hasDot(entry, (dot) => renames.has(dotKey(entry, dot)))
      ? withDots(entry, (dot) => renames.get(dotKey(entry, dot)) ?? dot)
      : entry;
  return (entry) =>
    entry.existence && recordsOfOthers.has(recordKey(entry))
      ? renamed({ ...entry, existence: { ...entry.existence, hasOthers: true } })
      : renamed(entry);
};

/** Steps without what an edit wrote that was refused. */
const withoutDot = (steps: readonly StackEntry[], refused: Dot): StackEntry[] =>
  steps.flatMap((kept) => {
    const entries = kept.step.entries
      .map((entry) => ({ ...entry, dots: entry.dots.filter((dot) => dot !== refused) }))
      .filter(({ dots }) => dots.length > 0);
    return entries.length > 0 ? [freeze({ ...kept, step: { ...kept.step, entries } })] : [];
  });

/** Work on a record marks those that it names as worked on: that alone is nothing to undo. */
const isMereTouch = ({ existence }: StepEntry): boolean =>
  existence?.wrote === '+' && existence.before === 'live';

/** Steps without the values of some records, and without their labels, which may quote them. */
const withoutRecords = (steps: readonly StackEntry[], erasedRecords: ReadonlySet<string>): StackEntry[] =>
  steps.flatMap((kept) => {
    const entries = kept.step.entries.filter((entry) => !erasedRecords.has(recordKey(entry)));
    if (entries.length === kept.step.entries.length) return [kept];
    return entries.every(isMereTouch)
      ? []
      : [freeze({ ...kept, step: { label: 'Several changes', entries } })];
  });

/** A step that was done ends what could be redone; it becomes part of the last step where their keys join them. */
const withStep = (stacks: Stacks, added: StackEntry, mergeWithin: number): Stacks =>
  produce(stacks, (draft) => {
    const last = stacks.done.at(-1);
    const isJoined =
      added.mergeKey !== undefined && last?.mergeKey === added.mergeKey && added.at - last.at <= mergeWithin;
    draft.undone = [];
    if (isJoined) draft.done.pop();
    draft.done.push(asEntry(isJoined ? { ...added, step: joinSteps(last.step, added.step) } : added));
    if (draft.done.length > MAX_STEPS) draft.done.shift();
  });

const withoutLast = (stacks: Stacks, side: Side): Stacks =>
  produce(stacks, (draft) => {
    draft[side].pop();
  });

const withRenamed = ({ done, undone }: Stacks, rename: Rename): Stacks => ({
  done: done.map((kept) => renameInEntry(kept, rename)),
  undone: undone.map((kept) => renameInEntry(kept, rename)),
});

/** The inverse of an undo lies on `side` as a step of its own, and the others find what it wrote again. */
const withInverse = (stacks: Stacks, inverse: InverseStep | undefined, side: Side): Stacks => {
  if (inverse === undefined) return stacks;
  const isAlone = stacks.done.length + stacks.undone.length === 0;
  return produce(isAlone ? stacks : withRenamed(stacks, renameAfterUndo(inverse)), (draft) => {
    draft[side].push(asEntry({ step: inverse.step, mergeKey: undefined, at: 0 }));
  });
};

const withReplacedDot = (stacks: Stacks, from: Dot, to: Dot): Stacks => {
  const isOld = (dot: Dot): boolean => dot === from;
  return withRenamed(stacks, (entry) =>
    hasDot(entry, isOld) ? withDots(entry, (dot) => (isOld(dot) ? to : dot)) : entry,
  );
};

/** Starts the undo and redo of one window. */
export function createUndoStack(): UndoStack {
  let stacks = empty;
  const pop = (side: Side): HistoryStep | undefined => {
    const last = stacks[side].at(-1);
    stacks = withoutLast(stacks, side);
    return last?.step;
  };
  return {
    push: (step, mergeKey, now, mergeWithin = MERGE_WITHIN_MS) => {
      stacks = withStep(stacks, { step, mergeKey, at: now }, mergeWithin);
    },
    undo: () => pop('done'),
    redo: () => pop('undone'),
    noteUndone: (inverse) => {
      stacks = withInverse(stacks, inverse, 'undone');
    },
    noteRedone: (inverse) => {
      stacks = withInverse(stacks, inverse, 'done');
    },
    replaceDot: (from, to) => {
      stacks = withReplacedDot(stacks, from, to);
    },
    forgetDot: (dot) => {
      stacks = { done: withoutDot(stacks.done, dot), undone: withoutDot(stacks.undone, dot) };
    },
    forgetRecords: (refs) => {
      const erased = new Set(refs.map(recordKey));
      stacks = { done: withoutRecords(stacks.done, erased), undone: withoutRecords(stacks.undone, erased) };
    },
    nextUndo: () => stacks.done.at(-1)?.step,
    nextRedo: () => stacks.undone.at(-1)?.step,
    canUndo: () => stacks.done.length > 0,
    canRedo: () => stacks.undone.length > 0,
    clear: () => {
      stacks = empty;
    },
  };
}
