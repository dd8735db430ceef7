import { createStore } from 'zustand/vanilla';

/** One sentence over the list of projects, with its undo where it can be undone. */
export const libraryNotice = createStore<{
  readonly sentence: string | null;
  readonly undo: (() => void) | null;
}>(() => ({ sentence: null, undo: null }));
