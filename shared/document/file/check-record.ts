import type { Counters } from '../model/clock.ts';
import type { StoredRecord } from '../model/document.ts';
import { counterOf, isDot, replicaOf, UNKNOWN_DOT } from '../model/dots.ts';
import { getOwn } from '../model/get-own.ts';
import type { Dot } from '../model/id-types.ts';
import { isReplicaId, isValidName } from '../model/is-valid-id.ts';
import { isJsonObject, isStorableValue } from '../model/json-values.ts';
import { ALIVE, DELETED, erasureDotOf, isErasureStamp, isMetaKey } from '../model/stamps.ts';
import { hasConsistentStamp } from './has-consistent-stamp.ts';
import type { LossyRange } from './lossy-number-ranges.ts';

/** The table of the file that a record stands in. */
export type FileSection = 'records' | 'trash';

/** True for a counter below that of the clock: at least one write of the replica, which the clock claims, is unseen. */
export function isBelowClock(clock: Counters, replica: string, counter: number): boolean {
  return counter >= 0 && counter < (getOwn(clock, replica) ?? 0);
}

/** Says what is wrong with a record, in half a sentence; undefined where it is sound. */
export type RecordCheck = (
  record: { readonly [key: string]: unknown },
  section: FileSection,
  lossy: LossyRange | undefined,
) => string | undefined;

/** A number that would be written down as another one, in any part of the record. */
const lostDigitsFault = (lossy: LossyRange | undefined): string | undefined => {
  for (const [key, { losesDigits }] of lossy?.inner ?? [])
    if (losesDigits) return `"${key}" holds a number that can't be kept exactly; it is kept as text.`;
  return undefined;
};

/** An erasure reaches copies, such as kept versions, whose clock has not seen that replica's other edits. */
const isTombstone = (record: { readonly [key: string]: unknown }): boolean =>
  isErasureStamp(record['~']) && Object.keys(record).length === 1;

/**
 * A check of single records for one file. `hasUnseen` is true where the file came from a redacted copy; only then may
 * a record carry `^`. Dots and names are remembered, since one edit stamps many records.
 */
export function createRecordCheck(clock: Counters, hasUnseen: boolean): RecordCheck {
  const validDots = new Set<unknown>();
  const isValidDot = (dot: unknown): dot is Dot => {
    if (validDots.has(dot)) return true;
    if (!isDot(dot) || (dot !== UNKNOWN_DOT && counterOf(dot) > (getOwn(clock, replicaOf(dot)) ?? 0)))
      return false;
    validDots.add(dot);
    return true;
  };
  const validNames = new Set<string>();
  const isKnownValidName = (name: string): boolean =>
    validNames.has(name) || (isValidName(name) && validNames.add(name) === validNames);
  const isDotList = (dots: unknown, register: string): boolean =>
    isValidDot(dots) ||
    (Array.isArray(dots) &&
      (dots.length > 0 || register === ALIVE) &&
      dots.every(isValidDot) &&
      new Set(dots).size === dots.length);
  const isValidStamp = (stamp: unknown): boolean => {
    if (isValidDot(stamp)) return true;
    if (!isJsonObject(stamp)) return false;
    return Object.keys(stamp).every(
      (register) =>
        isDotList(stamp[register], register) &&
        (register === '*' || register === ALIVE || register === DELETED || isValidName(register)),
    );
  };
  const areValidOthers = (others: unknown): boolean =>
    others === undefined ||
    (isJsonObject(others) &&
      Object.entries(others).every(
        ([name, values]) =>
          isValidName(name) &&
          isJsonObject(values) &&
          Object.keys(values).every((dot) => isValidDot(dot) && isStorableValue(values[dot])),
      ));
  const isValidUnseen = (unseen: unknown): boolean =>
    isJsonObject(unseen) &&
    Object.entries(unseen).every(
      ([replica, counter]) =>
        isReplicaId(replica) && Number.isInteger(counter) && isBelowClock(clock, replica, Number(counter)),
    );
  const isValidUnseenMark = (mark: unknown): boolean =>
    mark === undefined ||
    (hasUnseen && mark === '*') ||
    (hasUnseen &&
      isJsonObject(mark) &&
      Object.entries(mark).every(
        ([name, unseen]) =>
          (name === ALIVE || isValidName(name)) && (unseen === '*' || isValidUnseen(unseen)),
      ));
  /** What a record says besides its fields: who wrote them, other values of a clash, what is withheld or unseen. */
  const faultOfMeta = (record: { readonly [key: string]: unknown }): string | undefined => {
    if (!Object.hasOwn(record, '~') || !(isValidStamp(record['~']) || isTombstone(record)))
      return "its stamp can't be read.";
    if (!areValidOthers(getOwn(record, '!'))) return "the other values of a clash can't be read.";
    if (!isValidWithheldList(getOwn(record, '?')) || !isValidUnseenMark(getOwn(record, '^')))
      return "what was withheld can't be read.";
    return hasConsistentStamp(record as StoredRecord)
      ? undefined
      : 'its stamp and its values do not fit together.';
  };
  return (record, section, lossy) => {
    let metaKeys = 0;
    for (const key in record) {
      const value = record[key];
      if (isKnownValidName(key)) {
        if (typeof value !== 'string' && !isStorableValue(value))
          return lostDigitsFault(lossy) ?? `the value of "${key}" can't be kept as it is.`;
      } else if (isMetaKey(key)) metaKeys += 1;
      else return `"${key}" can't name a field.`;
    }
    if (lossy?.losesDigits) return lostDigitsFault(lossy);
    // Most records have been written once and have nothing but one dot besides their fields.
    const isWrittenOnce = metaKeys === 1 && typeof record['~'] === 'string' && isValidDot(record['~']);
    const fault = isWrittenOnce ? undefined : faultOfMeta(record);
    if (fault !== undefined) return fault;
    return isInRightSection(record as StoredRecord, section)
      ? undefined
      : 'its stamp does not fit where it stands.';
  };
}

const isValidWithheldList = (list: unknown): boolean =>
  list === undefined ||
  list === '*' ||
  (Array.isArray(list) && list.every((name) => typeof name === 'string' && isValidName(name)));

/** Alive where it should live, deleted or erased where it should lie in the trash. */
const isInRightSection = (record: StoredRecord, section: FileSection): boolean => {
  const stamp = record['~'];
  if (typeof stamp === 'string') return section === 'records';
  if (erasureDotOf(record) !== undefined) return section === 'trash';
  const isAlive = Object.hasOwn(stamp, ALIVE)
    ? (stamp[ALIVE]?.length ?? 0) > 0
    : Object.hasOwn(stamp, '*') && !Object.hasOwn(stamp, DELETED);
  return isAlive === (section === 'records');
};
