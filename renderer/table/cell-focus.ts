import { outlineStore, setOutline } from '../outline/outline-store.ts';
import { giveFocus, promiseFocus } from '../outline/row-focus.ts';
import type { Cell } from './grid-keys.ts';
import { setTable, tableStore } from './table-store.ts';

/** The cell that the Tab key leads to, where one was visited. */
export const currentCell = (): Cell | undefined => {
  const { isHead, column } = tableStore.getState();
  const { current } = outlineStore.getState();
  if (isHead) return { id: null, column };
  return current === null ? undefined : { id: current, column };
};

/** Puts the keyboard on a cell, now or as soon as it is drawn. A head takes it by itself. */
export const focusCell = ({ id, column }: Cell): void => {
  const before = currentCell();
  setTable({ column, isHead: id === null });
  if (id === null) return;
  promiseFocus(id);
  setOutline({ current: id });
  // A cell that was the current one already is not drawn again.
  if (before?.id === id && before.column === column) giveFocus();
};
