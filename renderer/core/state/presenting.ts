import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the screen is shared with a room. Never kept: the page always begins for one person. */
export const presentingStore = createStore<{ readonly isOn: boolean; readonly isBlank: boolean }>(() => ({
  isOn: false,
  isBlank: false,
}));

/** Whether a room is looking on, outside of components. */
export function isPresenting(): boolean {
  return presentingStore.getState().isOn;
}

export function usePresenting(): boolean {
  return useStore(presentingStore, ({ isOn }) => isOn);
}
