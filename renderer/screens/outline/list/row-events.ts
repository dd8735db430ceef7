import type { KeyboardEvent, MouseEvent } from 'react';
import type { OpenRowMenu } from '../controls/row-menu.tsx';
import { deleteRows, moveRow } from '../state/outline-actions.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { setExpanded, setOutline } from '../state/outline-store.ts';
import { focusRow, menuButtonOf, rowOfEvent } from '../state/row-focus.ts';
import { rowAfterKey, rowIds } from '../state/row-navigation.ts';
import { clearRowSelection, selectAllRows, selectRange, toggleRow } from '../state/row-selection.ts';

interface RowEventOptions {
  readonly sections: readonly OutlineSection[];
  readonly isReadOnly: boolean;
  /** `byKeyboard`: the focus moves into the card. */
  readonly open: (id: string, byKeyboard: boolean) => void;
  readonly openMenu: (at: OpenRowMenu) => void;
}

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);

const hasControlKey = (event: KeyboardEvent | MouseEvent): boolean => event.ctrlKey || event.metaKey;

/** Keys that select rows, and that show or hide a row's links. They change nothing of the project. */
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

/** The key and click handlers of all rows, delegated to the list. */
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
    // The command of these keys asks about the row that they were pressed on.
    if (event.altKey && event.key === 'Enter') setOutline({ current: id });
    if (!((!isReadOnly && editByKey(event, id)) || selectByKey(sections, event, id) || moveByKey(event, id)))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Space selects on keydown; the click that a button makes of its keyup is suppressed. */
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
