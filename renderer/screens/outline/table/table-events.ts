import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import { EVIDENCE_COLUMN, LINKS_COLUMN } from '../../../../shared/records/computed/table-columns.ts';
import { READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { type CellAddress, cellAfterKey } from '../../../core/ui/grid-keys.ts';
import { say } from '../../../core/ui/message.ts';
import type { OpenRowMenu } from '../controls/row-menu.tsx';
import { deleteRows } from '../state/outline-actions.ts';
import { setOutline } from '../state/outline-store.ts';
import { menuButtonOf } from '../state/row-focus.ts';
import { clearRowSelection, selectAllRows, selectRange, toggleRow } from '../state/row-selection.ts';
import { currentCell, focusCell } from './cell-focus.ts';
import { MORE_COLUMN, SELECT_COLUMN } from './column-tracks.ts';
import { nextSort, setTable, tableStore } from './table-store.ts';

interface TableEventOptions {
  /** Rows from top to bottom. */
  readonly ids: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard: boolean) => void;
  readonly openMenu: (at: OpenRowMenu) => void;
}

/** Changes the sort by a press on a column's header, and announces it. */
const sortBy = (columns: readonly TableColumn[], id: string): void => {
  const column = columns.find((one) => one.id === id);
  if (!column) return;
  const sort = nextSort(tableStore.getState().sort, id);
  setTable({ sort });
  const way = sort?.isDescending ? 'downwards' : 'upwards';
  announce(sort ? `Sorted by ${column.label}, ${way}.` : 'In the order of the Outline.');
};

const cellAt = (target: EventTarget): CellAddress | undefined => {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest<HTMLElement>('[data-head]')?.dataset.head;
  if (head !== undefined) return { id: null, column: head };
  const cell = target.closest<HTMLElement>('[data-column]');
  const id = cell?.closest<HTMLElement>('[data-line]')?.dataset.line;
  const column = cell?.dataset.column;
  return id === undefined || column === undefined ? undefined : { id, column };
};

/**
 * A cell that was just focused may have been scrolled into view, and an overlay closes when its anchor scrolls: the editor
 * opens after the frame with that scroll event.
 */
const startEditing = (): void => {
  requestAnimationFrame(() => setTable({ isEditing: true }));
};

/** The key and click handlers of all cells, delegated to the table. */
export function tableEventHandlers({ ids, columns, isReadOnly, open, openMenu }: TableEventOptions) {
  const edgeColumns = isReadOnly ? [SELECT_COLUMN] : [SELECT_COLUMN, MORE_COLUMN];
  const columnOrder = [SELECT_COLUMN, ...columns.map(({ id }) => id), ...edgeColumns.slice(1)];
  const openMenuOf = (id: string) => {
    const button = menuButtonOf(id);
    if (button) openMenu({ id, button });
  };
  /** Runs what Enter does in a cell. */
  const activate = ({ id, column }: CellAddress): void => {
    if (id === null) sortBy(columns, column);
    else if (column === SELECT_COLUMN) toggleRow(id);
    else if (column === MORE_COLUMN) openMenuOf(id);
    else if (column === LINKS_COLUMN || column === EVIDENCE_COLUMN) open(id, true);
    else if (isReadOnly) say(READ_ONLY_REASON);
    else startEditing();
  };
  const selectByKey = (event: KeyboardEvent, { id, column }: CellAddress): boolean => {
    const withControl = event.ctrlKey || event.metaKey;
    if (event.key === 'a' && withControl) selectAllRows(ids);
    else if (event.key === 'Escape') return clearRowSelection();
    else if (id === null) return false;
    else if (event.key === ' ') toggleRow(id);
    else if (event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const next = cellAfterKey({ ids, columns: columnOrder }, { id, column }, event.key, false);
      if (!next || next.id === null) return true;
      selectRange(ids, next.id, id);
      focusCell(next);
    } else return false;
    return true;
  };
  const actByKey = (event: KeyboardEvent, cell: CellAddress): boolean => {
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    // With Alt it asks what the card is, as everywhere in the Outline.
    if (event.altKey && event.key === 'Enter') return false;
    if (event.key === 'Enter' || event.key === 'F2' || (event.key === ' ' && cell.id === null))
      activate(cell);
    else if (isMenu && cell.id !== null && !isReadOnly) openMenuOf(cell.id);
    else if (event.key === 'Delete' && cell.id !== null && !isReadOnly) deleteRows(ids, cell.id);
    else return false;
    return true;
  };
  const moveByKey = (event: KeyboardEvent, cell: CellAddress): boolean => {
    if (event.altKey) return false;
    const next = cellAfterKey({ ids, columns: columnOrder }, cell, event.key, event.ctrlKey || event.metaKey);
    if (next) focusCell(next);
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellAt(event.target);
    if (!cell || event.target !== document.activeElement) return;
    if (!(selectByKey(event, cell) || actByKey(event, cell) || moveByKey(event, cell))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (!cell) return;
    const previous = currentCell();
    focusCell(cell);
    if (cell.id === null) sortBy(columns, cell.column);
    else if (event.shiftKey) selectRange(ids, cell.id, previous?.id ?? cell.id);
    else if (event.ctrlKey || event.metaKey || cell.column === SELECT_COLUMN) toggleRow(cell.id);
    else if (cell.column === MORE_COLUMN) openMenuOf(cell.id);
    else setOutline({ anchor: cell.id });
  };
  /** A screen reader may focus any cell by itself. */
  const onFocus = (event: FocusEvent) => {
    const cell = event.target.matches('[data-column], [data-head]') ? cellAt(event.target) : undefined;
    const previous = currentCell();
    if (!cell || (previous?.id === cell.id && previous.column === cell.column)) return;
    setTable({ column: cell.column, isHeader: cell.id === null });
    if (cell.id !== null) setOutline({ current: cell.id });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell && cell.id !== null && cell.column !== SELECT_COLUMN && cell.column !== MORE_COLUMN)
      activate(cell);
  };
  return { onKeyDown, onClick, onDoubleClick, onFocus };
}
