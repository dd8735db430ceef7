import type { CellAddress } from '../../../core/ui/grid-keys.ts';
import { outlineStore, setOutline } from '../state/outline-store.ts';
import { applyFocus, requestFocus } from '../state/row-focus.ts';
import { setTable, tableStore } from './table-store.ts';

/** The current cell, which is the tab stop; undefined where none is. */
export function currentCell(): CellAddress | undefined {
  const { isHeader, column } = tableStore.getState();
  const { current } = outlineStore.getState();
  if (isHeader) return { id: null, column };
  return current === null ? undefined : { id: current, column };
}

/** Focuses a cell, now or as soon as it is rendered. A column header focuses itself. */
export function focusCell({ id, column }: CellAddress): void {
  const before = currentCell();
  setTable({ column, isHeader: id === null });
  if (id === null) return;
  requestFocus(id);
  setOutline({ current: id });
  // A cell that was current already is not rendered again.
  if (before?.id === id && before.column === column) applyFocus();
}
