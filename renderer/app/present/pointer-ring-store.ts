import { createStore } from 'zustand/vanilla';
import { readPreference, storePreference } from '../../core/client/local-preferences.ts';

const STORAGE_KEY = 'alongside.present.ring';

/** Whether a ring goes with the pointer while presenting; kept on this computer, and there at first. */
export const pointerRingStore = createStore<{ readonly isShown: boolean }>(() => ({
  isShown: readPreference(STORAGE_KEY) !== 'off',
}));

/** Shows or hides the ring. */
export function togglePointerRing(): void {
  const isShown = !pointerRingStore.getState().isShown;
  storePreference(STORAGE_KEY, isShown ? 'on' : 'off');
  pointerRingStore.setState({ isShown });
}
