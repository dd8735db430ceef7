import { createStore } from 'zustand/vanilla';

/**
 * The history of work that a screen holds and no document does yet: a preview with choices made in it. While it is there
 * Undo and Redo, by key, button or menu, are about it and never about the project, whose steps nobody sees there.
 */
export interface ScreenHistory {
  /** What Undo would take back: "line 36 cut"; null for nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The history of the screen that is shown; null where it has none of its own. */
export const screenHistoryStore = createStore<{ readonly history: ScreenHistory | null }>(() => ({
  history: null,
}));

/** Sets the history of the screen that is shown; null once it has none, or is left. */
export function setScreenHistory(history: ScreenHistory | null): void {
  screenHistoryStore.setState({ history });
}

/** The history of the screen that is shown, outside of components. */
export function screenHistory(): ScreenHistory | null {
  return screenHistoryStore.getState().history;
}
