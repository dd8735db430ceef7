import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { cellAfterKey } from '../../../core/ui/grid-keys.ts';
import type { ColumnId } from './columns.ts';
import { finishEditing, startEditing } from './editing.ts';
import { emptyCells } from './empty-cells.ts';
import { expectHistoryStep } from './follow-history.ts';
import { type GridAddress, goToCell, gridState, noteCurrentCell, selectCells } from './grid-store.ts';
import type { MeasureGrid } from './measure-grid.ts';
import { newRowCell } from './next-cell.ts';

interface GridEventOptions {
  readonly grid: MeasureGrid;
  readonly openMenu: (row: string, anchor: HTMLElement) => void;
}

const columnOf = (element: Element): ColumnId | undefined =>
  element.closest<HTMLElement>('[data-column]')?.dataset.column as ColumnId | undefined;

const addressAt = (target: EventTarget): GridAddress | undefined => {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = columnOf(target);
  return row === undefined || column === undefined ? undefined : { row, column };
};

const isInField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.grid-field') !== null;

const isTypedLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

/** The keys, presses and focus of all cells, listened to on the table. */
export function gridEvents({ grid, openMenu }: GridEventOptions) {
  const { measureId } = grid;
  const at = () => gridState().current;
  const keys = { ids: grid.rows.map(({ key }) => key), columns: grid.columns.map(({ id }) => id as string) };

  const moveByKey = (event: KeyboardEvent): boolean => {
    if (event.altKey) return false;
    const { row, column } = at();
    const next = cellAfterKey(keys, { id: row, column }, event.key, event.ctrlKey || event.metaKey);
    if (!next) return false;
    goToCell(
      { row: next.id ?? keys.ids[0] ?? row, column: next.column as ColumnId },
      { extends: event.shiftKey },
    );
    return true;
  };
  /** Along the row; at its end Tab leaves the grid, as it does anywhere. */
  const tabByKey = (event: KeyboardEvent): boolean => {
    const { row, column } = at();
    const next = keys.columns[keys.columns.indexOf(column) + (event.shiftKey ? -1 : 1)];
    if (next === undefined) return false;
    goToCell({ row, column: next as ColumnId });
    return true;
  };
  const selectAll = (): void => {
    const [first, last] = [keys.ids[0], keys.ids.at(-2) ?? keys.ids[0]];
    const [left, right] = [keys.columns[0], keys.columns.at(-1)];
    if (!first || !last || !left || !right) return;
    selectCells({ row: first, column: left as ColumnId }, { row: last, column: right as ColumnId });
  };
  const menuByKey = (target: EventTarget): void => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    if (cell) openMenu(at().row, cell);
  };
  const actByKey = (event: KeyboardEvent): boolean => {
    const withControl = event.ctrlKey || event.metaKey;
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (event.key === 'Enter' && withControl) goToCell(newRowCell(grid));
    else if (event.key === 'Enter' || event.key === 'F2') startEditing(measureId);
    else if (event.key === 'Delete' || event.key === 'Backspace') emptyCells(grid);
    else if (event.key.toLowerCase() === 'a' && withControl) selectAll();
    else if (isMenu) menuByKey(event.target);
    else if (event.key === 'Tab') return tabByKey(event);
    else if (isTypedLetter(event)) startEditing(measureId, event.key);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInField(event.target) || !addressAt(event.target)) return;
    if (/^[zy]$/i.test(event.key) && (event.ctrlKey || event.metaKey)) expectHistoryStep();
    if (!(actByKey(event) || moveByKey(event))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onPointerDown = (event: PointerEvent) => {
    const address = addressAt(event.target);
    if (!address || isInField(event.target) || event.button !== 0) return;
    // The cell is focused by the grid, and a refused editor keeps the focus.
    event.preventDefault();
    if (!finishEditing(measureId, 'none')) return;
    goToCell(address, { extends: event.shiftKey });
  };
  const onPointerOver = (event: PointerEvent) => {
    const address = addressAt(event.target);
    if (!address || event.buttons !== 1 || event.pointerType !== 'mouse' || gridState().editor) return;
    selectCells(gridState().anchor, address);
  };
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-more]') : null;
    const row = button?.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (!button || row === undefined) return;
    noteCurrentCell({ ...at(), row });
    openMenu(row, button);
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (addressAt(event.target) && !isInField(event.target)) startEditing(measureId);
  };
  const onContextMenu = (event: MouseEvent) => {
    const address = addressAt(event.target);
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    if (!address || !cell || isInField(event.target)) return;
    event.preventDefault();
    goToCell(address);
    openMenu(address.row, cell);
  };
  /** A screen reader may focus any cell by itself. */
  const onFocus = (event: FocusEvent) => {
    const address = event.target.matches('[data-column]') ? addressAt(event.target) : undefined;
    if (address) noteCurrentCell(address);
  };
  return { onKeyDown, onPointerDown, onPointerOver, onClick, onDoubleClick, onContextMenu, onFocus };
}
