import { expect, test } from 'vitest';
import { moreDigits } from '../../../../../renderer/screens/test-cycles/grid/column-digits.ts';
import type { GridColumn } from '../../../../../renderer/screens/test-cycles/grid/columns.ts';
import type { GridCell, GridRow } from '../../../../../renderer/screens/test-cycles/grid/grid-rows.ts';

const columns: readonly GridColumn[] = (['date', 'value', 'n', 'note'] as const).map((id) => ({
  id,
  label: id,
}));

const rowOf = (value: string, n: string, flag: GridCell['flag'] = ''): GridRow => ({
  key: value,
  date: '2026-01-05',
  cells: [
    { text: '5 January 2026', flag: '' },
    { text: value, flag },
    { text: n, flag: '' },
    { text: 'A note that is longer than a number', flag: '' },
  ],
  isExcluded: false,
  problem: '',
  marks: '',
});

test('a column has room for its longest number; dates, notes and short numbers take what they have', () => {
  expect(moreDigits([rowOf('5', '6'), rowOf('12.5', '120')], columns)).toEqual([0, 0, 0, 0]);
  expect(moreDigits([rowOf('120000.5', '1450'), rowOf('5', '6')], columns)).toEqual([0, 3, 1, 0]);
  expect(moreDigits([rowOf('12345', '6', 'clash')], columns)).toEqual([0, 2, 0, 0]);
});

test('the per cent of a part that is larger than its whole is seen whole', () => {
  const percent: readonly GridColumn[] = [{ id: 'percent', label: '%' }];
  const row = { ...rowOf('', ''), cells: [{ text: '116.7', flag: '' as const }] };
  expect(moreDigits([row], percent)).toEqual([1]);
});

test('letters where a number goes do not widen it, and a number of any length leaves the others room', () => {
  expect(moreDigits([rowOf('about five or six', '6', 'typed')], columns)).toEqual([0, 0, 0, 0]);
  expect(moreDigits([rowOf('1'.repeat(40), '6')], columns)).toEqual([0, 9, 0, 0]);
});
