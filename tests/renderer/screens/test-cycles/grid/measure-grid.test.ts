import { describe, expect, it } from 'vitest';
import { rangeBetween } from '../../../../../renderer/screens/test-cycles/grid/cell-range.ts';
import { measureGrid } from '../../../../../renderer/screens/test-cycles/grid/measure-grid.ts';
import { type NextCell, nextCell } from '../../../../../renderer/screens/test-cycles/grid/next-cell.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';
import { documentWith, link, type RecordSpec } from '../../../../helpers/document/sample-document.ts';

const point = (date: string, fields: Fields): RecordSpec => [
  'dataPoint',
  `m1_${date.replaceAll('-', '')}`,
  { measure: 'm1', date, ...fields },
];

const gridWith = (measure: Fields, ...specs: readonly RecordSpec[]) =>
  measureGrid(
    documentWith(['measure', 'm1', { name: 'Contacts', ...measure }], ...specs),
    'm1',
    '2026-03-18',
  );

const labels = (grid: ReturnType<typeof gridWith>) => grid.columns.map(({ label }) => label);
const texts = (grid: ReturnType<typeof gridWith>) =>
  grid.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the grid of a measure', () => {
  it('shows a number with how many it is from, by date, and a row that waits', () => {
    const grid = gridWith(
      { unit: 'visits' },
      point('2026-01-05', { value: 3, n: 6 }),
      point('2025-12-29', { value: 2, note: 'snow' }),
    );
    expect(labels(grid)).toEqual(['Week of', 'Visits', 'From how many', 'Note']);
    expect(texts(grid)).toEqual([
      ['29 Dec 2025', '2', '', 'snow'],
      ['5 Jan 2026', '3', '6', ''],
      ['12 Jan', '', '', ''],
    ]);
    expect(grid.rows.at(-1)?.key).toBe('+');
  });

  it('shows part, whole and per cent where the measure says what these are, and a number beside them where one stands', () => {
    const counts = { denominatorDef: 'Residents asked' };
    expect(labels(gridWith(counts))).toEqual(['Date', 'Part', 'Of', '%', 'Note']);
    const grid = gridWith(
      counts,
      point('2026-01-05', { ratio: { numerator: 5, denominator: 6 } }),
      point('2026-01-12', { value: 4 }),
    );
    expect(labels(grid)).toEqual(['Week of', 'Part', 'Of', '%', 'Number', 'Note']);
    expect(texts(grid).slice(0, 2)).toEqual([
      ['5 Jan 2026', '5', '6', '83.3', '', ''],
      ['12 Jan', '', '', '', '4', ''],
    ]);
  });

  it('asks about a number and a day that may be slips of the hand, until a note says something', () => {
    const odd = (note: Fields = {}) =>
      gridWith(
        { unit: 'days' },
        point('2026-01-05', { value: 3 }),
        point('2026-01-12', { value: -4, ...note }),
        point('2026-03-19', { value: 5, ...note }),
      ).rows.map(({ problem }) => problem);
    expect(odd()).toEqual([
      '',
      'Minus 4 days? All other numbers are 0 or more. If it is right, say so in the note.',
      '19 March 2026 is in the future. If it is right, say so in the note.',
      '',
    ]);
    expect(odd({ note: 'It is right' })).toEqual(['', '', '', '']);
  });

  it('says what is wrong with a row, and what begins or happened there', () => {
    const grid = gridWith(
      {},
      point('2026-01-05', { ratio: { numerator: 7, denominator: 6 } }),
      point('2026-01-12', { asTyped: { value: 'about five' } }),
      point('2026-01-19', { value: 4, excluded: true, excludedWhy: 'Two in hospital' }),
      point('2026-01-26', { value: 4 }),
      ['dataPoint', 'other', { measure: 'm1', date: '2026-01-26', value: 5 }],
      point('2026-02-02', { value: 4, asTyped: { n: '5.5' } }),
      point('2026-02-09', { asTyped: { numerator: '-3' } }),
      ['annotation', 'a1', { measure: 'm1', date: '2026-01-14', text: 'Half-term' }],
      ['test', 't1', { title: 'Six weeks', actualStart: '2026-01-19' }],
      link('t1', 'measuredBy', 'm1'),
    );
    expect(grid.rows.map(({ problem }) => problem)).toEqual([
      '7 of 6: the first number is larger than the second. Check both.',
      '“about five” is not a number. It is kept, and left out of the chart.',
      'Left out: Two in hospital',
      '',
      '26 January has a number already. Which do you keep?',
      '“5.5” is not a whole number. It is kept as it was typed.',
      '“-3” is below 0. It is kept, and left out of the chart.',
      '',
    ]);
    expect(grid.rows.map(({ marks }) => marks)).toEqual(['', 'Half-term', 'Six weeks', '', '', '', '', '']);
    expect(grid.rows[1]?.cells.find(({ flag }) => flag === 'typed')?.text).toBe('about five');
  });

  it('keeps a phase on its day when the row of that day is gone', () => {
    const phases: readonly RecordSpec[] = [
      ['phase', 'f1', { measure: 'm1', from: '2026-01-12', label: 'Link worker' }],
      ['phase', 'f2', { measure: 'm1', from: '2026-02-09', label: 'Two visits' }],
    ];
    const marks = (...days: readonly string[]) =>
      gridWith({}, ...days.map((day) => point(day, { value: 4 })), ...phases).rows.map((row) => row.marks);
    expect(marks('2026-01-05', '2026-01-12', '2026-01-19')).toEqual([
      '',
      'Link worker',
      '',
      'From 9 February: Two visits',
    ]);
    expect(marks('2026-01-05', '2026-01-19')).toEqual([
      '',
      'From 12 January: Link worker',
      'From 9 February: Two visits',
    ]);
  });
});

describe('moving over the grid', () => {
  const grid = gridWith(
    { numeratorDef: 'Said yes' },
    point('2026-01-05', { ratio: { numerator: 5, denominator: 6 } }),
    point('2026-01-12', { ratio: { numerator: 4, denominator: 6 } }),
  );
  const [first, second, waiting] = grid.rows.map(({ key }) => key) as [string, string, string];
  it.each<[string, string, NextCell, string, string]>([
    [first, 'numerator', 'down', second, 'numerator'],
    [waiting, 'numerator', 'down', waiting, 'numerator'],
    [first, 'numerator', 'up', first, 'numerator'],
    [first, 'denominator', 'next', first, 'note'],
    [first, 'note', 'previous', first, 'denominator'],
    [first, 'note', 'next', second, 'numerator'],
    [second, 'date', 'previous', first, 'note'],
    [first, 'date', 'previous', first, 'date'],
    [first, 'note', 'newRow', waiting, 'numerator'],
    [first, 'note', 'stay', first, 'note'],
  ])('from %s %s, %s is %s %s', (row, column, next, toRow, toColumn) => {
    expect(nextCell(grid, { row, column: column as 'date' }, next)).toEqual({ row: toRow, column: toColumn });
  });

  it('takes the cells between two corners, whichever comes first', () => {
    const range = { firstRow: 0, lastRow: 1, firstColumn: 1, lastColumn: 4 };
    const corners = [
      { row: second, column: 'numerator' },
      { row: first, column: 'note' },
    ] as const;
    expect(rangeBetween(grid.rows, grid.columns, corners[0], corners[1])).toEqual(range);
    expect(rangeBetween(grid.rows, grid.columns, corners[1], corners[0])).toEqual(range);
  });
});
