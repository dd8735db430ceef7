import type { Value } from '../../document/model/document.ts';
import { isJsonObject } from '../../document/model/json-values.ts';

/** A foreign object, parsed and not looked at. */
export type ForeignObject = { readonly [key: string]: unknown };

/** A foreign object as fields can hold it. */
export interface KeptObject {
  readonly values: { readonly [key: string]: Value };
  /** Keys and values that no field takes as they are: names that JavaScript gives a meaning, deep values. */
  readonly asText: readonly (readonly [key: string, json: string])[];
}

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
/** Deeper values are kept as text: whoever checks or compares a field calls itself for every level. */
const MAX_FIELD_DEPTH = 24;
/** Deeper values are nobody's notes, and would break whoever writes them down. */
const MAX_DEPTH = 500;

const isWithinDepth = (value: unknown, levelsLeft: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return levelsLeft > 0 && Object.values(value).every((inner) => isWithinDepth(inner, levelsLeft - 1));
};

const isPlain = (value: unknown, levelsLeft: number): value is Value => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (levelsLeft === 0) return false;
  return Object.entries(value).every(
    ([key, inner]) => !reservedKeys.has(key) && isPlain(inner, levelsLeft - 1),
  );
};

/** A foreign object to be kept, without some keys. What lies deeper than 500 levels is left out. */
export function keepObject(object: ForeignObject, omits: (key: string) => boolean = () => false): KeptObject {
  const values: [string, Value][] = [];
  const asText: [string, string][] = [];
  for (const [key, value] of Object.entries(object)) {
    if (omits(key)) continue;
    if (!reservedKeys.has(key) && isPlain(value, MAX_FIELD_DEPTH)) values.push([key, value]);
    else if (isWithinDepth(value, MAX_DEPTH)) asText.push([key, JSON.stringify(value)]);
  }
  return { values: Object.fromEntries(values), asText };
}

/** Any foreign value to be kept, in an object of one key. */
export function keepValue(value: unknown): KeptObject {
  return keepObject({ value });
}

const parseOrNull = (json: unknown): Value => {
  try {
    return typeof json === 'string' ? (JSON.parse(json) as Value) : null;
  } catch {
    return null;
  }
};

/** What was kept as text, as entries of the object that it came from. */
export function readKeptText(asText: unknown): { readonly [key: string]: Value } {
  if (!Array.isArray(asText)) return {};
  return Object.fromEntries(
    asText.flatMap((pair: unknown): [string, Value][] =>
      Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], parseOrNull(pair[1])]] : [],
    ),
  );
}

/** `keepObject` as one value, and back by `readStored`. */
export function storeObject({ values, asText }: KeptObject): { readonly [key: string]: Value } {
  return asText.length === 0 ? { values } : { values, asText };
}

/** The foreign object that `storeObject` made a value of. */
export function readStored(stored: unknown): { readonly [key: string]: Value } {
  if (!isJsonObject(stored)) return {};
  const values = isJsonObject(stored.values) ? (stored.values as { readonly [key: string]: Value }) : {};
  return { ...values, ...readKeptText(stored.asText) };
}
