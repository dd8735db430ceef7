import type { Value } from '../document/document.ts';

/** Names that JavaScript gives a meaning: never a key of ours. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
/** Deeper than this nothing of a foreign file is kept: reading it back would cost a call for every level. */
const DEEPEST = 12;

/** A foreign value as a field may hold it, or undefined where it lies too deep or is no JSON. Reserved keys are left out. */
const soundJson = (value: unknown, depth = 0): Value | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth >= DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((entry) => soundJson(entry, depth + 1) ?? null);
  return soundObject(value as { readonly [key: string]: unknown }, [], depth);
};

/** The entries of a foreign object that can be kept, without those named. */
export const soundObject = (
  object: { readonly [key: string]: unknown },
  without: readonly string[],
  depth = 0,
): { readonly [key: string]: Value } =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, inner]): [string, Value][] => {
      if (reserved.has(key) || without.includes(key)) return [];
      const sound = soundJson(inner, depth + 1);
      return sound === undefined ? [] : [[key, sound]];
    }),
  );

/** Whether something of a foreign file is an object with keys. */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const INSIDE_OR_WORD = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** JSON text as a value; NaN and Infinity, which some programs write, count as null. Undefined where it is no JSON. */
export const parseJson = (text: string): { readonly value: unknown } | undefined => {
  const plain = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(plain) as unknown };
  } catch {
    try {
      const mended = plain.replace(INSIDE_OR_WORD, (found) => (found.startsWith('"') ? found : 'null'));
      return { value: JSON.parse(mended) as unknown };
    } catch {
      return undefined;
    }
  }
};
