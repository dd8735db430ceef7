import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { Column } from '../../shared/records/table-columns.ts';
import { EVIDENCE, LINKS } from '../../shared/records/table-columns.ts';
import { setOutline } from '../outline/outline-store.ts';
import { pickAll, pickNone, pickOne, pickTo } from '../outline/selecting.ts';
import { type RowMenuAt, removeRows } from '../outline/use-row-events.ts';
import { announce } from '../ui/announce.tsx';
import { currentCell, focusCell } from './cell-focus.ts';
import { type Cell, cellAfterKey } from './grid-keys.ts';
import { MORE, SELECT } from './layout.ts';
import { setTable, sortedNext, tableStore } from './table-store.ts';

interface Wants {
  /** Rows from top to bottom. */
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard: boolean) => void;
  readonly openMenu: (at: RowMenuAt) => void;
}

const READ_ONLY = 'This project is open for reading only.';

/** Sorts by a column, or as the Outline has it, and says which. */
const sortBy = (columns: readonly Column[], id: string): void => {
  const column = columns.find((one) => one.id === id);
  if (!column) return;
  const sort = sortedNext(tableStore.getState().sort, id);
  setTable({ sort });
  const way = sort?.isDown ? 'downwards' : 'upwards';
  announce(sort ? `Sorted by ${column.label}, ${way}.` : 'In the order of the Outline.');
};

const cellOf = (target: EventTarget): Cell | undefined => {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest<HTMLElement>('[data-head]')?.dataset.head;
  if (head !== undefined) return { id: null, column: head };
  const cell = target.closest<HTMLElement>('[data-column]');
  const id = cell?.closest<HTMLElement>('[data-line]')?.dataset.line;
  const column = cell?.dataset.column;
  return id === undefined || column === undefined ? undefined : { id, column };
};

const moreOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-more="${CSS.escape(id)}"]`);

/**
 * A cell that just took the keyboard may have scrolled into sight, and an overlay closes when its place scrolls: the editor
 * opens after the frame that says so.
 */
const beginWriting = (): void => {
  requestAnimationFrame(() => setTable({ isEditing: true }));
};

/** What keys and presses in a table do, heard once for all of it. */
export const tableEvents = ({ ids, columns, isReadOnly, open, openMenu }: Wants) => {
  const beside = isReadOnly ? [SELECT] : [SELECT, MORE];
  const inOrder = [SELECT, ...columns.map(({ id }) => id), ...beside.slice(1)];
  const menu = (id: string) => {
    const button = moreOf(id);
    if (button) openMenu({ id, button });
  };
  /** What Enter does in a cell. */
  const enter = ({ id, column }: Cell): void => {
    if (id === null) sortBy(columns, column);
    else if (column === SELECT) pickOne(id);
    else if (column === MORE) menu(id);
    else if (column === LINKS || column === EVIDENCE) open(id, true);
    else if (isReadOnly) announce(READ_ONLY);
    else beginWriting();
  };
  const select = (event: KeyboardEvent, { id, column }: Cell): boolean => {
    const withControl = event.ctrlKey || event.metaKey;
    if (event.key === 'a' && withControl) pickAll(ids);
    else if (event.key === 'Escape') return pickNone();
    else if (id === null) return false;
    else if (event.key === ' ') pickOne(id);
    else if (event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const next = cellAfterKey({ ids, columns: inOrder }, { id, column }, event.key, false);
      if (!next || next.id === null) return true;
      pickTo(ids, next.id, id);
      focusCell(next);
    } else return false;
    return true;
  };
  const act = (event: KeyboardEvent, at: Cell): boolean => {
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (event.key === 'Enter' || event.key === 'F2' || (event.key === ' ' && at.id === null)) enter(at);
    else if (isMenu && at.id !== null && !isReadOnly) menu(at.id);
    else if (event.key === 'Delete' && at.id !== null && !isReadOnly) removeRows(ids, at.id);
    else return false;
    return true;
  };
  const go = (event: KeyboardEvent, at: Cell): boolean => {
    if (event.altKey) return false;
    const next = cellAfterKey({ ids, columns: inOrder }, at, event.key, event.ctrlKey || event.metaKey);
    if (next) focusCell(next);
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target);
    if (!at || event.target !== document.activeElement) return;
    if (!(select(event, at) || act(event, at) || go(event, at))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const at = cellOf(event.target);
    if (!at) return;
    const before = currentCell();
    focusCell(at);
    if (at.id === null) sortBy(columns, at.column);
    else if (event.shiftKey) pickTo(ids, at.id, before?.id ?? at.id);
    else if (event.ctrlKey || event.metaKey || at.column === SELECT) pickOne(at.id);
    else if (at.column === MORE) menu(at.id);
    else setOutline({ anchor: at.id });
  };
  /** A screen reader may put the keyboard on any cell by itself. */
  const onFocus = (event: FocusEvent) => {
    const at = event.target.matches('[data-column], [data-head]') ? cellOf(event.target) : undefined;
    const before = currentCell();
    if (!at || (before?.id === at.id && before.column === at.column)) return;
    setTable({ column: at.column, isHead: at.id === null });
    if (at.id !== null) setOutline({ current: at.id });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const at = cellOf(event.target);
    if (at && at.id !== null && at.column !== SELECT && at.column !== MORE) enter(at);
  };
  return { onKeyDown, onClick, onDoubleClick, onFocus };
};
