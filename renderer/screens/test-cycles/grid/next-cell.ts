import type { ColumnId } from './columns.ts';
import type { GridAddress } from './grid-store.ts';
import type { MeasureGrid } from './measure-grid.ts';

/** Where the keyboard goes once a cell is written; `none`: the person has gone elsewhere already. */
export type NextCell = 'stay' | 'down' | 'up' | 'next' | 'previous' | 'newRow' | 'none';

const rowAfter = ({ rows }: MeasureGrid, row: string, step: 1 | -1): string => {
  const index = rows.findIndex(({ key }) => key === row);
  return rows[Math.max(0, Math.min(rows.length - 1, index + step))]?.key ?? row;
};

/** The columns that can be written in. */
export function editableColumns({ columns }: MeasureGrid): readonly ColumnId[] {
  return columns.map(({ id }) => id).filter((id) => id !== 'percent');
}

/** To the next cell that can be written in: at the end of a row, to the first number of the next one. */
const alongRow = (grid: MeasureGrid, { row, column }: GridAddress, step: 1 | -1): GridAddress => {
  const columns = editableColumns(grid);
  const inRow = columns[columns.indexOf(column) + step];
  if (inRow !== undefined && columns.indexOf(column) + step >= 0) return { row, column: inRow };
  const target = rowAfter(grid, row, step);
  if (target === row) return { row, column };
  return { row: target, column: (step > 0 ? columns[1] : columns.at(-1)) ?? column };
};

/** The first number of the row that waits. */
export function newRowCell(grid: MeasureGrid): GridAddress {
  return { row: grid.rows.at(-1)?.key ?? '', column: editableColumns(grid)[1] ?? 'date' };
}

/** The cell after one that was written. */
export function nextCell(grid: MeasureGrid, at: GridAddress, next: NextCell): GridAddress {
  switch (next) {
    case 'down':
      return { ...at, row: rowAfter(grid, at.row, 1) };
    case 'up':
      return { ...at, row: rowAfter(grid, at.row, -1) };
    case 'next':
      return alongRow(grid, at, 1);
    case 'previous':
      return alongRow(grid, at, -1);
    case 'newRow':
      return newRowCell(grid);
    case 'stay':
    case 'none':
      return at;
  }
}
