import type { GridColumn } from './columns.ts';
import type { GridRow } from './grid-rows.ts';
import type { GridAddress } from './grid-store.ts';

/** The rows and columns between two corners, as indexes, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The rectangle between two cells; a row that is no longer there counts as the last. */
export function rangeBetween(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  one: GridAddress,
  other: GridAddress,
): CellRange {
  const rowAt = ({ row }: GridAddress): number => {
    const index = rows.findIndex(({ key }) => key === row);
    return index < 0 ? rows.length - 1 : index;
  };
  const columnAt = ({ column }: GridAddress): number =>
    Math.max(
      0,
      columns.findIndex(({ id }) => id === column),
    );
  const [a, b] = [rowAt(one), rowAt(other)];
  const [c, d] = [columnAt(one), columnAt(other)];
  return {
    firstRow: Math.min(a, b),
    lastRow: Math.max(a, b),
    firstColumn: Math.min(c, d),
    lastColumn: Math.max(c, d),
  };
}

/** Whether it is more than one cell. */
export function hasSeveralCells(range: CellRange): boolean {
  return range.firstRow < range.lastRow || range.firstColumn < range.lastColumn;
}
