import { expect, test } from 'vitest';
import { detectDateOrder } from '../../../../shared/interchange/tables/detect-date-order.ts';
import { type DateOrder, readDate } from '../../../../shared/interchange/tables/read-date.ts';

const dayIn = (cell: string, order: DateOrder): string | undefined => {
  const read = readDate(cell, order, '2026-11-30');
  return read.is === 'day' ? read.day : undefined;
};

test.each([
  ['13/03/2026', '2026-03-13'],
  ['03/04/2026', '2026-04-03'],
  ['3.4.26', '2026-04-03'],
  ['3-4-2026', '2026-04-03'],
  ['13-Mar-26', '2026-03-13'],
  ['Fri 13 March 2026', '2026-03-13'],
  ['2026-03-13', '2026-03-13'],
  ['2026-03-13T00:00:00', '2026-03-13'],
  ['13/03/2026 09:30', '2026-03-13'],
  ['1st March 2026', '2026-03-01'],
  ['13 March', '2026-03-13'],
  ['13-Mar', '2026-03-13'],
  ['Today', '2026-11-30'],
  ['Friday, 13 March 2026 9:30 pm', '2026-03-13'],
])('%s is %s in British order', (cell, day) => {
  expect(dayIn(cell, 'dayFirst')).toBe(day);
});

test('a day that only the other order has is none: no cell is turned by itself', () => {
  expect(dayIn('03/04/2026', 'monthFirst')).toBe('2026-03-04');
  expect(dayIn('13/04/2026', 'monthFirst')).toBeUndefined();
  expect(dayIn('3/13/2026', 'dayFirst')).toBeUndefined();
  expect(dayIn('Fri 3/13/2026 09:30', 'monthFirst')).toBe('2026-03-13');
});

test.each(['soon', '31/02/2026', 'Q3', '2026', '1/2', ''])('%j is no day', (cell) => {
  expect(dayIn(cell, 'dayFirst')).toBeUndefined();
});

test.each([
  [['13/03/2026', '03/04/2026'], 'dayFirst', '03/04/2026'],
  [['03/13/2026', '03/04/2026'], 'monthFirst', '03/04/2026'],
  [['03/04/2026', '5/6/2026'], null, '03/04/2026'],
  [['13/03/2026', '03/13/2026', '03/04/2026'], null, '03/04/2026'],
  [['13/03/2026', '14/03/2026'], 'dayFirst', null],
  [['13 March 2026', '13/03/2026', '03/14/2026'], null, '13/03/2026'],
  [['4/4/2026', '13 March 2026'], null, null],
])('%j are likely in the order %s; to be asked about: %s', (cells, likely, example) => {
  const dates = cells.map((cell, row) => ({ row, cell }));
  expect(detectDateOrder(dates, null)).toMatchObject({ likelyOrder: likely, example });
});
