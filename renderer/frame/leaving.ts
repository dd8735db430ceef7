import { pageWork } from '../state/page-work.ts';

/** The browser asks before the page goes while something would be lost with it. Leaving a field first writes what is in it. */
export const askBeforeLeaving = (): void => {
  window.addEventListener('beforeunload', (event) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (pageWork().wouldLose()) event.preventDefault();
  });
};
