import { createStore } from 'zustand/vanilla';

const KEY = 'alongside.map.minimap';

/** Whether the small map is wanted; kept between visits. */
export const minimapStore = createStore<{ readonly isShown: boolean }>(() => ({
  isShown: localStorage.getItem(KEY) !== 'off',
}));

/** Shows or hides the small map. */
export function toggleMinimap(): void {
  const isShown = !minimapStore.getState().isShown;
  localStorage.setItem(KEY, isShown ? 'on' : 'off');
  minimapStore.setState({ isShown });
}
