import type { StoredRecord } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import type { Dot } from '../model/id-types.ts';
import { createMembershipTest } from '../model/json-values.ts';
import { ALIVE, DELETED, erasureDotOf, isMetaKey } from '../model/stamps.ts';

type Stamps = { readonly [register: string]: Dot | readonly Dot[] };

/** Every field says which write it comes from; without that, the next save would leave it out. */
const areFieldsStamped = (record: StoredRecord, stamp: Stamps): boolean => {
  if (Object.hasOwn(stamp, '*')) return true;
  for (const key in record) if (!isMetaKey(key) && !Object.hasOwn(stamp, key)) return false;
  return true;
};

/** Every write has left a value here, unless this copy withholds it. */
const haveStampsValues = (record: StoredRecord, stamp: Stamps): boolean => {
  const withheld = record['?'];
  if (withheld === '*') return true;
  const isWithheld = createMembershipTest(withheld ?? []);
  for (const register in stamp) {
    if (register === '*' || register === ALIVE || register === DELETED) continue;
    if (!Object.hasOwn(record, register) && !isWithheld(register)) return false;
  }
  return true;
};

const dotsOfField = (record: StoredRecord, field: string): readonly Dot[] => {
  const stamp = record['~'];
  const dots = typeof stamp === 'string' ? stamp : (getOwn(stamp, field) ?? getOwn(stamp, '*') ?? []);
  return typeof dots === 'string' ? [dots] : dots;
};

/** What is kept beside a value belongs to a write of that field. */
const areOthersStamped = (record: StoredRecord): boolean =>
  Object.entries(record['!'] ?? {}).every(([field, values]) => {
    const isStamped = createMembershipTest(dotsOfField(record, field));
    return Object.keys(values).every(isStamped);
  });

/** A withheld field shows nothing, or one of the values that are kept of it. */
const areWithheldHidden = (record: StoredRecord): boolean => {
  const withheld = record['?'];
  if (withheld === undefined || withheld === '*') return true;
  return withheld.every((field) => !Object.hasOwn(record, field) || getOwn(record['!'], field) !== undefined);
};

/**
 * Whether the stamps of a record (each well-formed) and its values tell the same story. Where they do not, nobody's
 * edit made this, and writing it down again would lose a value.
 */
export function hasConsistentStamp(record: StoredRecord): boolean {
  if (erasureDotOf(record) !== undefined) return Object.keys(record).length === 1;
  const stamp = record['~'];
  const isComplete =
    typeof stamp === 'string' || (areFieldsStamped(record, stamp) && haveStampsValues(record, stamp));
  if (!isComplete) return false;
  return (record['!'] === undefined || areOthersStamped(record)) && areWithheldHidden(record);
}
