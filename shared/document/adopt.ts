import { isSoundValue } from './check-record.ts';
import type { ProjectDocument, Ref, StoredRecord, Table, Tables, Value } from './document.ts';
import type { Edit, Write } from './edit.ts';
import { own } from './names.ts';
import { addUnder, setAsideIn, UNREADABLE } from './set-aside.ts';
import { ALIVE, DELETED, dotsIn, isMeta } from './stamps.ts';
import { findRecord, type Placed } from './tables.ts';
import { same } from './values.ts';

/** What a file that was changed outside the app comes to. */
export interface Adopted {
  /** Every value that differs, as one edit that has seen nothing; null where none does. */
  readonly edit: Edit | null;
  /** Records of the base that the file lacks: not deleted by that, but worth saying. */
  readonly missing: readonly Ref[];
}

const valueWrites = (ref: Ref, before: StoredRecord | undefined, after: StoredRecord): Write[] =>
  Object.keys(after)
    .filter((field) => !isMeta(field) && field !== UNREADABLE)
    .filter((field) => !before || !Object.hasOwn(before, field) || !same(after[field], before[field]))
    .map((field) => ({ ...ref, register: field, value: after[field] as Value, seen: [] }));

/** Whether a value stands in a field of a record, shown or beside what is shown. */
const holds = (record: StoredRecord | undefined, field: string, value: Value): boolean =>
  record !== undefined &&
  (same(own(record, field), value) ||
    Object.values(own(record['!'], field) ?? {}).some((other) => same(other, value)));

/** Other values of clashes that the base does not know. One edit writes one value to a field: these are set aside. */
const newOthers = (before: StoredRecord | undefined, after: StoredRecord): [string, unknown][] =>
  Object.entries(after['!'] ?? {}).flatMap(([field, values]) => {
    const fresh = Object.entries(values).filter(
      ([, value]) => !holds(before, field, value) && !same(own(after, field), value),
    );
    return fresh.length > 0 ? [[field, Object.fromEntries(fresh)]] : [];
  });

/** As text where it would be nested too deeply under its new name. */
const shallow = (value: unknown): unknown => (isSoundValue([value]) ? value : JSON.stringify(value));

/** What can't become the value of a field of its own: what the reader set aside, unless the base still has it. */
const asideWrites = (ref: Ref, before: StoredRecord | undefined, after: StoredRecord): Write[] => {
  const others = newOthers(before, after);
  const found = [
    ...setAsideIn(own(after, UNREADABLE)),
    ...(others.length > 0 ? [['!', shallow(Object.fromEntries(others))] as const] : []),
  ].filter(([name, value]) => before === undefined || !same(own(before, name), value));
  const set = new Map(
    [...setAsideIn(before && own(before, UNREADABLE))].map(([name, value]) => [name, shallow(value)]),
  );
  const known = set.size;
  for (const [name, value] of found) addUnder(set, name, value);
  if (set.size === known) return [];
  // It holds what stood there before, so that is no clash.
  const seen = before && own(before['!'], UNREADABLE) === undefined ? dotsIn(before, UNREADABLE) : [];
  return [{ ...ref, register: UNREADABLE, value: Object.fromEntries(set) as Value, seen }];
};

const recordWrites = (
  base: ProjectDocument,
  ref: Ref,
  after: StoredRecord,
  place: Placed['place'],
): Write[] => {
  const before = findRecord(base, ref);
  if (before?.record === after) return [];
  const writes = [...valueWrites(ref, before?.record, after), ...asideWrites(ref, before?.record, after)];
  if (before === undefined)
    return [...writes, { ...ref, register: place === 'live' ? ALIVE : DELETED, seen: [] }];
  // Changing words by hand is work like any other; a record in the trash takes them without coming back.
  return writes.length > 0 && before.place === 'live'
    ? [...writes, { ...ref, register: ALIVE, seen: [] }]
    : writes;
};

const each = (tables: Tables): [string, string, StoredRecord][] =>
  Object.entries(tables).flatMap(([kind, table]: [string, Table]) =>
    Object.entries(table).map(([id, record]): [string, string, StoredRecord] => [kind, id, record]),
  );

/**
 * Takes in a file that was changed outside the app. Only its values count, against the last version we wrote (or,
 * without one, the other copy): each that differs is written beside the old one, so that both can be seen. Its stamps
 * are never believed, and what is absent from it was not deleted. Apply the edit to `base`, under a dot of its own.
 */
export const adopt = (base: ProjectDocument, outside: ProjectDocument): Adopted => {
  const writes = [
    ...each(outside.records).flatMap(([kind, id, record]) =>
      recordWrites(base, { kind, id }, record, 'live'),
    ),
    ...each(outside.trash).flatMap(([kind, id, record]) => recordWrites(base, { kind, id }, record, 'trash')),
  ];
  const missing = each(base.records)
    .filter(([kind, id]) => !own(own(outside.records, kind), id) && !own(own(outside.trash, kind), id))
    .map(([kind, id]) => ({ kind, id }));
  return { edit: writes.length > 0 ? { writes } : null, missing };
};
