import type { KeyboardEvent, MouseEvent } from 'react';
import { selectedIds } from '../../../core/state/selection.ts';
import { deleteRow, deleteSelection, moveRow } from '../state/outline-actions.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { setExpanded, setOutline } from '../state/outline-store.ts';
import { focusRow, rowOfEvent } from '../state/row-focus.ts';
import { rowAfterKey, rowIds } from '../state/row-navigation.ts';
import { clearRowSelection, selectAllRows, selectRange, toggleRow } from '../state/row-selection.ts';

/** The open menu of a row, and the button it hangs on. */
export interface OpenRowMenu {
  readonly id: string;
  readonly button: HTMLElement;
}

interface RowEventOptions {
  readonly sections: readonly OutlineSection[];
  readonly isReadOnly: boolean;
  /** `byKeyboard`: the keyboard goes along into the card. */
  readonly open: (id: string, byKeyboard: boolean) => void;
  readonly openMenu: (at: OpenRowMenu) => void;
}

const menuButtonOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-more="${CSS.escape(id)}"]`);

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);

const hasControlKey = (event: KeyboardEvent | MouseEvent): boolean => event.ctrlKey || event.metaKey;

/** Several are deleted together where the row with the keyboard is one of them. */
export function deleteRows(ids: readonly string[], id: string): void {
  if (selectedIds().size > 1 && selectedIds().has(id)) deleteSelection(ids);
  else deleteRow(ids, id);
}

/** Keys that select, and that open and close what hangs on a row. They change nothing of the project. */
const selectByKey = (sections: readonly OutlineSection[], event: KeyboardEvent, id: string): boolean => {
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (event.key === ' ') toggleRow(id);
  else if (event.key === 'a' && hasControlKey(event)) selectAllRows(rowIds(sections));
  else if (event.key === 'ArrowRight') setExpanded(id, true);
  else if (event.key === 'ArrowLeft') setExpanded(id, false);
  else if (event.key === 'Escape') return clearRowSelection();
  else if (isVertical && event.shiftKey && !event.altKey) {
    const next = rowAfterKey(rowIds(sections), id, event.key) ?? id;
    selectRange(rowIds(sections), next, id);
    focusRow(next);
  } else return false;
  return true;
};

/** What keys and presses on rows do, heard once for the whole list. */
export function rowEventHandlers({ sections, isReadOnly, open, openMenu }: RowEventOptions) {
  const editByKey = (event: KeyboardEvent, id: string): boolean => {
    if (event.key === 'F2') setOutline({ renaming: id });
    else if (event.key === 'Delete' || event.key === 'Backspace') deleteRows(rowIds(sections), id);
    else if (event.altKey && event.key === 'ArrowUp') moveRow(sections, id, -1);
    else if (event.altKey && event.key === 'ArrowDown') moveRow(sections, id, 1);
    else if (isMenuKey(event)) {
      const button = menuButtonOf(id);
      if (button) openMenu({ id, button });
    } else return false;
    return true;
  };
  const moveByKey = (event: KeyboardEvent, id: string): boolean => {
    const next =
      event.altKey || hasControlKey(event) ? undefined : rowAfterKey(rowIds(sections), id, event.key);
    if (next !== undefined) focusRow(next);
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowOfEvent(event.target);
    if (id === undefined) return;
    if (!((!isReadOnly && editByKey(event, id)) || selectByKey(sections, event, id) || moveByKey(event, id)))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Space selects when it goes down; the press that a button makes of it when it comes up is not wanted. */
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && rowOfEvent(event.target) !== undefined) event.preventDefault();
  };
  const onButton = (target: EventTarget): boolean => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-more], [data-links]') : null;
    const { more, links } = button?.dataset ?? {};
    if (button && more !== undefined) openMenu({ id: more, button });
    else if (links !== undefined) setExpanded(links);
    else return false;
    setOutline({ current: more ?? links ?? null });
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (onButton(event.target)) return;
    const id = rowOfEvent(event.target);
    if (id === undefined) return;
    setOutline({ current: id });
    if (event.shiftKey) selectRange(rowIds(sections), id);
    else if (hasControlKey(event)) toggleRow(id);
    else {
      setOutline({ anchor: id });
      // A press of Enter arrives as a click without a count.
      open(id, event.detail === 0);
    }
  };
  return { onKeyDown, onKeyUp, onClick };
}
