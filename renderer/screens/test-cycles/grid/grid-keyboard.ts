import type { KeyboardEvent } from 'react';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { cellAfterKey } from '../../../core/ui/grid-keys.ts';
import { rangeBetween } from './cell-range.ts';
import { clearCells } from './clear-cells.ts';
import type { ColumnId } from './columns.ts';
import { startEditing } from './editing.ts';
import { expectUndo } from './focus-after-undo.ts';
import { addressAt, cellElementAt, isInField } from './grid-address.ts';
import { NEW_ROW } from './grid-rows.ts';
import { goToCell, gridState, selectCells } from './grid-store.ts';
import type { MeasureGrid } from './measure-grid.ts';
import { newRowCell } from './next-cell.ts';

const isTypedLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

const announceSelection = (grid: MeasureGrid): void => {
  const { anchor, current } = gridState();
  const { firstRow, lastRow, firstColumn, lastColumn } = rangeBetween(
    grid.rows,
    grid.columns,
    anchor,
    current,
  );
  announce(`${counted((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1), 'cell')} selected.`);
};

const moveByKey = (grid: MeasureGrid, event: KeyboardEvent): boolean => {
  if (event.altKey) return false;
  const { row, column } = gridState().current;
  const keys = { ids: grid.rows.map(({ key }) => key), columns: grid.columns.map(({ id }) => id) };
  const next = cellAfterKey(keys, { id: row, column }, event.key, event.ctrlKey || event.metaKey);
  if (!next) return false;
  const to = { row: next.id ?? keys.ids[0] ?? row, column: next.column as ColumnId };
  goToCell(to, { extends: event.shiftKey });
  if (event.shiftKey) announceSelection(grid);
  return true;
};

/** Along the row; at its end Tab leaves the grid, as it does anywhere. */
const tabByKey = ({ columns }: MeasureGrid, event: KeyboardEvent): boolean => {
  const { row, column } = gridState().current;
  const next = columns[columns.findIndex(({ id }) => id === column) + (event.shiftKey ? -1 : 1)];
  if (next) goToCell({ row, column: next.id });
  return next !== undefined;
};

const selectAll = (grid: MeasureGrid): void => {
  const points = grid.rows.filter(({ key }) => key !== NEW_ROW);
  const [first, last] = [points[0], points.at(-1)];
  const [left, right] = [grid.columns[0], grid.columns.at(-1)];
  if (!first || !last || !left || !right) return;
  selectCells({ row: first.key, column: left.id }, { row: last.key, column: right.id });
  announceSelection(grid);
};

/** What a key does in the cells of a grid while none is being written in. */
export function gridKeyboard(grid: MeasureGrid, openMenu: (row: string, anchor: HTMLElement) => void) {
  const openMenuAt = (target: EventTarget): void => {
    const cell = cellElementAt(target);
    if (cell) openMenu(gridState().current.row, cell);
  };
  const actByKey = (event: KeyboardEvent): boolean => {
    const withControl = event.ctrlKey || event.metaKey;
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (event.key === 'Enter' && withControl) goToCell(newRowCell(grid));
    else if (event.key === 'Enter' || event.key === 'F2') startEditing(grid.measureId);
    else if (event.key === 'Delete' || event.key === 'Backspace') clearCells(grid);
    else if (event.key.toLowerCase() === 'a' && withControl) selectAll(grid);
    else if (isMenu) openMenuAt(event.target);
    else if (event.key === 'Tab') return tabByKey(grid, event);
    else if (isTypedLetter(event)) startEditing(grid.measureId, event.key);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isInField(event.target) || !addressAt(event.target)) return;
    if (/^[zy]$/i.test(event.key) && (event.ctrlKey || event.metaKey)) expectUndo();
    if (!(actByKey(event) || moveByKey(grid, event))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onKeyDown };
}
