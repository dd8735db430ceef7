import { expect, test } from 'vitest';
import {
  type CardTableChoices,
  withOrderOfSameDays,
} from '../../../../renderer/features/table-cards/table-choices.ts';
import { columnsOf } from '../../../../renderer/features/table-cards/table-columns.ts';

const said: CardTableChoices = {
  kind: 'action',
  hasHead: true,
  targets: ['title', 'dueOn', 'details'],
  dateOrder: 'monthFirst',
  roles: new Map(),
};

test('the columns of days are those that fill a day', () => {
  expect(columnsOf('date', { ...said, targets: ['startOn', 'title', 'dueOn'] })).toEqual([0, 2]);
});

test('an order that was said of one column is not taken for another', () => {
  const owners = withOrderOfSameDays(said, { ...said, targets: ['title', 'dueOn', 'owners'] });
  expect(owners.dateOrder).toBe('monthFirst');
  const other = withOrderOfSameDays(said, { ...said, targets: ['title', 'details', 'dueOn'] });
  expect(other.dateOrder).toBeUndefined();
});
