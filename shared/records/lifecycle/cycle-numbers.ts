import type { PlainRecord, ProjectDocument, Table } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf, shownTable } from '../../document/model/selectors.ts';
import { textOf } from '../fields/read-field.ts';
import { followingTests, previousTests } from './test-cycles.ts';

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const startOf = (test: PlainRecord): string =>
  textOf(test, 'actualStart') || textOf(test, 'plannedStart') || '9999';

/** Orders tests by the day on which they began or are to begin; those without one come last. */
export function compareByStart(one: PlainRecord, other: PlainRecord): number {
  return compareText(startOf(one), startOf(other));
}

const compareByStartAndId = (one: PlainRecord, other: PlainRecord): number =>
  compareByStart(one, other) || compareText(one.id, other.id);

interface CycleNumbers {
  readonly numbers: ReadonlyMap<RecordId, number>;
  /** Tests that are in a ring of tests that follow one another, or come after one. */
  readonly unordered: ReadonlySet<RecordId>;
}

/** Goes back from a test until one comes again, always to the same: that one is in a ring. Each step leads to a test that has no number. */
const ringBefore = (
  project: ProjectDocument,
  from: PlainRecord,
  isNumbered: (test: PlainRecord) => boolean,
): readonly PlainRecord[] => {
  const path = [from];
  for (;;) {
    const open = previousTests(project, path.at(-1)?.id ?? '').filter((test) => !isNumbered(test));
    const next = open.toSorted(compareByStartAndId)[0];
    if (next === undefined) return path;
    const at = path.findIndex(({ id }) => id === next.id);
    if (at >= 0) return path.slice(at);
    path.push(next);
  }
};

/** One more than the cycle before; in a ring the test that began first is its first, so that partners count the same. */
const countCycles = (project: ProjectDocument): CycleNumbers => {
  const numbers = new Map<RecordId, number>();
  const tests = recordsOf(project, 'test').toSorted(compareByStartAndId);
  const isNumbered = ({ id }: PlainRecord): boolean => numbers.has(id);
  const number = (first: PlainRecord): void => {
    const waiting = [first];
    for (let test = waiting.pop(); test !== undefined; test = waiting.pop()) {
      if (isNumbered(test)) continue;
      const before = previousTests(project, test.id).map(({ id }) => numbers.get(id) ?? 0);
      numbers.set(test.id, 1 + Math.max(0, ...before));
      const hasAllBefore = ({ id }: PlainRecord): boolean => previousTests(project, id).every(isNumbered);
      waiting.push(...followingTests(project, test.id).filter(hasAllBefore));
    }
  };
  for (const test of tests) if (previousTests(project, test.id).length === 0) number(test);
  const left = tests.filter((test) => !isNumbered(test));
  for (const test of left) {
    while (!isNumbered(test)) {
      const [first] = ringBefore(project, test, isNumbered).toSorted(compareByStartAndId);
      number(first ?? test);
    }
  }
  return { numbers, unordered: new Set(left.map(({ id }) => id)) };
};

const countedByTests = new WeakMap<
  Table,
  { readonly links: Table | undefined; readonly counted: CycleNumbers }
>();

const none: CycleNumbers = { numbers: new Map(), unordered: new Set() };

/** Counted once for all tests, as long as no test and no link changes. */
const cycleNumbersOf = (project: ProjectDocument): CycleNumbers => {
  const [tests, links] = [shownTable(project, 'test'), shownTable(project, 'link')];
  if (tests === undefined) return none;
  const known = countedByTests.get(tests);
  if (known && known.links === links) return known.counted;
  const counted = countCycles(project);
  countedByTests.set(tests, { links, counted });
  return counted;
};

/**
 * The cycle that a test is, 1 for the first: counted from `follows`, never stored. Tests that follow each other in a ring
 * have a number each, beginning with the one that started first.
 */
export function cycleNumberOf(project: ProjectDocument, test: RecordId): number {
  return cycleNumbersOf(project).numbers.get(test) ?? 1;
}

/** All that can be reached from a test, itself only where a way leads back. */
const reachable = (from: RecordId, next: (id: RecordId) => readonly PlainRecord[]): ReadonlySet<RecordId> => {
  const found = new Set<RecordId>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const test of next(id)) {
      if (found.has(test.id)) continue;
      found.add(test.id);
      waiting.push(test.id);
    }
  return found;
};

/** The tests that follow one another in a ring with this one, itself among them, by number; empty where it is in none. */
export function ringOfCycles(project: ProjectDocument, test: RecordId): readonly PlainRecord[] {
  if (!cycleNumbersOf(project).unordered.has(test)) return [];
  const before = reachable(test, (id) => previousTests(project, id));
  if (!before.has(test)) return [];
  const after = reachable(test, (id) => followingTests(project, id));
  return [...before]
    .filter((id) => after.has(id))
    .flatMap((id) => recordOf(project, { kind: 'test', id }) ?? [])
    .toSorted((one, other) => cycleNumberOf(project, one.id) - cycleNumberOf(project, other.id));
}
