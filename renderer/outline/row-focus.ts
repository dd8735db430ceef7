import { useLayoutEffect } from 'react';
import { setOutline } from './outline-store.ts';

const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

let wanted: string | null = null;

/** Gives the keyboard to the row that it was promised to, once that is drawn. Rows call it when they are. */
export const giveFocus = (): void => {
  const element = wanted === null ? null : rowElement(wanted);
  if (!element) return;
  wanted = null;
  element.focus();
};

/** The keyboard goes to this row once it says that it is drawn. */
export const promiseFocus = (id: string): void => {
  wanted = id;
};

/**
 * For a row that goes from the page: where it had the keyboard, it gets it again when it is drawn elsewhere, under another
 * heading or further down.
 */
export const useKeepFocus = (id: string): void => {
  useLayoutEffect(
    () => () => {
      const at = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
      // Where it is promised to another row already, as after a delete, it goes there.
      if (at === id && wanted === null) promiseFocus(id);
    },
    [id],
  );
};

/** Puts the keyboard on a row's title, now or as soon as it is drawn. */
export const focusRow = (id: string): void => {
  wanted = id;
  setOutline({ current: id });
  giveFocus();
};

/** Where nothing is left of a list, the keyboard goes to the heading of the page. */
export const focusHeading = (): void => document.getElementById('outline-title')?.focus();

/** The row that an event happened on, or undefined outside of rows. */
export const rowOfEvent = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
