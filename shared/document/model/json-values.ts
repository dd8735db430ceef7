import type { Value } from './document.ts';

/**
 * Canonical text of any JSON value: keys sorted, nothing else changed. The same value has the same text on every
 * machine.
 */
export function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isJsonObject(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'null'
  );
}

/** True for a table of JSON, not for a list. */
export function isJsonObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts in a list; none where it is no list. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** Deeper values are nobody's notes, and would break whoever walks them. */
const MAX_DEPTH = 64;

const isShallowValue = (value: unknown, levelsLeft: number): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (levelsLeft === 0) return false;
  if (Array.isArray(value))
    return value.every((inner) => typeof inner === 'string' || isShallowValue(inner, levelsLeft - 1));
  for (const key in value) {
    if (!isShallowValue((value as { readonly [key: string]: unknown })[key], levelsLeft - 1)) return false;
  }
  return true;
};

/** True for a value that a field may hold: finite numbers, at most 64 levels. */
export function isStorableValue(value: unknown): value is Value {
  return value !== undefined && isShallowValue(value, MAX_DEPTH);
}

/** True where two JSON values are equal, whatever the order of their keys. */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return areListsEqual(a, b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      isDeepEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

const areListsEqual = (a: object, b: object): boolean => {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (!isDeepEqual(a[index], b[index])) return false;
  }
  return true;
};

/** Of two values that claim one place, the one every machine picks: the larger canonical text. */
export function deterministicWinner<T>(a: T, b: T): T {
  return canonicalText(a) >= canonicalText(b) ? a : b;
}

/**
 * Longer lists are looked up in a set: a field may hold as many concurrent writes as a file has room for, a record as
 * many fields.
 */
const LINEAR_SEARCH_LIMIT = 8;

const memberSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Tells whether a list has an entry, for lists that are asked more than once and never changed. */
export function createMembershipTest(list: readonly string[]): (one: string) => boolean {
  if (list.length <= LINEAR_SEARCH_LIMIT) return (one) => list.includes(one);
  const members = memberSets.get(list) ?? new Set(list);
  memberSets.set(list, members);
  return (one) => members.has(one);
}
