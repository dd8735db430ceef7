import { expect, test } from 'vitest';
import { findDateOrder, readTableDay } from '../../../../renderer/features/table-cards/date-order.ts';

const today = '2026-11-30';

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
])('%s is %s in British order', (cell, day) => {
  expect(readTableDay(cell, 'dayFirst', today)).toBe(day);
});

test('a day that only the other order has is none: no cell is turned by itself', () => {
  expect(readTableDay('03/04/2026', 'monthFirst', today)).toBe('2026-03-04');
  expect(readTableDay('13/04/2026', 'monthFirst', today)).toBeUndefined();
  expect(readTableDay('3/13/2026', 'dayFirst', today)).toBeUndefined();
  expect(readTableDay('Fri 3/13/2026 09:30', 'monthFirst', today)).toBe('2026-03-13');
});

test.each(['soon', '31/02/2026', 'Q3', '2026', '1/2', ''])('%j is no day', (cell) => {
  expect(readTableDay(cell, 'dayFirst', today)).toBeUndefined();
});

test.each([
  [['13/03/2026', '03/04/2026'], 'dayFirst', '03/04/2026'],
  [['03/13/2026', '03/04/2026'], 'monthFirst', '03/04/2026'],
  [['03/04/2026', '5/6/2026'], undefined, '03/04/2026'],
  [['13/03/2026', '03/13/2026', '03/04/2026'], undefined, '03/04/2026'],
  [['13/03/2026', '14/03/2026'], 'dayFirst', undefined],
  [['13 March 2026', '13/03/2026', '03/14/2026'], undefined, '13/03/2026'],
  [['4/4/2026', '13 March 2026'], undefined, undefined],
])('%j are likely in the order %s; to be asked about: %s', (cells, likely, example) => {
  expect(findDateOrder(cells)).toEqual({ likely, example });
});
