import type { KeyboardEvent, MouseEvent } from 'react';
import { rowAfterKey } from './next-focus.ts';
import { deleteRow, moveRow } from './outline-acts.ts';
import type { OutlineSection } from './outline-model.ts';
import { setOutline } from './outline-store.ts';
import { focusRow, rowOfEvent } from './row-focus.ts';

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

/** What keys and presses on rows do, heard once for the whole list. */
export const rowEvents = ({ sections, isReadOnly, open, openMenu }: Wants) => {
  const change = (event: KeyboardEvent, id: string): boolean => {
    if (event.key === 'F2') setOutline({ renaming: id });
    else if (event.key === 'Delete' || event.key === 'Backspace') deleteRow(sections, id);
    else if (event.altKey && event.key === 'ArrowUp') moveRow(sections, id, -1);
    else if (event.altKey && event.key === 'ArrowDown') moveRow(sections, id, 1);
    else if (isMenuKey(event)) {
      const button = moreButton(id);
      if (button) openMenu({ id, button });
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowOfEvent(event.target);
    if (id === undefined) return;
    const done = !isReadOnly && change(event, id);
    const next = done || event.altKey || event.ctrlKey ? undefined : rowAfterKey(sections, id, event.key);
    if (next !== undefined) focusRow(next);
    if (done || next !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onClick = (event: MouseEvent) => {
    const more = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-more]') : null;
    if (more?.dataset.more) {
      setOutline({ current: more.dataset.more });
      openMenu({ id: more.dataset.more, button: more });
      return;
    }
    const id = rowOfEvent(event.target);
    if (id === undefined) return;
    setOutline({ current: id });
    // A press of Enter or Space arrives as a click without a count.
    open(id, event.detail === 0);
  };
  return { onKeyDown, onClick };
};
