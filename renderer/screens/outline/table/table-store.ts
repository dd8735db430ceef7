import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { TITLE_COLUMN } from '../../../../shared/records/computed/table-columns.ts';

/** What a table is sorted by; within the same value the order of the Outline stays. */
export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

interface TableState {
  readonly sort: TableSort | null;
  /** The column of the cell with the keyboard; its row is the current one of the Outline. */
  readonly column: string;
  /** The keyboard is among the heads of the columns. */
  readonly isHeader: boolean;
  /** The cell with the keyboard is being written. */
  readonly isEditing: boolean;
}

export const tableStore = createStore<TableState>(() => ({
  sort: null,
  column: TITLE_COLUMN,
  isHeader: false,
  isEditing: false,
}));

export function useTable<T>(select: (state: TableState) => T): T {
  return useStore(tableStore, select);
}

export function setTable(state: Partial<TableState>): void {
  tableStore.setState(state);
}

/** Sorts by a column: upwards first, then downwards, then as the Outline has it. */
export function nextSort(now: TableSort | null, column: string): TableSort | null {
  if (now?.column !== column) return { column, isDescending: false };
  return now.isDescending ? null : { column, isDescending: true };
}
