import { describe, expect, it } from 'vitest';
import type { ColumnId } from '../../../../../renderer/screens/test-cycles/grid/columns.ts';
import { readCell } from '../../../../../renderer/screens/test-cycles/grid/read-cell.ts';

const read = (column: ColumnId, text: string) => readCell(column, text, '2026-03-18');
const number = (value: number | null) => ({ type: 'number', value });

describe('a cell is read', () => {
  it.each<[ColumnId, string, object]>([
    ['value', '5', number(5)],
    ['value', ' 3.50 ', number(3.5)],
    ['value', '-4', number(-4)],
    ['value', '45 %', number(45)],
    ['value', '1,200', number(1200)],
    ['value', '', number(null)],
    ['numerator', '5', number(5)],
    ['numerator', '5 of 6', { type: 'ratio', numerator: 5, denominator: 6 }],
    ['numerator', '5/6', { type: 'ratio', numerator: 5, denominator: 6 }],
    ['n', '10', number(10)],
    ['date', '9/3/26', { type: 'date', date: '2026-03-09' }],
    ['date', '9 mar', { type: 'date', date: '2026-03-09' }],
    ['date', '2026-03-09', { type: 'date', date: '2026-03-09' }],
    ['date', '31/02/2026', { type: 'notADate' }],
    ['note', ' One in hospital ', { type: 'text', value: ' One in hospital' }],
    ['note', '  ', { type: 'text', value: null }],
  ])('%s %j', (column, text, reading) => {
    expect(read(column, text)).toEqual(reading);
  });

  it.each<[ColumnId, string, string]>([
    ['value', 'about five', 'letters'],
    ['value', '1e999', 'letters'],
    ['value', 'NaN', 'letters'],
    ['value', '5 of 6', 'letters'],
    ['n', '3.5', 'whole'],
    ['n', '-3', 'negative'],
    ['numerator', '-1', 'negative'],
  ])('%s %j is kept as it was typed: %s', (column, text, reason) => {
    expect(read(column, text)).toEqual({ type: 'notANumber', text, reason });
  });
});
