import { type Kind, type Reader, shareOf } from '../records/kind.ts';
import type { Gap, StoredRecord, Value } from './document.ts';
import { registerOf } from './state.ts';

/** Where the kinds are found: the registry of the app, or a test's own. */
export interface Kinds {
  kindOf(name: string): Kind | undefined;
}

/** The kinds that a record of a table is judged by; none where a newer version wrote it. */
export const kindsJudging = (kinds: Kinds, table: string): readonly Kind[] => {
  const kind = kinds.kindOf(table);
  return kind === undefined ? [] : [kind];
};

/** Whether a reader is among those that something is shared with. */
export const mayRead = (reader: Reader, share: unknown): boolean =>
  share === 'open' || (reader === 'partners' && share === 'partners');

const nothing: readonly null[] = Object.freeze([null]);

/** Every value that this copy knows for a field, and undefined for one it does not. */
export const valuesOf = (record: StoredRecord, field: string, gap: Gap): readonly (Value | undefined)[] => {
  if (record['!'] === undefined && record['?'] === undefined) {
    if (Object.hasOwn(record, field)) return [record[field] as Value];
    if (typeof record['~'] === 'string') return nothing;
  }
  const register = registerOf(record, field, gap);
  return register ? register.dots.map((dot) => register.values.get(dot)) : [null];
};

/** Whether something stands in a field, also where this copy does not hold it. */
export const isFilledIn = (value: Value | undefined): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Whether a reader may see any records of a kind: not of residents' lives, nor of a kind that shares nothing. */
export const kindMayGo = (kind: Kind, reader: Reader): boolean =>
  kind.residentLevel !== true &&
  Object.keys(kind.fields).some((field) => mayRead(reader, shareOf(kind, field)));

/** Whether a reader may see a field of a record of these kinds: each that has it must share it. */
export const fieldMayGo = (kinds: readonly Kind[], field: string, reader: Reader): boolean => {
  let isKnown = false;
  for (const kind of kinds) {
    if (!Object.hasOwn(kind.fields, field)) continue;
    if (!mayRead(reader, shareOf(kind, field))) return false;
    isKnown = true;
  }
  return isKnown;
};
