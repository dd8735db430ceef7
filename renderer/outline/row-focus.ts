import { setOutline } from './outline-store.ts';

const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/** Puts the keyboard on a row's title, now or as soon as it is drawn. True where it is there now. */
export const focusRow = (id: string): void => {
  setOutline({ current: id });
  const put = () => rowElement(id)?.focus();
  if (rowElement(id)) put();
  else requestAnimationFrame(() => requestAnimationFrame(put));
};

/** Where nothing is left of a list, the keyboard goes to the heading of the page. */
export const focusHeading = (): void => document.getElementById('outline-title')?.focus();

/** The row that an event happened on, or undefined outside of rows. */
export const rowOfEvent = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
