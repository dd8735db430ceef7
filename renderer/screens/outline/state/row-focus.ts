import { useLayoutEffect } from 'react';
import { createFocusRequests } from '../../../core/ui/focus.ts';
import { setOutline } from './outline-store.ts';

const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

const requests = createFocusRequests();

/** Focuses the requested row where it is rendered. Rows call it when they are. */
export function applyFocus(): void {
  requests.apply(rowElement);
}

/** The row takes the focus when it next calls `applyFocus`. */
export function requestFocus(id: string): void {
  requests.request(id);
}

/** For a row that is unmounted: where it had the focus, it takes it again when it is mounted elsewhere. */
export function useRestoreFocus(id: string): void {
  useLayoutEffect(
    () => () => {
      const focusedRow = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
      // Where another row is requested already, as after a delete, that one takes it.
      if (focusedRow === id && requests.pendingId() === undefined) requestFocus(id);
    },
    [id],
  );
}

/** Focuses a row's title, now or when it is rendered. */
export function focusRow(id: string): void {
  requestFocus(id);
  setOutline({ current: id });
  applyFocus();
}

/** The button of a row's menu, in the list or in the table. */
export function menuButtonOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-more="${CSS.escape(id)}"]`);
}

/** The element id of a section's heading. */
export function headingElementId(section: string): string {
  return `section-${section}`;
}

/** Focuses the page's heading, where nothing is left of a list. */
export function focusHeading(): void {
  document.getElementById('outline-title')?.focus();
}

/** The row that an event happened on, or undefined outside of rows. */
export function rowOfEvent(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
}
