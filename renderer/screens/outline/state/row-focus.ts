import { useLayoutEffect } from 'react';
import { setOutline } from './outline-store.ts';

const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

let pendingFocus: string | null = null;

/** Applies a requested focus once its row is mounted. Rows call it when they are. */
export function applyFocus(): void {
  const element = pendingFocus === null ? null : rowElement(pendingFocus);
  if (!element) return;
  pendingFocus = null;
  element.focus();
}

/** Requests the focus for a row, which gets it as soon as it is mounted. */
export function requestFocus(id: string): void {
  pendingFocus = id;
}

/** For a row: where it is unmounted with the focus in it, it gets the focus again when it is mounted under another heading. */
export function useRestoreFocus(id: string): void {
  useLayoutEffect(
    () => () => {
      const focusedRow = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
      // A focus that was requested for another row, as after a delete, goes there.
      if (focusedRow === id && pendingFocus === null) requestFocus(id);
    },
    [id],
  );
}

/** Focuses a row's title, now or as soon as it is mounted. */
export function focusRow(id: string): void {
  pendingFocus = id;
  setOutline({ current: id });
  applyFocus();
}

/** Focuses the heading of the page, where no row is left. */
export function focusHeading(): void {
  document.getElementById('outline-title')?.focus();
}

/** The row that an event happened on, or undefined outside of rows. */
export function rowOfEvent(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
}
