import { expect, test } from 'vitest';
import {
  dateSpanOfRow,
  isFirstRowFrom,
  isInDateSpan,
} from '../../../../../renderer/screens/test-cycles/grid/row-date-span.ts';

const rows = [{ date: '2026-01-05' }, { date: '2026-01-12' }, { date: '2026-01-19' }];
const rowOf = (day: string): readonly number[] =>
  rows.flatMap((_row, index) => (isInDateSpan(dateSpanOfRow(rows, index), day) ? [index] : []));

test('every day that has something on the chart belongs to one row: what was before the first to the first, what came after to the last', () => {
  expect(rowOf('2025-12-24')).toEqual([0]);
  expect(rowOf('2026-01-11')).toEqual([0]);
  expect(rowOf('2026-01-12')).toEqual([1]);
  expect(rowOf('2026-03-01')).toEqual([2]);
});

test('what has no day belongs to none', () => {
  expect(rowOf('')).toEqual([]);
});

test('a phase begins with the first row on its day or after it, never with an earlier one but for the last', () => {
  const first = (day: string) =>
    rows.flatMap((_row, index) => (isFirstRowFrom(rows, index, day) ? [index] : []));
  expect(['2025-12-24', '2026-01-11', '2026-01-12', '2026-01-13', '2026-03-01', ''].map(first)).toEqual([
    [0],
    [1],
    [1],
    [2],
    [2],
    [],
  ]);
});
