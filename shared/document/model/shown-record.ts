import { knownKind } from '../../records/known-kinds.ts';
import {
  fieldOfRegister,
  type RegisterNames,
  registerOfField,
  wordsRegister,
} from '../../records/shown/registers.ts';
import { shownKind } from '../../records/shown/shown-kind.ts';
import type { Fields, StoredRecord, Value } from './document.ts';
import type { FieldName, KindName } from './id-types.ts';
import { ALIVE, DELETED, ERASED, isMetaKey } from './stamps.ts';

type Renamed = { [name: string]: unknown };

/** Keys of a stamp and of unseen writes that name no field. */
const notFields: ReadonlySet<string> = new Set([ALIVE, DELETED, ERASED, '*']);

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const renameKeys = (value: unknown, rename: (register: string) => string): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [notFields.has(key) ? key : rename(key), inner]),
      )
    : value;

const renameMeta = (value: unknown, rename: (register: string) => string): unknown =>
  Array.isArray(value) ? value.map(rename).sort() : renameKeys(value, rename);

const renameRegisters = (record: StoredRecord, rename: (register: string) => string): StoredRecord => {
  const renamed: Renamed = {};
  for (const [key, value] of Object.entries(record)) {
    if (isMetaKey(key)) renamed[key] = renameMeta(value, rename);
    else renamed[rename(key)] = value;
  }
  return renamed as StoredRecord;
};

/** What the names of a record's fields are translated by; undefined where it is shown as what it is. */
export function registerNamesOf(
  table: KindName,
  shown: KindName,
  record: StoredRecord,
): RegisterNames | undefined {
  const [tableDefinition, shownDefinition] = [knownKind(table), knownKind(shown)];
  if (table === shown || !tableDefinition || !shownDefinition) return undefined;
  return { table: tableDefinition, shown: shownDefinition, words: wordsRegister(tableDefinition, record) };
}

const shownRecords = new WeakMap<StoredRecord, StoredRecord>();

/**
 * A record as the kind that it is shown as has it: the same values and dots, under that kind's names of fields. The
 * same stored record always gives the same object; the record itself where nobody changed its kind.
 */
export function shownRecord(table: KindName, record: StoredRecord): StoredRecord {
  const names = registerNamesOf(table, shownKind(table, record), record);
  if (names === undefined) return record;
  const known = shownRecords.get(record);
  if (known) return known;
  const shown = renameRegisters(record, (register) => fieldOfRegister(names, register));
  shownRecords.set(record, shown);
  return shown;
}

/** Field values in the names of one kind, under the registers in which a record of a table keeps them. */
export function storedFields(
  table: KindName,
  kind: KindName,
  record: StoredRecord,
  fields: Fields,
): { readonly [register: FieldName]: Value } {
  const names = registerNamesOf(table, kind, record);
  if (names === undefined) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [registerOfField(names, field), value]),
  );
}
