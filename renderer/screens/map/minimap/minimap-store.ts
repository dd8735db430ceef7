import { createStore } from 'zustand/vanilla';

const STORAGE_KEY = 'alongside.map.minimap';

/** Whether the small map is wanted; kept between visits. It lies over a corner of the paper, so it begins switched off. */
export const minimapStore = createStore<{ readonly isShown: boolean }>(() => ({
  isShown: localStorage.getItem(STORAGE_KEY) === 'on',
}));

/** Shows or hides the small map. */
export function toggleMinimap(): void {
  const isShown = !minimapStore.getState().isShown;
  localStorage.setItem(STORAGE_KEY, isShown ? 'on' : 'off');
  minimapStore.setState({ isShown });
}
