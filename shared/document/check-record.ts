import type { Counters, Dot, StoredRecord, Value } from './document.ts';
import { counterOf, isDot, NOBODY, sessionOf } from './dots.ts';
import { fitsItsStamp } from './fits-its-stamp.ts';
import { isName, isSessionId, own } from './names.ts';
import { ALIVE, DELETED, ERASED, erasedBy, isMeta } from './stamps.ts';

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

const isTable = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a count of a session's writes that leaves out at least one of those the clock knows. */
export const isBelowClock = (clock: Counters, session: string, counter: number): boolean =>
  counter >= 0 && counter < (own(clock, session) ?? 0);

/** A value that can't be kept as it is, as text. */
export const textOf = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return 'nested too deeply to be kept';
  }
};

/** An erasure beats every value, those that a file still shows beside it too. */
const isErasure = (stamp: unknown): stamp is { readonly x: Dot } =>
  isTable(stamp) && Object.keys(stamp).length === 1 && isDot(own(stamp, ERASED));

/** Moves what can't stand in a record into its field `unreadable`, and gives the rest a stamp of nobody's. */
const mend = (record: { readonly [key: string]: unknown }, place: Place): StoredRecord => {
  const kept: [string, unknown][] = [];
  const unreadable: [string, unknown][] = [];
  const stamped = own(record, '~');
  if (isErasure(stamped)) return { '~': { [ERASED]: stamped[ERASED] } };
  for (const [key, value] of Object.entries(record)) {
    if (isName(key) && isSoundValue(value)) kept.push([key, value]);
    else if (key !== '~') unreadable.push([key, isSoundValue(value) ? value : textOf(value)]);
  }
  const stamp = place === 'trash' ? { '*': NOBODY, '-': NOBODY } : NOBODY;
  const rest = unreadable.length > 0 ? [['unreadable', Object.fromEntries(unreadable)]] : [];
  return { ...Object.fromEntries([...kept, ...rest]), '~': stamp } as StoredRecord;
};

/** What a check found: the record as it can be used (undefined: it can't), and why. */
export interface Mended {
  readonly record: StoredRecord | undefined;
  readonly reason: string;
}

/**
 * A check of single records for one file, whose document `hasGap` where it came from a redacted copy. Undefined says that the record is sound. Dots are remembered, since one edit
 * stamps many records.
 */
export const createRecordCheck = (
  clock: Counters,
  hasGap: boolean,
): ((record: unknown, place: Place) => Mended | undefined) => {
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
  const faultOf = (record: { readonly [key: string]: unknown }): string | undefined => {
    for (const key in record) {
      if (isMeta(key)) continue;
      if (!isSoundName(key)) return `"${key}" can't name a field.`;
      const value = record[key];
      if (typeof value !== 'string' && !isSoundValue(value))
        return `the value of "${key}" can't be kept as it is.`;
    }
    if (!Object.hasOwn(record, '~') || !isSoundStamp(record['~'])) return "its stamp can't be read.";
    if (!areSoundOthers(own(record, '!'))) return "the other values of a clash can't be read.";
    if (!isSoundList(own(record, '?')) || !isSoundMark(own(record, '^')))
      return "what was withheld can't be read.";
    if (!fitsItsStamp(record as StoredRecord)) return 'its stamp and its values do not fit together.';
    return undefined;
  };
  return (record, place) => {
    if (!isTable(record)) return { record: undefined, reason: 'is no record.' };
    const fault = faultOf(record);
    if (fault !== undefined) return { record: mend(record, place), reason: fault };
    if (!isInPlace(record as StoredRecord, place)) {
      return { record: mend(record, place), reason: 'its stamp does not fit where it stands.' };
    }
    return undefined;
  };
};

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
