import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether an audience watches the screen. Never stored: the page always starts without one. */
export const presentingStore = createStore<{
  readonly isOn: boolean;
  readonly isBlank: boolean;
  /** What was selected when it began. */
  readonly from: ReadonlySet<string>;
}>(() => ({
  isOn: false,
  isBlank: false,
  from: new Set(),
}));

/** Whether an audience watches, outside of components. */
export function isPresenting(): boolean {
  return presentingStore.getState().isOn;
}

/** What was selected when the presentation began: screens begin there. Empty without one. */
export function presentedFrom(): ReadonlySet<string> {
  return presentingStore.getState().from;
}

export function usePresenting(): boolean {
  return useStore(presentingStore, ({ isOn }) => isOn);
}
