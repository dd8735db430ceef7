/** Left edges of the columns and tops of the rows of a sample's map, in pixels. */
const columns = [20, 348, 676, 1004, 1332] as const;
const rows = [60, 308, 556, 804] as const;

/** Where the card of a column and a row lies, both counted from 0. */
export function cardAt(column: 0 | 1 | 2 | 3 | 4, row: 0 | 1 | 2 | 3): readonly [number, number] {
  return [columns[column], rows[row]];
}

/** Where a theme lies whose cards begin in the first row. */
export const themePosition: readonly [number, number] = [8, 12];
