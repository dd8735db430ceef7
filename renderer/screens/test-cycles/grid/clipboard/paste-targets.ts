import type { MappedField } from '../../../../features/measure-table/column-mapping.ts';
import type { ColumnId } from '../columns.ts';
import type { MeasureGrid } from '../measure-grid.ts';

const targetOf = (column: ColumnId | undefined): MappedField =>
  column === undefined || column === 'percent' || column === 'date' ? 'leaveOut' : column;

/** What pasted columns are, from one column of the grid on; of what goes beyond the last nobody has said anything. */
export function targetsFrom(grid: MeasureGrid, column: ColumnId, count: number): readonly MappedField[] {
  const columns = grid.columns.map(({ id }) => id);
  // On a day nothing but a day can be pasted: numbers go to the first column for them.
  const start = column === 'date' ? 1 : columns.indexOf(column);
  return Array.from({ length: count }, (_, index) => targetOf(columns[start + index]));
}

/** Whether parts of a whole are counted. */
export function isRatioGrid(grid: MeasureGrid): boolean {
  return grid.columns.some(({ id }) => id === 'numerator');
}
