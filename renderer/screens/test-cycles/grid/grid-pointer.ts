import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import { finishEditing, startEditing } from './editing.ts';
import { addressAt, cellElementAt, isInField } from './grid-address.ts';
import { goToCell, gridState, noteCurrentCell, selectCells } from './grid-store.ts';
import type { MeasureGrid } from './measure-grid.ts';

/** What a pointer does in the cells of a grid: press, Shift and drag select, two presses write, the right one opens the menu. */
export function gridPointer(
  { measureId }: MeasureGrid,
  openMenu: (row: string, anchor: HTMLElement) => void,
) {
  const onPointerDown = (event: PointerEvent): void => {
    const address = addressAt(event.target);
    if (!address || isInField(event.target) || event.button !== 0) return;
    // A field whose words cannot be written keeps the focus.
    if (finishEditing(measureId, 'none')) goToCell(address, { extends: event.shiftKey });
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent): void => {
    // The cell is focused by the grid: the browser would take the focus from it, or select words.
    if (addressAt(event.target) && !isInField(event.target)) event.preventDefault();
  };
  const onPointerOver = (event: PointerEvent): void => {
    const address = addressAt(event.target);
    if (!address || event.buttons !== 1 || event.pointerType !== 'mouse' || gridState().editor) return;
    selectCells(gridState().anchor, address);
  };
  const onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-more]') : null;
    const row = button?.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (!button || row === undefined) return;
    noteCurrentCell({ ...gridState().current, row });
    openMenu(row, button);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (addressAt(event.target) && !isInField(event.target)) startEditing(measureId);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const address = addressAt(event.target);
    const cell = cellElementAt(event.target);
    if (!address || !cell || isInField(event.target)) return;
    event.preventDefault();
    goToCell(address);
    openMenu(address.row, cell);
  };
  /** A screen reader may focus any cell by itself. */
  const onFocus = (event: FocusEvent): void => {
    const address = event.target.matches('[data-column]') ? addressAt(event.target) : undefined;
    if (address) noteCurrentCell(address);
  };
  return { onPointerDown, onMouseDown, onPointerOver, onClick, onDoubleClick, onContextMenu, onFocus };
}
