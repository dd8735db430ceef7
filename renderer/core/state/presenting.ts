import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether an audience watches the screen. Never stored: the page always starts without one. */
export const presentingStore = createStore<{ readonly isOn: boolean; readonly isBlank: boolean }>(() => ({
  isOn: false,
  isBlank: false,
}));

/** Whether an audience watches, outside of components. */
export function isPresenting(): boolean {
  return presentingStore.getState().isOn;
}

export function usePresenting(): boolean {
  return useStore(presentingStore, ({ isOn }) => isOn);
}
