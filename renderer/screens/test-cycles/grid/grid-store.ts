import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { setUnfinishedWork } from '../../../core/state/unsaved-fields.ts';
import type { ColumnId } from './columns.ts';
import { NEW_ROW } from './grid-rows.ts';

/** A cell, by the key of its row and its column. */
export interface GridAddress {
  readonly row: string;
  readonly column: ColumnId;
}

/** A cell that is being written in. It stays what it was when its row is deleted or another comes meanwhile. */
export interface OpenCellEditor extends GridAddress {
  /** The day of its row when the writing began, `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  /** What stood in it. */
  readonly initialText: string;
  /** The document when the writing began: what others wrote since is kept beside it. */
  readonly editBase: ProjectDocument;
  /** It began with a letter that took the place of what stood there: arrows leave it, as in a spreadsheet. */
  readonly isOverwriting: boolean;
  /** What is wrong with what stands in it; empty while nothing is. */
  readonly problem: string;
}

interface GridState {
  /** The one tab stop of the grid. */
  readonly current: GridAddress;
  /** The other corner of the selected cells. */
  readonly anchor: GridAddress;
  readonly editor: OpenCellEditor | null;
  /** The current cell takes the focus once it is rendered. */
  readonly wantsFocus: boolean;
}

const start: GridAddress = { row: NEW_ROW, column: 'value' };

const gridStore = createStore<GridState>(() => ({
  current: start,
  anchor: start,
  editor: null,
  wantsFocus: false,
}));

/** The state of the grid now, outside of components. */
export function gridState(): GridState {
  return gridStore.getState();
}

/** Something of the state of the grid; renders again when it is another value. */
export function useGridState<T>(choose: (state: GridState) => T): T {
  return useStore(gridStore, choose);
}

/** Begins anew at a cell, for another measure. */
export function resetGrid(current: GridAddress): void {
  setUnfinishedWork(UNFINISHED, false);
  gridStore.setState({ current, anchor: current, editor: null, wantsFocus: false });
}

/** Goes to a cell and focuses it; with `extends`, all cells from the anchor to it are selected. */
export function goToCell(current: GridAddress, options: { readonly extends?: boolean } = {}): void {
  const anchor = options.extends ? gridState().anchor : current;
  gridStore.setState({ current, anchor, editor: null, wantsFocus: true });
}

/** The focus moved to a cell by itself: nothing else changes. */
export function noteCurrentCell(current: GridAddress): void {
  const before = gridState().current;
  if (before.row === current.row && before.column === current.column) return;
  gridStore.setState({ current, anchor: current, editor: null });
}

/** Selects all cells between two corners; the focus stays on the current cell. */
export function selectCells(anchor: GridAddress, current: GridAddress): void {
  gridStore.setState({ anchor, current, wantsFocus: true });
}

const UNFINISHED = 'a number that is being typed';

/** Opens the editor of the current cell. */
export function openEditor(editor: Omit<OpenCellEditor, 'problem' | keyof GridAddress>): void {
  gridStore.setState(({ current }) => ({ editor: { ...editor, ...current, problem: '' }, anchor: current }));
}

/** What was typed so far, or what is wrong with it. */
export function changeEditor(change: Partial<Pick<OpenCellEditor, 'text' | 'problem'>>): void {
  gridStore.setState(({ editor }) => ({ editor: editor && { ...editor, ...change } }));
  setUnfinishedWork(UNFINISHED, true);
}

/** Closes it; the cell takes the focus unless the person has gone elsewhere. */
export function closeEditor(takesFocus: boolean): void {
  gridStore.setState({ editor: null, wantsFocus: takesFocus });
  setUnfinishedWork(UNFINISHED, false);
}

/** A cell has the focus; where another was asked for meanwhile, that one is still to get it. */
export function focusGiven(cell: GridAddress): void {
  if (gridState().current === cell) gridStore.setState({ wantsFocus: false });
}
