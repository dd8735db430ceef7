import type { Edit, Write } from '../edit/edit.ts';
import type { ProjectDocument, RecordRef, StoredRecord, Table, Tables, Value } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import type { FieldName } from '../model/id-types.ts';
import { isDeepEqual, isStorableValue } from '../model/json-values.ts';
import { findRecord, type LocatedRecord } from '../model/record-tables.ts';
import { ALIVE, DELETED, dotsOfRegister, isMetaKey } from '../model/stamps.ts';
import { addUnreadable, UNREADABLE, unreadableEntries } from '../model/unreadable.ts';

/** A file that was changed outside the app, as an edit of the document it was compared with. */
export interface ExternalEdit {
  /** Every value that differs, as one edit that has seen nothing; null where none does. */
  readonly edit: Edit | null;
  /** Records of the base that the file lacks: not deleted by that, but worth saying. */
  readonly missing: readonly RecordRef[];
}

const valueWrites = (ref: RecordRef, before: StoredRecord | undefined, after: StoredRecord): Write[] =>
  Object.keys(after)
    .filter((field) => !isMetaKey(field) && field !== UNREADABLE)
    .filter((field) => !before || !Object.hasOwn(before, field) || !isDeepEqual(after[field], before[field]))
    .map((field) => ({ ...ref, register: field, value: after[field] as Value, seen: [] }));

/** Whether a field of a record holds a value, shown or as another value of a clash. */
const hasValue = (record: StoredRecord | undefined, field: FieldName, value: Value): boolean =>
  record !== undefined &&
  (isDeepEqual(getOwn(record, field), value) ||
    Object.values(getOwn(record['!'], field) ?? {}).some((other) => isDeepEqual(other, value)));

/** Other values of clashes that the base lacks. One edit writes one value to a field: these go to `unreadable`. */
const newOtherValues = (before: StoredRecord | undefined, after: StoredRecord): [string, unknown][] =>
  Object.entries(after['!'] ?? {}).flatMap(([field, values]) => {
    const added = Object.entries(values).filter(
      ([, value]) => !hasValue(before, field, value) && !isDeepEqual(getOwn(after, field), value),
    );
    return added.length > 0 ? [[field, Object.fromEntries(added)]] : [];
  });

/** As text where it would be nested too deeply under its new name. */
const toShallow = (value: unknown): unknown => (isStorableValue([value]) ? value : JSON.stringify(value));

/** Writes of what can't be the value of a field: the unreadable entries, unless the base still has them as values. */
const unreadableWrites = (ref: RecordRef, before: StoredRecord | undefined, after: StoredRecord): Write[] => {
  const otherValues = newOtherValues(before, after);
  const found = [
    ...unreadableEntries(getOwn(after, UNREADABLE)),
    ...(otherValues.length > 0 ? [['!', toShallow(Object.fromEntries(otherValues))] as const] : []),
  ].filter(([name, value]) => before === undefined || !isDeepEqual(getOwn(before, name), value));
  const entries = new Map(
    [...unreadableEntries(before && getOwn(before, UNREADABLE))].map(([name, value]) => [
      name,
      toShallow(value),
    ]),
  );
  const known = entries.size;
  for (const [name, value] of found) addUnreadable(entries, name, value);
  if (entries.size === known) return [];
  // It holds what stood there before, so that is no clash.
  const seen =
    before && getOwn(before['!'], UNREADABLE) === undefined ? dotsOfRegister(before, UNREADABLE) : [];
  return [{ ...ref, register: UNREADABLE, value: Object.fromEntries(entries) as Value, seen }];
};

const recordWrites = (
  base: ProjectDocument,
  ref: RecordRef,
  after: StoredRecord,
  location: LocatedRecord['location'],
): Write[] => {
  const before = findRecord(base, ref);
  if (before?.record === after) return [];
  const writes = [
    ...valueWrites(ref, before?.record, after),
    ...unreadableWrites(ref, before?.record, after),
  ];
  if (before === undefined)
    return [...writes, { ...ref, register: location === 'live' ? ALIVE : DELETED, seen: [] }];
  // Changing words by hand is work like any other; a record in the trash takes them without coming back.
  return writes.length > 0 && before.location === 'live'
    ? [...writes, { ...ref, register: ALIVE, seen: [] }]
    : writes;
};

const allRecords = (tables: Tables): [string, string, StoredRecord][] =>
  Object.entries(tables).flatMap(([kind, table]: [string, Table]) =>
    Object.entries(table).map(([id, record]): [string, string, StoredRecord] => [kind, id, record]),
  );

/**
 * Derives an edit from a file that was changed outside the app. Only its values count, compared with `base`, the last
 * version we wrote (or, without one, the other copy): each that differs becomes a concurrent value, so that both can
 * be seen. Its stamps are never believed, and a record absent from it was not deleted. Apply the edit to `base`,
 * under a dot of its own.
 */
export function deriveExternalEdit(base: ProjectDocument, external: ProjectDocument): ExternalEdit {
  const writes = [
    ...allRecords(external.records).flatMap(([kind, id, record]) =>
      recordWrites(base, { kind, id }, record, 'live'),
    ),
    ...allRecords(external.trash).flatMap(([kind, id, record]) =>
      recordWrites(base, { kind, id }, record, 'trash'),
    ),
  ];
  const missing = allRecords(base.records)
    .filter(
      ([kind, id]) =>
        !getOwn(getOwn(external.records, kind), id) && !getOwn(getOwn(external.trash, kind), id),
    )
    .map(([kind, id]) => ({ kind, id }));
  return { edit: writes.length > 0 ? { writes } : null, missing };
}
