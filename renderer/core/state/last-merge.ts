import { createStore } from 'zustand/vanilla';

/** What was taken in last, so that it can be undone as a whole; null once it was, or was put away. */
export const lastMerge = createStore<{ readonly key: string | null; readonly sentence: string }>(() => ({
  key: null,
  sentence: '',
}));
