import type { Stamp, StoredRecord } from './document.ts';
import { isDot } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, RegisterName } from './id-types.ts';
import { createMembershipTest, isJsonObject } from './json-values.ts';

/** Existence registers of a record: alive, deleted, erased. */
export const ALIVE = '+';
export const DELETED = '-';
export const ERASED = 'x';

/** Dots of every register by name; an erased record has none. */
export type Registers = ReadonlyMap<string, readonly Dot[]>;

/** True for the keys of a stored record that are not fields. */
export function isMetaKey(key: string): boolean {
  return key === '~' || key === '!' || key === '?' || key === '^';
}

/** True for the stamp of an erased record. It beats every value, also those that a file still holds with it. */
export function isErasureStamp(stamp: unknown): stamp is { readonly x: Dot } {
  return isJsonObject(stamp) && Object.keys(stamp).length === 1 && isDot(getOwn(stamp, ERASED));
}

/**
 * The dot of its erasure, or undefined. An erased record has nothing but `{"~":{"x":dot}}`; a living one always has
 * `*`, `+` or `-` in its stamp, so that a field may still be called `x`.
 */
export function erasureDotOf(record: StoredRecord): Dot | undefined {
  const stamp = record['~'];
  if (typeof stamp === 'string' || !Object.hasOwn(stamp, ERASED) || Object.hasOwn(record, ERASED))
    return undefined;
  if (Object.hasOwn(stamp, '*') || Object.hasOwn(stamp, ALIVE) || Object.hasOwn(stamp, DELETED))
    return undefined;
  const dot = stamp[ERASED];
  return typeof dot === 'string' ? dot : dot?.[0];
}

/** Names of the fields that a record writes out or lists as withheld. */
const fieldNames = (record: StoredRecord): string[] => {
  const names = Object.keys(record).filter((key) => !isMetaKey(key));
  const withheld = record['?'];
  if (withheld === undefined || withheld === '*') return names;
  return [...names, ...withheld.filter((name) => !Object.hasOwn(record, name))];
};

const asDotList = (dots: Dot | readonly Dot[]): readonly Dot[] => (typeof dots === 'string' ? [dots] : dots);

/**
 * Decodes a stamp: the dots of every register. The default `*` stands for every field without dots of its own, and
 * for `+` unless `+` or `-` is given.
 */
export function decodeStamp(record: StoredRecord): Registers {
  const stamp = record['~'];
  const registers = new Map<string, readonly Dot[]>();
  const defaultDot = typeof stamp === 'string' ? stamp : Object.hasOwn(stamp, '*') ? stamp['*'] : undefined;
  if (defaultDot !== undefined) {
    const dots = asDotList(defaultDot);
    for (const name of fieldNames(record)) registers.set(name, dots);
    registers.set(ALIVE, dots);
  }
  if (typeof stamp === 'string') return registers;
  if (Object.hasOwn(stamp, DELETED)) registers.delete(ALIVE);
  for (const register of Object.keys(stamp)) {
    const dots = stamp[register];
    if (register !== '*' && dots !== undefined) registers.set(register, asDotList(dots));
  }
  return registers;
}

const isField = (record: StoredRecord, name: string): boolean => {
  if (Object.hasOwn(record, name)) return !isMetaKey(name);
  const withheld = record['?'];
  return withheld !== undefined && withheld !== '*' && createMembershipTest(withheld)(name);
};

const noDots: readonly Dot[] = Object.freeze([]);

/** The dots of one register of a record that is not erased, without decoding the others. */
export function dotsOfRegister(record: StoredRecord, register: RegisterName): readonly Dot[] {
  const stamp = record['~'];
  const isExplicit = typeof stamp !== 'string';
  const explicitDots =
    isExplicit && register !== '*' && Object.hasOwn(stamp, register) ? stamp[register] : undefined;
  if (explicitDots !== undefined) return asDotList(explicitDots);
  const defaultDot = isExplicit ? (Object.hasOwn(stamp, '*') ? stamp['*'] : undefined) : stamp;
  if (defaultDot === undefined || register === DELETED) return noDots;
  const isImplied =
    register === ALIVE ? !isExplicit || !Object.hasOwn(stamp, DELETED) : isField(record, register);
  return isImplied ? asDotList(defaultDot) : noDots;
}

/** The single dot that most registers carry; on a tie, the one met first in order of names. */
const mostFrequentDot = (registers: Registers, names: readonly string[]): Dot | undefined => {
  const counts = new Map<Dot, number>();
  for (const name of names) {
    const dots = registers.get(name) ?? [];
    const [only] = dots;
    if (name !== DELETED && only !== undefined && dots.length === 1)
      counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  let best: Dot | undefined;
  let most = 0;
  for (const [dot, count] of counts) {
    if (count > most) [best, most] = [dot, count];
  }
  return best;
};

/** The shortest stamp for these registers; the same registers always give the same stamp. */
export function encodeStamp(registers: Registers): Stamp {
  const names = [...registers.keys()].sort();
  const defaultDot = mostFrequentDot(registers, names);
  const isDeleted = (registers.get(DELETED) ?? []).length > 0;
  const isAlive = (registers.get(ALIVE) ?? []).length > 0;
  const stamp: { [register: string]: Dot | readonly Dot[] } = {};
  if (defaultDot !== undefined) stamp['*'] = defaultDot;
  for (const name of names) {
    const dots = registers.get(name) ?? [];
    const [only] = dots;
    if (only === undefined) continue;
    const isImplied =
      dots.length === 1 && only === defaultDot && name !== DELETED && !(name === ALIVE && isDeleted);
    if (!isImplied) stamp[name] = dots.length === 1 ? only : dots;
  }
  // Neither alive nor deleted can't come of any edit; where a damaged file says so, it must not turn into "alive".
  if (!isAlive && !isDeleted && defaultDot !== undefined) stamp[ALIVE] = [];
  return defaultDot !== undefined && Object.keys(stamp).length === 1 ? defaultDot : stamp;
}
