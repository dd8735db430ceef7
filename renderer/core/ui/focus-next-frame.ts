/** Whether nothing has the keyboard: what had it is gone from the page. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Gives the keyboard, in the next frame, to what is drawn by then; not where the person has put it elsewhere meanwhile. */
export function focusNextFrame(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (isFocusLost()) find()?.focus();
  });
}
