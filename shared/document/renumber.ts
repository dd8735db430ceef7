import { countersOf, topOf } from './clock.ts';
import type { Counters, Dot, ProjectDocument, StoredRecord, Tables } from './document.ts';
import { counterOf, sessionOf } from './dots.ts';

/** No honest project comes near: four thousand million edits. What is above may soon have no room for another. */
const CROWDED = 2 ** 32;

type Renumber = (counter: number) => number;

const renumberDot =
  (renumber: Renumber) =>
  (dot: Dot): Dot =>
    `${sessionOf(dot)}-${renumber(counterOf(dot))}`;

const renumberClock = (clock: Counters, renumber: Renumber): Counters =>
  Object.fromEntries(Object.entries(clock).map(([session, counter]) => [session, renumber(counter)]));

const renumberStamp = (stamp: StoredRecord['~'], dot: (dot: Dot) => Dot): StoredRecord['~'] =>
  typeof stamp === 'string'
    ? dot(stamp)
    : Object.fromEntries(
        Object.entries(stamp).map(([register, dots]) => [
          register,
          typeof dots === 'string' ? dot(dots) : dots.map(dot),
        ]),
      );

const renumberOthers = (others: NonNullable<StoredRecord['!']>, dot: (dot: Dot) => Dot) =>
  Object.fromEntries(
    Object.entries(others).map(([field, values]) => [
      field,
      Object.fromEntries(Object.entries(values).map(([one, value]) => [dot(one), value])),
    ]),
  );

const renumberMark = (mark: NonNullable<StoredRecord['^']>, renumber: Renumber): StoredRecord['^'] =>
  mark === '*'
    ? mark
    : Object.fromEntries(
        Object.entries(mark).map(([register, gap]) => [
          register,
          gap === '*' ? gap : renumberClock(gap, renumber),
        ]),
      );

function renumberRecord(record: StoredRecord, renumber: Renumber): StoredRecord {
  const dot = renumberDot(renumber);
  const { '!': others, '^': mark } = record;
  const rest: { [key: string]: unknown } = { ...record };
  if (others !== undefined) rest['!'] = renumberOthers(others, dot);
  if (mark !== undefined) rest['^'] = renumberMark(mark, renumber);
  return { ...rest, '~': renumberStamp(record['~'], dot) };
}

const eachRecord = (tables: Tables, visit: (record: StoredRecord) => StoredRecord): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      Object.fromEntries(Object.entries(table).map(([id, record]) => [id, visit(record)])),
    ]),
  );

const dotsIn = (stamp: StoredRecord['~']): readonly Dot[] =>
  typeof stamp === 'string' ? [stamp] : Object.values(stamp).flat();

const gapsIn = (mark: StoredRecord['^']): readonly Counters[] =>
  typeof mark === 'object' ? Object.values(mark).filter((gap) => gap !== '*') : [];

function countersIn(document: ProjectDocument): readonly number[] {
  const found = new Set(Object.values(countersOf(document.clock)));
  const addAll = (counters: Iterable<number>): void => {
    for (const counter of counters) found.add(counter);
  };
  addAll(Object.values(document.gap ?? {}));
  for (const tables of [document.records, document.trash])
    for (const table of Object.values(tables))
      for (const record of Object.values(table)) {
        addAll(dotsIn(record['~']).map(counterOf));
        for (const gap of gapsIn(record['^'])) addAll(Object.values(gap));
      }
  found.delete(0);
  return [...found].sort((a, b) => a - b);
}

/**
 * A document whose counters have run far up, counted anew from 1 in the same order: it says the same, clashes and what
 * is withheld too, and has room for edits. Only for a project under a new id: no copy of the old one may ever meet it.
 * The document itself where there is room.
 */
export function renumberCounters(document: ProjectDocument): ProjectDocument {
  if (topOf(document.clock) <= CROWDED) return document;
  const ranks = new Map(countersIn(document).map((counter, index) => [counter, index + 1]));
  const renumber: Renumber = (counter) => ranks.get(counter) ?? 0;
  const visit = (record: StoredRecord): StoredRecord => renumberRecord(record, renumber);
  return {
    ...document,
    clock: renumberClock(countersOf(document.clock), renumber),
    ...(document.gap === undefined ? {} : { gap: renumberClock(document.gap, renumber) }),
    records: eachRecord(document.records, visit),
    trash: eachRecord(document.trash, visit),
  };
}
