import type { Counters } from './clock.ts';
import { countersOf, highestCounter } from './clock.ts';
import type { ProjectDocument, StoredRecord, Tables } from './document.ts';
import { counterOf, replicaOf } from './dots.ts';
import type { Dot } from './id-types.ts';

/** No honest project comes near: four thousand million edits. Above it counters may soon run out. */
const RENUMBER_ABOVE = 2 ** 32;

type Renumber = (counter: number) => number;

const renumberDot =
  (renumber: Renumber) =>
  (dot: Dot): Dot =>
    `${replicaOf(dot)}-${renumber(counterOf(dot))}`;

const renumberClock = (clock: Counters, renumber: Renumber): Counters =>
  Object.fromEntries(Object.entries(clock).map(([replica, counter]) => [replica, renumber(counter)]));

const renumberStamp = (stamp: StoredRecord['~'], renumberOne: (dot: Dot) => Dot): StoredRecord['~'] =>
  typeof stamp === 'string'
    ? renumberOne(stamp)
    : Object.fromEntries(
        Object.entries(stamp).map(([register, dots]) => [
          register,
          typeof dots === 'string' ? renumberOne(dots) : dots.map(renumberOne),
        ]),
      );

const renumberOthers = (others: NonNullable<StoredRecord['!']>, renumberOne: (dot: Dot) => Dot) =>
  Object.fromEntries(
    Object.entries(others).map(([field, values]) => [
      field,
      Object.fromEntries(Object.entries(values).map(([one, value]) => [renumberOne(one), value])),
    ]),
  );

const renumberUnseen = (mark: NonNullable<StoredRecord['^']>, renumber: Renumber): StoredRecord['^'] =>
  mark === '*'
    ? mark
    : Object.fromEntries(
        Object.entries(mark).map(([register, unseen]) => [
          register,
          unseen === '*' ? unseen : renumberClock(unseen, renumber),
        ]),
      );

function renumberRecord(record: StoredRecord, renumber: Renumber): StoredRecord {
  const renumberOne = renumberDot(renumber);
  const { '!': others, '^': mark } = record;
  const changed: { [key: string]: unknown } = { ...record };
  if (others !== undefined) changed['!'] = renumberOthers(others, renumberOne);
  if (mark !== undefined) changed['^'] = renumberUnseen(mark, renumber);
  return { ...changed, '~': renumberStamp(record['~'], renumberOne) };
}

const mapRecords = (tables: Tables, visit: (record: StoredRecord) => StoredRecord): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      Object.fromEntries(Object.entries(table).map(([id, record]) => [id, visit(record)])),
    ]),
  );

const dotsOfStamp = (stamp: StoredRecord['~']): readonly Dot[] =>
  typeof stamp === 'string' ? [stamp] : Object.values(stamp).flat();

const unseenCountersIn = (mark: StoredRecord['^']): readonly Counters[] =>
  typeof mark === 'object' ? Object.values(mark).filter((unseen) => unseen !== '*') : [];

function allCountersIn(document: ProjectDocument): readonly number[] {
  const found = new Set(Object.values(countersOf(document.clock)));
  const addAll = (counters: Iterable<number>): void => {
    for (const counter of counters) found.add(counter);
  };
  addAll(Object.values(document.gap ?? {}));
  for (const tables of [document.records, document.trash])
    for (const table of Object.values(tables))
      for (const record of Object.values(table)) {
        addAll(dotsOfStamp(record['~']).map(counterOf));
        for (const unseen of unseenCountersIn(record['^'])) addAll(Object.values(unseen));
      }
  found.delete(0);
  return [...found].sort((a, b) => a - b);
}

/**
 * A document whose counters are above 2^32, renumbered from 1 in the same order: its values, clashes and withheld
 * fields stay, and edits have counters again. Only for a project under a new id: no copy of the old one may ever be
 * merged with it. The document itself where its counters are lower.
 */
export function renumberCounters(document: ProjectDocument): ProjectDocument {
  if (highestCounter(document.clock) <= RENUMBER_ABOVE) return document;
  const ranks = new Map(allCountersIn(document).map((counter, index) => [counter, index + 1]));
  const renumber: Renumber = (counter) => ranks.get(counter) ?? 0;
  const renumberStored = (record: StoredRecord): StoredRecord => renumberRecord(record, renumber);
  return {
    ...document,
    clock: renumberClock(countersOf(document.clock), renumber),
    ...(document.gap === undefined ? {} : { gap: renumberClock(document.gap, renumber) }),
    records: mapRecords(document.records, renumberStored),
    trash: mapRecords(document.trash, renumberStored),
  };
}
