import { hasPending } from '../state/open-project.ts';

/** The browser asks before the page goes while a change is not safe yet. Leaving a field first writes what is in it. */
export const askBeforeLeaving = (): void => {
  window.addEventListener('beforeunload', (event) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (hasPending()) event.preventDefault();
  });
};
