import { createStore } from 'zustand/vanilla';

const KEY = 'alongside.present.ring';

/** Whether a ring goes with the pointer while presenting; kept on this computer, and there at first. */
export const ringStore = createStore<{ readonly isShown: boolean }>(() => ({
  isShown: typeof localStorage === 'undefined' || localStorage.getItem(KEY) !== 'off',
}));

/** Shows or hides the ring. */
export const toggleRing = (): void => {
  const isShown = !ringStore.getState().isShown;
  localStorage.setItem(KEY, isShown ? 'on' : 'off');
  ringStore.setState({ isShown });
};
