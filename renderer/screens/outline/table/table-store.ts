import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { TITLE_COLUMN } from '../../../../shared/records/computed/table-columns.ts';

/** What a table is sorted by; equal values stay in the order of the Outline. */
export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

interface TableState {
  readonly sort: TableSort | null;
  /** Id of the focused cell's column; its row is the Outline's `current`. */
  readonly column: string;
  /** Whether the focused cell is a column header. */
  readonly isHeader: boolean;
  /** Whether the focused cell is being edited. */
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

/** The sort after a press on a column's header: ascending, then descending, then none. */
export function nextSort(now: TableSort | null, column: string): TableSort | null {
  if (now?.column !== column) return { column, isDescending: false };
  return now.isDescending ? null : { column, isDescending: true };
}
