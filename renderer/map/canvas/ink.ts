import { createStore } from 'zustand/vanilla';

/** How thin a line and how small a word may be, px on the screen. */
export interface Ink {
  readonly line: number;
  readonly word: number;
  /** A word that would not fit between its cards becomes this small at least. */
  readonly fitted: number;
}

export const usualInk: Ink = { line: 1, word: 11, fitted: 10 };

/** The ink now: a room that looks on needs more of it. */
export const inkStore = createStore<Ink>(() => usualInk);
