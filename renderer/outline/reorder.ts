import { generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '../../shared/document/edit.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';

const keyOf = (record: PlainRecord): string | null =>
  typeof record.fields.order === 'string' && record.fields.order !== '' ? record.fields.order : null;

const areSorted = (keys: readonly (string | null)[]): keys is readonly string[] =>
  keys.every((key, at) => key !== null && (at === 0 || (keys[at - 1] ?? '') < key));

const set = (kind: string, id: string, order: string): Change => ({ op: 'set', kind, id, fields: { order } });

/** A record with the kind it is of. */
export interface Ordered {
  readonly kind: string;
  readonly record: PlainRecord;
}

/** Keys between two others; undefined where a key that stands there is none of ours. */
const keysBetween = (
  one: string | null,
  other: string | null,
  many: number,
): readonly string[] | undefined => {
  try {
    return generateNKeysBetween(one, other, many);
  } catch {
    return undefined;
  }
};

/**
 * Puts `movers`, as they follow each other, before the record `before` of `list`, or at its end. One write a mover where
 * the list has its order keys already, else keys for all of it. `list` may hold the movers or not; `before` is none of them.
 */
export const placed = (
  list: readonly Ordered[],
  movers: readonly Ordered[],
  before: string | null,
): readonly Change[] => {
  const moving = new Set(movers.map(({ record }) => record.id));
  const rest = list.filter(({ record }) => !moving.has(record.id));
  const at = before === null ? rest.length : rest.findIndex(({ record }) => record.id === before);
  if (at < 0) return [];
  const keys = rest.map(({ record }) => keyOf(record));
  const between = areSorted(keys)
    ? keysBetween(keys[at - 1] ?? null, keys[at] ?? null, movers.length)
    : undefined;
  if (between) return movers.map(({ kind, record }, index) => set(kind, record.id, between[index] ?? ''));
  const next = [...rest.slice(0, at), ...movers, ...rest.slice(at)];
  const fresh = generateNKeysBetween(null, null, next.length);
  return next.flatMap(({ kind, record }, index) => {
    const key = fresh[index];
    return key === undefined || key === keyOf(record) ? [] : [set(kind, record.id, key)];
  });
};

/** Moves one of `list` by `step` places (-1 up, 1 down). Nothing at either end. */
export const moved = (list: readonly Ordered[], id: string, step: -1 | 1): readonly Change[] => {
  const from = list.findIndex(({ record }) => record.id === id);
  const to = from + step;
  const mover = list[from];
  if (!mover || to < 0 || to >= list.length) return [];
  return placed(list, [mover], list[step < 0 ? to : to + 1]?.record.id ?? null);
};
