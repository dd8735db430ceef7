import { generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '../../../shared/document/edit/edit.ts';
import type { PlainRecord } from '../../../shared/document/model/document.ts';

const orderKeyOf = (record: PlainRecord): string | null =>
  typeof record.fields.order === 'string' && record.fields.order !== '' ? record.fields.order : null;

const areSorted = (keys: readonly (string | null)[]): keys is readonly string[] =>
  keys.every((key, index) => key !== null && (index === 0 || (keys[index - 1] ?? '') < key));

const setOrder = (kind: string, id: string, order: string): Change => ({
  op: 'set',
  kind,
  id,
  fields: { order },
});

/** A record and its kind. */
export interface OrderedRecord {
  readonly kind: string;
  readonly record: PlainRecord;
}

/** Order keys between two others; undefined where one of those is not a key of this app. */
const keysBetween = (
  one: string | null,
  other: string | null,
  count: number,
): readonly string[] | undefined => {
  try {
    return generateNKeysBetween(one, other, count);
  } catch {
    return undefined;
  }
};

/**
 * Moves `movers`, in their order, before the record `before` of `list`, or to its end. One write for each mover where all
 * of the list has order keys already, else keys for all of it. `list` may hold the movers or not; `before` is none of them.
 */
export function placeBefore(
  list: readonly OrderedRecord[],
  moved: readonly OrderedRecord[],
  before: string | null,
): readonly Change[] {
  const movedIds = new Set(moved.map(({ record }) => record.id));
  const others = list.filter(({ record }) => !movedIds.has(record.id));
  const position = before === null ? others.length : others.findIndex(({ record }) => record.id === before);
  if (position < 0) return [];
  const keys = others.map(({ record }) => orderKeyOf(record));
  const between = areSorted(keys)
    ? keysBetween(keys[position - 1] ?? null, keys[position] ?? null, moved.length)
    : undefined;
  if (between) return moved.map(({ kind, record }, index) => setOrder(kind, record.id, between[index] ?? ''));
  const next = [...others.slice(0, position), ...moved, ...others.slice(position)];
  const newKeys = generateNKeysBetween(null, null, next.length);
  return next.flatMap(({ kind, record }, index) => {
    const key = newKeys[index];
    return key === undefined || key === orderKeyOf(record) ? [] : [setOrder(kind, record.id, key)];
  });
}

/** Moves one record of `list` by `step` places (-1 up, 1 down). No changes at either end. */
export function moveByStep(list: readonly OrderedRecord[], id: string, step: -1 | 1): readonly Change[] {
  const from = list.findIndex(({ record }) => record.id === id);
  const to = from + step;
  const mover = list[from];
  if (!mover || to < 0 || to >= list.length) return [];
  return placeBefore(list, [mover], list[step < 0 ? to : to + 1]?.record.id ?? null);
}
