import { createStore } from 'zustand/vanilla';

/** The last merge, so that it can be undone as a whole; null once it was undone or dismissed. */
export const lastMerge = createStore<{ readonly key: string | null; readonly sentence: string }>(() => ({
  key: null,
  sentence: '',
}));
