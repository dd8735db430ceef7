import { describe, expect, test } from 'vitest';
import { moveByStep, type OrderedRecord } from '../../../../renderer/core/records/reorder.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { orderKeyAtEnd } from '../../../../shared/records/fields/order-keys.ts';

const list = (...orders: readonly (string | null)[]): readonly OrderedRecord[] =>
  orders.map((order, at) => ({
    kind: 'theme',
    record: { id: `t${at}`, fields: order === null ? {} : { order } },
  }));

/** The ids in the order that the changes make. */
const orderBy = (before: readonly OrderedRecord[], changes: readonly Change[]): readonly string[] => {
  const keys = new Map(before.map(({ record }) => [record.id, String(record.fields.order ?? '')]));
  for (const change of changes) if (change.op === 'set') keys.set(change.id, String(change.fields.order));
  return [...keys].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id);
};

describe('moving up and down', () => {
  test('one write where all have their keys', () => {
    const before = list('a0', 'a1', 'a2');
    const changes = moveByStep(before, 't2', -1);
    expect(changes).toHaveLength(1);
    expect(orderBy(before, changes)).toEqual(['t0', 't2', 't1']);
    expect(orderBy(before, moveByStep(before, 't0', 1))).toEqual(['t1', 't0', 't2']);
  });

  test('keys for all where some have none or the same', () => {
    for (const before of [list(null, null, null), list('a0', 'a0', null)]) {
      expect(orderBy(before, moveByStep(before, 't1', 1))).toEqual(['t0', 't2', 't1']);
    }
  });

  test('nothing at the ends, or for what is not there', () => {
    expect(moveByStep(list('a0', 'a1'), 't0', -1)).toEqual([]);
    expect(moveByStep(list('a0', 'a1'), 't1', 1)).toEqual([]);
    expect(moveByStep(list('a0'), 'other', 1)).toEqual([]);
  });

  test('what is new goes to the end', () => {
    const key = orderKeyAtEnd(list('a1', 'a0', null).map(({ record }) => record));
    expect(key > 'a1').toBe(true);
    expect(orderKeyAtEnd([])).toBe('a0');
    expect(orderKeyAtEnd(list('no key!').map(({ record }) => record))).toBe('a0');
  });
});
