import { createStore } from 'zustand/vanilla';

const STORAGE_KEY = 'alongside.map.minimap';

/** Whether the minimap is shown; kept between starts. It covers a corner of the map, so it is off at first. */
export const minimapStore = createStore<{ readonly isShown: boolean }>(() => ({
  isShown: localStorage.getItem(STORAGE_KEY) === 'on',
}));

/** Shows or hides the small map. */
export function toggleMinimap(): void {
  const isShown = !minimapStore.getState().isShown;
  localStorage.setItem(STORAGE_KEY, isShown ? 'on' : 'off');
  minimapStore.setState({ isShown });
}
