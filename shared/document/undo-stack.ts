import type { Dot, Ref } from './document.ts';
import type { Inverse } from './undo-inverse.ts';
import { dotKey, type Step, type StepEntry, type Version } from './undo-step.ts';

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
  /** The step to undo next; hand it to `undoStep`, make the edits, and tell `undone`. */
  readonly undo: () => Step | undefined;
  /** The step to redo next: the inverse of an undo, handed to `undoStep` likewise; then tell `redone`. */
  readonly redo: () => Step | undefined;
  /** The step from `undo()` was undone; `inverse` takes that back, undefined where nothing was left of it. */
  readonly undone: (inverse: Inverse | undefined) => void;
  readonly redone: (inverse: Inverse | undefined) => void;
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

const recordOf = ({ kind, id }: Ref): string => `${kind} ${id}`;
const keyOf = (entry: StepEntry): string => `${entry.kind} ${entry.id} ${entry.register}`;

/** What others had written between two steps of a field stood there before both of them; else what the first replaced. */
const versionsBefore = (first: StepEntry, second: StepEntry): readonly Version[] => {
  const between = second.before.filter(({ dot }) => !first.dots.includes(dot));
  if (first.life) return [...first.before, ...between];
  return between.length > 0 ? between : first.before;
};

const joinEntries = (first: StepEntry, second: StepEntry): StepEntry => {
  const before = versionsBefore(first, second);
  const life = first.life && second.life && { life: { ...second.life, before: first.life.before } };
  return { ...second, before, ...life };
};

/** Two steps as one: before comes from the first, the dots to look for from the second. */
const joinSteps = (first: Step, second: Step): Step => {
  const entries = new Map(first.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of second.entries) {
    const before = entries.get(keyOf(entry));
    entries.set(keyOf(entry), before ? joinEntries(before, entry) : entry);
  }
  return { label: second.label, entries: [...entries.values()] };
};

type Rename = (entry: StepEntry) => StepEntry;

const renameIn = (kept: Kept, rename: Rename): Kept => ({
  ...kept,
  step: { ...kept.step, entries: kept.step.entries.map(rename) },
});

const withDots = (entry: StepEntry, rename: (dot: Dot) => Dot): StepEntry => ({
  ...entry,
  dots: entry.dots.map(rename),
  before: entry.before.map((version) => ({ ...version, dot: rename(version.dot) })),
  beside: entry.beside.map(rename),
});

const hasDot = ({ dots, before, beside }: StepEntry, isWanted: (dot: Dot) => boolean): boolean =>
  dots.some(isWanted) || before.some(({ dot }) => isWanted(dot)) || beside.some(isWanted);

/**
 * An undo writes again what stood there before, or beside: steps further down the stack that wrote it must find it under
 * its new dot. Records in which it wrote the words of others are remembered as theirs.
 */
const following = ({ step, carried }: Inverse): Rename => {
  const renames = new Map(carried.map((one) => [dotKey(one, one.from), one.to]));
  const shared = new Set(step.entries.filter(({ holds }) => holds === 'others').map(recordOf));
  const renamed = (entry: StepEntry): StepEntry =>
    hasDot(entry, (dot) => renames.has(dotKey(entry, dot)))
      ? withDots(entry, (dot) => renames.get(dotKey(entry, dot)) ?? dot)
      : entry;
  return (entry) =>
    entry.life && shared.has(recordOf(entry))
      ? renamed({ ...entry, life: { ...entry.life, hasOthers: true } })
      : renamed(entry);
};

/** Steps without what an edit wrote that was refused. */
const withoutDot = (steps: readonly Kept[], refused: Dot): Kept[] =>
  steps.flatMap((kept) => {
    const entries = kept.step.entries
      .map((entry) => ({ ...entry, dots: entry.dots.filter((dot) => dot !== refused) }))
      .filter(({ dots }) => dots.length > 0);
    return entries.length > 0 ? [{ ...kept, step: { ...kept.step, entries } }] : [];
  });

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
  const follow = (inverse: Inverse | undefined, onto: 'done' | 'undone') => {
    if (inverse === undefined) return;
    if (done.length + undoneSteps.length > 0) rename(following(inverse));
    const kept = { step: inverse.step, mergeKey: undefined, at: 0 };
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
    undone: (inverse) => follow(inverse, 'undone'),
    redone: (inverse) => follow(inverse, 'done'),
    replaceDot: (from, to) => {
      const isOld = (dot: Dot): boolean => dot === from;
      rename((entry) => (hasDot(entry, isOld) ? withDots(entry, (dot) => (isOld(dot) ? to : dot)) : entry));
    },
    forget: (dot) => {
      done = withoutDot(done, dot);
      undoneSteps = withoutDot(undoneSteps, dot);
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
