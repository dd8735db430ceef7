import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { WORDS } from '../../shared/records/table-columns.ts';

/** What a table is sorted by; within the same value the order of the Outline stays. */
export interface Sort {
  readonly column: string;
  readonly isDown: boolean;
}

interface TableState {
  readonly sort: Sort | null;
  /** The column of the cell with the keyboard; its row is the current one of the Outline. */
  readonly column: string;
  /** The keyboard is among the heads of the columns. */
  readonly isHead: boolean;
  /** The cell with the keyboard is being written. */
  readonly isEditing: boolean;
}

export const tableStore = createStore<TableState>(() => ({
  sort: null,
  column: WORDS,
  isHead: false,
  isEditing: false,
}));

export const useTable = <T>(select: (state: TableState) => T): T => useStore(tableStore, select);

export const setTable = (state: Partial<TableState>): void => tableStore.setState(state);

/** Sorts by a column: upwards first, then downwards, then as the Outline has it. */
export const sortedNext = (now: Sort | null, column: string): Sort | null => {
  if (now?.column !== column) return { column, isDown: false };
  return now.isDown ? null : { column, isDown: true };
};
