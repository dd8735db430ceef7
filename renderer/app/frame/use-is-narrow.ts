import { useSyncExternalStore } from 'react';

/** Below this the rail folds, rem: 1440 pixels at 200 % zoom, a small window, or large text. */
const NARROW = 60;
const narrowQuery = `(max-width: ${NARROW}rem)`;

/** The query knows the letters of the browser's settings alone, not those that the page was given. */
function isNarrow(): boolean {
  if (matchMedia(narrowQuery).matches) return true;
  // Before an audience letters are as large as the screen asks for, and there is no rail.
  if (document.documentElement.hasAttribute('data-present')) return false;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerWidth <= NARROW * rem;
}

const subscribe = (onChange: () => void): (() => void) => {
  const letters = new MutationObserver(onChange);
  letters.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'data-present'] });
  window.addEventListener('resize', onChange);
  const media = matchMedia(narrowQuery);
  media.addEventListener('change', onChange);
  return () => {
    letters.disconnect();
    window.removeEventListener('resize', onChange);
    media.removeEventListener('change', onChange);
  };
};

/** Whether the page is too narrow for words in the rail. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}
