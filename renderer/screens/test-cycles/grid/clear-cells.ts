import type { Change } from '../../../../shared/document/edit/edit.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject, READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import { emptiedFields } from './cell-changes.ts';
import { rangeBetween } from './cell-range.ts';
import type { ColumnId } from './columns.ts';
import { PERCENT_IS_COMPUTED } from './editing.ts';
import { type GridRow, NEW_ROW } from './grid-rows.ts';
import { goToCell, gridState } from './grid-store.ts';
import { currentGrid, type MeasureGrid } from './measure-grid.ts';
import { reasonNotToDelete } from './reason-withheld.ts';

/** The selected rows that are points, and the selected columns. */
export function selectedCells(grid: MeasureGrid) {
  const { current, anchor } = gridState();
  const range = rangeBetween(grid.rows, grid.columns, anchor, current);
  return {
    rows: grid.rows.slice(range.firstRow, range.lastRow + 1).filter(({ key }) => key !== NEW_ROW),
    columns: grid.columns.slice(range.firstColumn, range.lastColumn + 1).map(({ id }) => id),
  };
}

/** Deletes rows as one step of undo, all or none; the keyboard goes to the row that then stands in their place. */
export function deleteRows(measureId: string, rows: readonly GridRow[]): void {
  const [first] = rows;
  if (!first) return;
  const ids = rows.map(({ key }) => key);
  const reason = reasonNotToDelete(currentProject().document, ids);
  if (reason !== undefined) {
    say(reason);
    return;
  }
  const before = currentGrid(measureId).rows.findIndex(({ key }) => key === first.key);
  const what = rows.length === 1 ? dayAndMonthInWords(first.date) : counted(rows.length, 'row');
  const changes = ids.map((id) => ({ op: 'delete', kind: 'dataPoint', id }) as const);
  if (!edit(`Delete ${what}`, changes, { message: `Deleted ${what}.` })) return;
  const next = currentGrid(measureId).rows[before] ?? currentGrid(measureId).rows.at(-1);
  if (next) goToCell({ row: next.key, column: gridState().current.column });
}

const emptyFigures = (rows: readonly GridRow[], columns: readonly ColumnId[]): void => {
  const { document } = currentProject();
  const changes = rows.flatMap(({ key }): readonly Change[] => {
    const point = recordOf(document, { kind: 'dataPoint', id: key });
    return point ? [{ op: 'set', kind: 'dataPoint', id: key, fields: emptiedFields(point, columns) }] : [];
  });
  const isOne = rows.length === 1 && columns.length === 1;
  edit(isOne ? 'Cell emptied' : 'Cells emptied', changes, { announcement: 'Emptied.' });
};

/** Empties the selected cells as one step of undo. Where the dates are among them, the rows go. */
export function clearCells(grid: MeasureGrid): void {
  const { rows, columns } = selectedCells(grid);
  if (rows.length === 0) return;
  if (currentProject().readOnly) say(READ_ONLY_REASON);
  else if (columns.includes('date')) deleteRows(grid.measureId, rows);
  else if (columns.every((column) => column === 'percent')) say(PERCENT_IS_COMPUTED);
  else emptyFigures(rows, columns);
}
