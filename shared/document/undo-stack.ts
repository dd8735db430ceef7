import type { Dot, Ref } from './document.ts';
import type { Step, StepEntry } from './history.ts';

/** A step on a stack, with what may be joined to it. */
interface Kept {
  readonly step: Step;
  readonly mergeKey: string | undefined;
  readonly at: number;
}

/** Steps of one key within this time are one step: a typed sentence is one undo. Milliseconds. */
const MERGE_WITHIN = 1000;

/** How much one window remembers. */
const MAX_STEPS = 500;

/** Undo and redo of one window. It ends with the window. */
export interface History {
  /**
   * A step that was done: `now` in milliseconds; steps of the same `mergeKey` one after the other become one where they
   * come within a second, or within the time that is given.
   */
  readonly push: (step: Step, mergeKey: string | undefined, now: number, within?: number) => void;
  /** The step to undo next; hand it to `undoStep`, apply the edit, and tell `undone`. */
  readonly undo: () => Step | undefined;
  /** The step to redo next: the record of an undo, handed to `undoStep` likewise; then tell `redone`. */
  readonly redo: () => Step | undefined;
  /** `step` was taken from `undo()`; `inverse` is the recorded step of the undoing edit, undefined where it was empty. */
  readonly undone: (step: Step, inverse: Step | undefined) => void;
  readonly redone: (step: Step, inverse: Step | undefined) => void;
  /** A pending dot became the real one. */
  readonly replaceDot: (from: Dot, to: Dot) => void;
  /** An edit was refused, so there is nothing of it to undo. */
  readonly forget: (dot: Dot) => void;
  /** Records were erased for good: no step remembers a word of them any more. */
  readonly forgetRecords: (refs: readonly Ref[]) => void;
  /** What `undo` would give, left where it is: for the words on the button. */
  readonly nextUndo: () => Step | undefined;
  readonly nextRedo: () => Step | undefined;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly clear: () => void;
}

const keyOf = (entry: StepEntry): string => `${entry.kind} ${entry.id} ${entry.register}`;

/** Two steps as one: before comes from the first, the dot to look for from the second. */
const joinSteps = (first: Step, second: Step): Step => {
  const entries = new Map(first.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of second.entries) {
    const before = entries.get(keyOf(entry));
    entries.set(keyOf(entry), before ? { ...before, dot: entry.dot, ...joinLife(before, entry) } : entry);
  }
  return { label: second.label, entries: [...entries.values()] };
};

const joinLife = (before: StepEntry, after: StepEntry): Pick<StepEntry, 'life'> =>
  before.life && after.life ? { life: { wrote: after.life.wrote, before: before.life.before } } : {};

type Rename = (entry: StepEntry) => StepEntry;

const renameIn = (kept: Kept, rename: Rename): Kept => ({
  ...kept,
  step: { ...kept.step, entries: kept.step.entries.map(rename) },
});

/**
 * An undoing edit puts the state before `undone` back under its own dot: steps further down the stack wrote that state
 * under another one, and must find it again.
 */
const standIns = (undone: Step, inverse: Step): Rename => {
  const before = new Map(undone.entries.map((entry) => [keyOf(entry), entry.dotsBefore]));
  const dots = new Map(inverse.entries.map((entry) => [keyOf(entry), entry.dot]));
  return (entry) => {
    const dot = dots.get(keyOf(entry));
    return dot !== undefined && before.get(keyOf(entry))?.includes(entry.dot) ? { ...entry, dot } : entry;
  };
};

const only = (steps: readonly Kept[], stays: (entry: StepEntry) => boolean): Kept[] =>
  steps
    .map((kept) => ({ ...kept, step: { ...kept.step, entries: kept.step.entries.filter(stays) } }))
    .filter(({ step }) => step.entries.length > 0);

const recordOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

/** Work on a record refreshes those that it names: of itself that is nothing to undo. */
const isTouch = ({ life }: StepEntry): boolean => life?.wrote === '+' && life.before === 'live';

/** Steps without a word of some records, their labels included, which may quote them. */
const withoutRecords = (steps: readonly Kept[], gone: ReadonlySet<string>): Kept[] =>
  steps.flatMap((kept) => {
    const entries = kept.step.entries.filter((entry) => !gone.has(recordOf(entry)));
    if (entries.length === kept.step.entries.length) return [kept];
    return entries.every(isTouch) ? [] : [{ ...kept, step: { label: 'Several changes', entries } }];
  });

/** Makes the undo and redo of one window. */
export const createHistory = (): History => {
  let done: Kept[] = [];
  let undoneSteps: Kept[] = [];
  const rename = (change: Rename) => {
    done = done.map((kept) => renameIn(kept, change));
    undoneSteps = undoneSteps.map((kept) => renameIn(kept, change));
  };
  const follow = (step: Step, inverse: Step | undefined, onto: 'done' | 'undone') => {
    if (inverse === undefined) return;
    if (done.length + undoneSteps.length > 0) rename(standIns(step, inverse));
    const kept = { step: inverse, mergeKey: undefined, at: 0 };
    if (onto === 'done') done = [...done, kept];
    else undoneSteps = [...undoneSteps, kept];
  };
  return {
    push: (step, mergeKey, now, within = MERGE_WITHIN) => {
      undoneSteps = [];
      const last = done.at(-1);
      const isOne = mergeKey !== undefined && last?.mergeKey === mergeKey && now - last.at <= within;
      done = isOne
        ? [...done.slice(0, -1), { step: joinSteps(last.step, step), mergeKey, at: now }]
        : [...done, { step, mergeKey, at: now }].slice(-MAX_STEPS);
    },
    undo: () => {
      const last = done.at(-1);
      done = done.slice(0, -1);
      return last?.step;
    },
    redo: () => {
      const last = undoneSteps.at(-1);
      undoneSteps = undoneSteps.slice(0, -1);
      return last?.step;
    },
    undone: (step, inverse) => follow(step, inverse, 'undone'),
    redone: (step, inverse) => follow(step, inverse, 'done'),
    replaceDot: (from, to) => {
      rename((entry) =>
        entry.dot !== from && !entry.dotsBefore.includes(from)
          ? entry
          : {
              ...entry,
              dot: entry.dot === from ? to : entry.dot,
              dotsBefore: entry.dotsBefore.map((dot) => (dot === from ? to : dot)),
            },
      );
    },
    forget: (dot) => {
      done = only(done, (entry) => entry.dot !== dot);
      undoneSteps = only(undoneSteps, (entry) => entry.dot !== dot);
    },
    forgetRecords: (refs) => {
      const gone = new Set(refs.map(recordOf));
      done = withoutRecords(done, gone);
      undoneSteps = withoutRecords(undoneSteps, gone);
    },
    nextUndo: () => done.at(-1)?.step,
    nextRedo: () => undoneSteps.at(-1)?.step,
    canUndo: () => done.length > 0,
    canRedo: () => undoneSteps.length > 0,
    clear: () => {
      done = [];
      undoneSteps = [];
    },
  };
};
