import type { Value } from './document.ts';
import { isJsonObject } from './json-values.ts';

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const sameLists = (one: readonly Value[], other: readonly Value[]): boolean =>
  one.length === other.length && one.every((entry, index) => isSameValue(entry, other[index] ?? null));

const sameObjects = (one: { readonly [key: string]: Value }, other: { readonly [key: string]: Value }) => {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameValue(one[name] ?? null, other[name] ?? null))
  );
};

/** Whether two field values say the same, whatever the order of their keys. Cleared equals never written. */
export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  const left = one ?? null;
  const right = other ?? null;
  if (left === right) return true;
  if (isList(left)) return isList(right) && sameLists(left, right);
  return isJsonObject(left) && isJsonObject(right) && sameObjects(left, right);
}
