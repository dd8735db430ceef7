import type { Counters, Dot, StoredRecord, Value } from './document.ts';
import { counterOf, isDot, NOBODY, sessionOf } from './dots.ts';
import { fitsItsStamp } from './fits-its-stamp.ts';
import { isName, isSessionId, own } from './names.ts';
import type { Source } from './source-text.ts';
import { ALIVE, DELETED, erasedBy, isErasureStamp, isMeta } from './stamps.ts';
import { isTable } from './values.ts';

/** The table of the file that a record stands in. */
export type Place = 'records' | 'trash';

/** Deeper values are nobody's notes, and would break whoever walks them. */
const MAX_DEPTH = 64;

const isShallow = (value: unknown, left: number): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (left === 0) return false;
  if (Array.isArray(value))
    return value.every((inner) => typeof inner === 'string' || isShallow(inner, left - 1));
  for (const key in value) {
    if (!isShallow((value as { readonly [key: string]: unknown })[key], left - 1)) return false;
  }
  return true;
};

/** True for a value that a field may hold: finite numbers, at most 64 levels. */
export const isSoundValue = (value: unknown): value is Value =>
  value !== undefined && isShallow(value, MAX_DEPTH);

/** True for a count of a session's writes that leaves out at least one of those the clock knows. */
export const isBelowClock = (clock: Counters, session: string, counter: number): boolean =>
  counter >= 0 && counter < (own(clock, session) ?? 0);

/** Says what is wrong with a record, in half a sentence; undefined where it is sound. */
export type RecordCheck = (
  record: { readonly [key: string]: unknown },
  place: Place,
  source: Source | undefined,
) => string | undefined;

/** A number that would be written down as another one, in any part of the record. */
const lostDigits = (source: Source | undefined): string | undefined => {
  for (const [key, { losesDigits }] of source?.inner ?? [])
    if (losesDigits) return `"${key}" holds a number that can't be kept exactly; it is kept as text.`;
  return undefined;
};

/** An erasure reaches copies whose clock has not seen the rest of that session, such as kept versions. */
const isTombstone = (record: { readonly [key: string]: unknown }): boolean =>
  isErasureStamp(record['~']) && Object.keys(record).length === 1;

/**
 * A check of single records for one file, whose document `hasGap` where it came from a redacted copy. `source`: of the
 * record, where numbers of the file lose digits. Dots and names are remembered, since one edit stamps many records.
 */
export function createRecordCheck(clock: Counters, hasGap: boolean): RecordCheck {
  const sound = new Set<unknown>();
  const isSoundDot = (dot: unknown): dot is Dot => {
    if (sound.has(dot)) return true;
    if (!isDot(dot) || (dot !== NOBODY && counterOf(dot) > (own(clock, sessionOf(dot)) ?? 0))) return false;
    sound.add(dot);
    return true;
  };
  const names = new Set<string>();
  const isSoundName = (name: string): boolean =>
    names.has(name) || (isName(name) && names.add(name) === names);
  const areDots = (dots: unknown, register: string): boolean =>
    isSoundDot(dots) ||
    (Array.isArray(dots) &&
      (dots.length > 0 || register === ALIVE) &&
      dots.every(isSoundDot) &&
      new Set(dots).size === dots.length);
  const isSoundStamp = (stamp: unknown): boolean => {
    if (isSoundDot(stamp)) return true;
    if (!isTable(stamp)) return false;
    return Object.keys(stamp).every(
      (register) =>
        areDots(stamp[register], register) &&
        (register === '*' || register === ALIVE || register === DELETED || isName(register)),
    );
  };
  const areSoundOthers = (others: unknown): boolean =>
    others === undefined ||
    (isTable(others) &&
      Object.entries(others).every(
        ([name, values]) =>
          isName(name) &&
          isTable(values) &&
          Object.keys(values).every((dot) => isSoundDot(dot) && isSoundValue(values[dot])),
      ));
  const isSoundGap = (gap: unknown): boolean =>
    isTable(gap) &&
    Object.entries(gap).every(
      ([session, counter]) =>
        isSessionId(session) && Number.isInteger(counter) && isBelowClock(clock, session, Number(counter)),
    );
  const isSoundMark = (mark: unknown): boolean =>
    mark === undefined ||
    (hasGap && mark === '*') ||
    (hasGap &&
      isTable(mark) &&
      Object.entries(mark).every(
        ([name, gap]) => (name === ALIVE || isName(name)) && (gap === '*' || isSoundGap(gap)),
      ));
  /** What a record says besides its fields: who wrote them, other values of a clash, what is withheld or unseen. */
  const faultOfMeta = (record: { readonly [key: string]: unknown }): string | undefined => {
    if (!Object.hasOwn(record, '~') || !(isSoundStamp(record['~']) || isTombstone(record)))
      return "its stamp can't be read.";
    if (!areSoundOthers(own(record, '!'))) return "the other values of a clash can't be read.";
    if (!isSoundList(own(record, '?')) || !isSoundMark(own(record, '^')))
      return "what was withheld can't be read.";
    return fitsItsStamp(record as StoredRecord) ? undefined : 'its stamp and its values do not fit together.';
  };
  return (record, place, source) => {
    let metas = 0;
    for (const key in record) {
      const value = record[key];
      if (isSoundName(key)) {
        if (typeof value !== 'string' && !isSoundValue(value))
          return lostDigits(source) ?? `the value of "${key}" can't be kept as it is.`;
      } else if (isMeta(key)) metas += 1;
      else return `"${key}" can't name a field.`;
    }
    if (source?.losesDigits) return lostDigits(source);
    // Most records have been written once and have nothing but one dot besides their fields.
    const isPlain = metas === 1 && typeof record['~'] === 'string' && isSoundDot(record['~']);
    const fault = isPlain ? undefined : faultOfMeta(record);
    if (fault !== undefined) return fault;
    return isInPlace(record as StoredRecord, place) ? undefined : 'its stamp does not fit where it stands.';
  };
}

const isSoundList = (list: unknown): boolean =>
  list === undefined ||
  list === '*' ||
  (Array.isArray(list) && list.every((name) => typeof name === 'string' && isName(name)));

/** Alive where it should live, deleted or erased where it should lie in the trash. */
const isInPlace = (record: StoredRecord, place: Place): boolean => {
  const stamp = record['~'];
  if (typeof stamp === 'string') return place === 'records';
  if (erasedBy(record) !== undefined) return place === 'trash';
  const isAlive = Object.hasOwn(stamp, ALIVE)
    ? (stamp[ALIVE]?.length ?? 0) > 0
    : Object.hasOwn(stamp, '*') && !Object.hasOwn(stamp, DELETED);
  return isAlive === (place === 'records');
};
