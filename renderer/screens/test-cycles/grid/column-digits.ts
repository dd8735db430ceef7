import type { ColumnId, GridColumn } from './columns.ts';
import type { GridRow } from './grid-rows.ts';

/** So many digits a column of numbers has room for as it is (`numbers-grid.css`). */
const ROOM: { readonly [column in ColumnId]?: number } = {
  value: 5,
  numerator: 3,
  denominator: 3,
  percent: 4,
  n: 3,
};

/** With more than that the other columns would have no room. */
const MOST = 14;

/** A mark beside a number takes as much room as these. */
const MARK = 2;

/** How many more digits each column of numbers needs room for than it has; 0 where its numbers are short. */
export function moreDigits(rows: readonly GridRow[], columns: readonly GridColumn[]): readonly number[] {
  return columns.map(({ id }, index) => {
    const room = ROOM[id];
    if (room === undefined) return 0;
    const longest = rows.reduce((most, { cells }) => {
      const { text, flag } = cells[index] ?? { text: '', flag: '' };
      // Letters that are no number are cut: why they do not count is said under their row.
      return flag === 'typed' ? most : Math.max(most, text.length + (flag === '' ? 0 : MARK));
    }, 0);
    return Math.max(0, Math.min(longest, MOST) - room);
  });
}
