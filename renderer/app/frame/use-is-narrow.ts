import { useSyncExternalStore } from 'react';

/** Below this the rail folds: 1440 pixels at 200 % zoom, a small window, or large text. */
const narrowQuery = '(max-width: 60rem)';

const subscribe = (onChange: () => void): (() => void) => {
  const media = matchMedia(narrowQuery);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
};

/** Whether the page is too narrow for words in the rail. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(narrowQuery).matches);
}
