import type { Dot, StoredRecord } from './document.ts';
import { own } from './names.ts';
import { ALIVE, DELETED, erasedBy, isMeta } from './stamps.ts';
import { includedIn } from './values.ts';

type Stamps = { readonly [register: string]: Dot | readonly Dot[] };

/** Every field says which write it comes from; without that, the next save would leave it out. */
const areFieldsStamped = (record: StoredRecord, stamp: Stamps): boolean => {
  if (Object.hasOwn(stamp, '*')) return true;
  for (const key in record) if (!isMeta(key) && !Object.hasOwn(stamp, key)) return false;
  return true;
};

/** Every write has left a value here, unless this copy withholds it. */
const areStampsFilled = (record: StoredRecord, stamp: Stamps): boolean => {
  const withheld = record['?'];
  if (withheld === '*') return true;
  const isWithheld = includedIn(withheld ?? []);
  for (const register in stamp) {
    if (register === '*' || register === ALIVE || register === DELETED) continue;
    if (!Object.hasOwn(record, register) && !isWithheld(register)) return false;
  }
  return true;
};

const dotsOf = (record: StoredRecord, field: string): readonly Dot[] => {
  const stamp = record['~'];
  const dots = typeof stamp === 'string' ? stamp : (own(stamp, field) ?? own(stamp, '*') ?? []);
  return typeof dots === 'string' ? [dots] : dots;
};

/** What is kept beside a value belongs to a write of that field. */
const areOthersStamped = (record: StoredRecord): boolean =>
  Object.entries(record['!'] ?? {}).every(([field, values]) => {
    const isStamped = includedIn(dotsOf(record, field));
    return Object.keys(values).every(isStamped);
  });

/** A withheld field shows nothing, or one of the values that are kept of it. */
const areWithheldEmpty = (record: StoredRecord): boolean => {
  const withheld = record['?'];
  if (withheld === undefined || withheld === '*') return true;
  return withheld.every((field) => !Object.hasOwn(record, field) || own(record['!'], field) !== undefined);
};

/**
 * Whether the stamps of a record (each well-formed) and its values tell the same story. Where they do not, nobody's
 * edit made this, and writing it down again would lose a value.
 */
export const fitsItsStamp = (record: StoredRecord): boolean => {
  if (erasedBy(record) !== undefined) return Object.keys(record).length === 1;
  const stamp = record['~'];
  const isFilled =
    typeof stamp === 'string' || (areFieldsStamped(record, stamp) && areStampsFilled(record, stamp));
  if (!isFilled) return false;
  return (record['!'] === undefined || areOthersStamped(record)) && areWithheldEmpty(record);
};
