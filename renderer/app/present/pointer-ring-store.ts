import { createStore } from 'zustand/vanilla';

const STORAGE_KEY = 'alongside.present.ring';

/** Whether a ring goes with the pointer while presenting; kept on this computer, and there at first. */
export const pointerRingStore = createStore<{ readonly isShown: boolean }>(() => ({
  isShown: typeof localStorage === 'undefined' || localStorage.getItem(STORAGE_KEY) !== 'off',
}));

/** Shows or hides the ring. */
export function togglePointerRing(): void {
  const isShown = !pointerRingStore.getState().isShown;
  localStorage.setItem(STORAGE_KEY, isShown ? 'on' : 'off');
  pointerRingStore.setState({ isShown });
}
