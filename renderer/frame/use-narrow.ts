import { useSyncExternalStore } from 'react';

/** Below this the rail folds: 1440 pixels at 200 % zoom, a small window, or large text. */
const query = '(max-width: 60rem)';

const follow = (onChange: () => void): (() => void) => {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
};

/** Whether the page is too narrow for words in the rail. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => matchMedia(query).matches);
