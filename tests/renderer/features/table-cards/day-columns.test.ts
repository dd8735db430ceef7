import { expect, test } from 'vitest';
import { dayColumns, withOrderOfSameDays } from '../../../../renderer/features/table-cards/day-columns.ts';
import type { CardTableChoices } from '../../../../renderer/features/table-cards/table-choices.ts';

const said: CardTableChoices = {
  kind: 'action',
  hasHead: true,
  targets: ['title', 'dueOn', 'details'],
  dateOrder: 'monthFirst',
  roles: new Map(),
};

test('the columns of days are those that fill a day', () => {
  expect(dayColumns({ ...said, targets: ['startOn', 'title', 'dueOn'] })).toEqual([0, 2]);
});

test('an order that was said of one column is not taken for another', () => {
  const owners = withOrderOfSameDays(said, { ...said, targets: ['title', 'dueOn', 'owners'] });
  expect(owners.dateOrder).toBe('monthFirst');
  const other = withOrderOfSameDays(said, { ...said, targets: ['title', 'details', 'dueOn'] });
  expect(other.dateOrder).toBeUndefined();
});
