import { defaultSensitivity } from '../records/common.ts';
import { type Kind, type Reader, shareOf } from '../records/kind.ts';
import type { Gap, StoredRecord, Value } from './document.ts';
import { erasedBy } from './stamps.ts';
import { registerOf } from './state.ts';

/** Where the kinds are found: the registry of the app, or a test's own. */
export interface Kinds {
  kindOf(name: string): Kind | undefined;
}

const may = (reader: Reader, share: unknown): boolean =>
  share === 'open' || (reader === 'partners' && share === 'partners');

/** Every value that this copy knows for a field, and undefined for one it does not. */
export const valuesOf = (record: StoredRecord, field: string, gap: Gap): readonly (Value | undefined)[] => {
  const register = registerOf(record, field, gap);
  return register ? register.dots.map((dot) => register.values.get(dot)) : [null];
};

/** Whether a reader may see any records of a kind: not of residents' lives, nor of a kind that shares nothing. */
export const kindMayGo = (kind: Kind | undefined, reader: Reader): kind is Kind =>
  kind !== undefined &&
  kind.residentLevel !== true &&
  Object.keys(kind.fields).some((field) => may(reader, shareOf(kind, field)));

/** Whether all sensitivities of a record allow it to go. */
const sensitivityAllows = (kind: Kind, record: StoredRecord, reader: Reader, gap: Gap): boolean =>
  !Object.hasOwn(kind.fields, 'sensitivity') ||
  valuesOf(record, 'sensitivity', gap).every((value) =>
    may(reader, value === null ? defaultSensitivity : value),
  );

/** Whether a record may go by itself. That something was erased must reach every copy that may still hold it. */
export const recordMayGo = (kind: Kind, record: StoredRecord, reader: Reader, gap: Gap): boolean =>
  erasedBy(record) !== undefined || sensitivityAllows(kind, record, reader, gap);

/** The fields of a record that its own words keep here, such as a story without permission. */
export const heldFields = (kind: Kind, record: StoredRecord, reader: Reader, gap: Gap): readonly string[] =>
  kind.withholds?.((field) => valuesOf(record, field, gap), reader) ?? [];

/** Whether a reader may see a field of a kind. */
export const fieldMayGo = (kind: Kind, field: string, reader: Reader): boolean =>
  may(reader, shareOf(kind, field));
