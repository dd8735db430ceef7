import type { KeyboardEvent, MouseEvent } from 'react';
import { selected } from '../state/selection.ts';
import { rowAfterKey, rowIds } from './next-focus.ts';
import { deleteRow, deleteSelection, moveRow } from './outline-acts.ts';
import type { OutlineSection } from './outline-model.ts';
import { expand, setOutline } from './outline-store.ts';
import { focusRow, rowOfEvent } from './row-focus.ts';
import { pickAll, pickNone, pickOne, pickTo } from './selecting.ts';

/** The open menu of a row, and the button it hangs on. */
export interface RowMenuAt {
  readonly id: string;
  readonly button: HTMLElement;
}

interface Wants {
  readonly sections: readonly OutlineSection[];
  readonly isReadOnly: boolean;
  /** `byKeyboard`: the keyboard goes along into the card. */
  readonly open: (id: string, byKeyboard: boolean) => void;
  readonly openMenu: (at: RowMenuAt) => void;
}

const moreButton = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-more="${CSS.escape(id)}"]`);

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);

const isWithControl = (event: KeyboardEvent | MouseEvent): boolean => event.ctrlKey || event.metaKey;

/** Several are deleted together where the row with the keyboard is one of them. */
export const removeRows = (ids: readonly string[], id: string): void => {
  if (selected().size > 1 && selected().has(id)) deleteSelection(ids);
  else deleteRow(ids, id);
};

/** Keys that select, and that open and close what hangs on a row. They change nothing of the project. */
const look = (sections: readonly OutlineSection[], event: KeyboardEvent, id: string): boolean => {
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (event.key === ' ') pickOne(id);
  else if (event.key === 'a' && isWithControl(event)) pickAll(rowIds(sections));
  else if (event.key === 'ArrowRight') expand(id, true);
  else if (event.key === 'ArrowLeft') expand(id, false);
  else if (event.key === 'Escape') return pickNone();
  else if (isVertical && event.shiftKey && !event.altKey) {
    const next = rowAfterKey(rowIds(sections), id, event.key) ?? id;
    pickTo(rowIds(sections), next, id);
    focusRow(next);
  } else return false;
  return true;
};

/** What keys and presses on rows do, heard once for the whole list. */
export const rowEvents = ({ sections, isReadOnly, open, openMenu }: Wants) => {
  const change = (event: KeyboardEvent, id: string): boolean => {
    if (event.key === 'F2') setOutline({ renaming: id });
    else if (event.key === 'Delete' || event.key === 'Backspace') removeRows(rowIds(sections), id);
    else if (event.altKey && event.key === 'ArrowUp') moveRow(sections, id, -1);
    else if (event.altKey && event.key === 'ArrowDown') moveRow(sections, id, 1);
    else if (isMenuKey(event)) {
      const button = moreButton(id);
      if (button) openMenu({ id, button });
    } else return false;
    return true;
  };
  const go = (event: KeyboardEvent, id: string): boolean => {
    const next =
      event.altKey || isWithControl(event) ? undefined : rowAfterKey(rowIds(sections), id, event.key);
    if (next !== undefined) focusRow(next);
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowOfEvent(event.target);
    if (id === undefined) return;
    if (!((!isReadOnly && change(event, id)) || look(sections, event, id) || go(event, id))) return;
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
    else if (links !== undefined) expand(links);
    else return false;
    setOutline({ current: more ?? links ?? null });
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (onButton(event.target)) return;
    const id = rowOfEvent(event.target);
    if (id === undefined) return;
    setOutline({ current: id });
    if (event.shiftKey) pickTo(rowIds(sections), id);
    else if (isWithControl(event)) pickOne(id);
    else {
      setOutline({ anchor: id });
      // A press of Enter arrives as a click without a count.
      open(id, event.detail === 0);
    }
  };
  return { onKeyDown, onKeyUp, onClick };
};
