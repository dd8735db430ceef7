import { useLayoutEffect } from 'react';
import { setOutline } from './outline-store.ts';

const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

let pendingFocus: string | null = null;

/** Gives the keyboard to the row that it was promised to, once that is drawn. Rows call it when they are. */
export function applyFocus(): void {
  const element = pendingFocus === null ? null : rowElement(pendingFocus);
  if (!element) return;
  pendingFocus = null;
  element.focus();
}

/** The keyboard goes to this row once it says that it is drawn. */
export function requestFocus(id: string): void {
  pendingFocus = id;
}

/**
 * For a row that goes from the page: where it had the keyboard, it gets it again when it is drawn elsewhere, under another
 * heading or further down.
 */
export function useRestoreFocus(id: string): void {
  useLayoutEffect(
    () => () => {
      const focusedRow = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
      // Where it is promised to another row already, as after a delete, it goes there.
      if (focusedRow === id && pendingFocus === null) requestFocus(id);
    },
    [id],
  );
}

/** Puts the keyboard on a row's title, now or as soon as it is drawn. */
export function focusRow(id: string): void {
  pendingFocus = id;
  setOutline({ current: id });
  applyFocus();
}

/** Where nothing is left of a list, the keyboard goes to the heading of the page. */
export function focusHeading(): void {
  document.getElementById('outline-title')?.focus();
}

/** The row that an event happened on, or undefined outside of rows. */
export function rowOfEvent(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
}
