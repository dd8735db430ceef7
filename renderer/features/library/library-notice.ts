import { createStore } from 'zustand/vanilla';

/** One sentence over the list, with what takes it back where something can. */
export const libraryNotice = createStore<{
  readonly sentence: string | null;
  readonly undo: (() => void) | null;
}>(() => ({ sentence: null, undo: null }));
