import { expect, it } from 'vitest';
import {
  type SettledDateOrder,
  settleDateOrder,
} from '../../../../renderer/features/table-cards/settle-date-order.ts';

it.each<[readonly string[], SettledDateOrder['order'], SettledDateOrder]>([
  [['2/3/2026', '16/3/2026'], undefined, { order: 'dayFirst', example: '2/3/2026' }],
  [['2/3/2026', '16/3/2026'], 'monthFirst', { order: 'monthFirst', example: '2/3/2026' }],
  [['3/16/2026', '3/2/2026'], undefined, { order: 'monthFirst', example: '3/2/2026' }],
  [['2/3/2026', '9/3/2026'], undefined, { order: undefined, example: '2/3/2026' }],
  [['16/3/2026', '3/16/2026'], undefined, { order: undefined, example: '16/3/2026' }],
  [['2026-03-16'], undefined, { order: undefined, example: null }],
])('days %j, of which a person said %s', (cells, chosen, settled) => {
  expect(
    settleDateOrder(
      cells.map((cell, row) => ({ row, cell })),
      chosen,
    ),
  ).toEqual(settled);
});
