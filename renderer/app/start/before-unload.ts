import { unsavedWork } from '../../core/state/unsaved-work.ts';

/** The browser asks before the page goes while something would be lost with it. Leaving a field first writes what is in it. */
export function confirmBeforeUnload(): void {
  window.addEventListener('beforeunload', (event) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (unsavedWork().hasUnsavedWork()) event.preventDefault();
  });
}
