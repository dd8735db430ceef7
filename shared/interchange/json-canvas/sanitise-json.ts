import type { Value } from '../../document/model/document.ts';

/** Names that JavaScript gives a meaning: never a key of ours. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
/** Deeper than this nothing that our mark says is read: reading it back would cost a call for every level. */
const MAX_DEPTH = 12;

/** A foreign value as a field may hold it, or undefined where it lies too deep or is no JSON. Reserved keys are left out. */
const sanitiseValue = (value: unknown, depth = 0): Value | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((entry) => sanitiseValue(entry, depth + 1) ?? null);
  return sanitiseObject(value as { readonly [key: string]: unknown }, depth);
};

/** The entries of a foreign object that a field may hold. */
export function sanitiseObject(
  object: { readonly [key: string]: unknown },
  depth = 0,
): { readonly [key: string]: Value } {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, inner]): [string, Value][] => {
      if (reservedKeys.has(key)) return [];
      const sanitised = sanitiseValue(inner, depth + 1);
      return sanitised === undefined ? [] : [[key, sanitised]];
    }),
  );
}

const STRING_OR_NON_FINITE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** JSON text as a value; NaN and Infinity, which some programs write, count as null. Undefined where it is no JSON. */
export function parseLenientJson(text: string): { readonly value: unknown } | undefined {
  const withoutBom = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(withoutBom) as unknown };
  } catch {
    try {
      const repaired = withoutBom.replace(STRING_OR_NON_FINITE, (found) =>
        found.startsWith('"') ? found : 'null',
      );
      return { value: JSON.parse(repaired) as unknown };
    } catch {
      return undefined;
    }
  }
}
