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

/**
 * Moves one of `list` by `step` places (-1 up, 1 down). One write where the list has its order keys already,
 * else keys for all of it. Nothing at either end.
 */
export const moved = (list: readonly Ordered[], id: string, step: -1 | 1): readonly Change[] => {
  const from = list.findIndex(({ record }) => record.id === id);
  const to = from + step;
  const mover = list[from];
  if (!mover || to < 0 || to >= list.length) return [];
  const rest = list.filter((one) => one !== mover);
  const keys = rest.map(({ record }) => keyOf(record));
  if (areSorted(keys)) {
    const [key] = generateNKeysBetween(keys[to - 1] ?? null, keys[to] ?? null, 1);
    return key === undefined ? [] : [set(mover.kind, id, key)];
  }
  const next = [...rest.slice(0, to), mover, ...rest.slice(to)];
  const fresh = generateNKeysBetween(null, null, next.length);
  return next.flatMap(({ kind, record }, at) => {
    const key = fresh[at];
    return key === undefined || key === keyOf(record) ? [] : [set(kind, record.id, key)];
  });
};
