import { createStore } from 'zustand/vanilla';

/** The sign of a theme that the pointer is on. */
export interface HoveredFoldToggle {
  readonly theme: string;
  /** Where the pointer came onto it, px of the window. */
  readonly client: readonly [x: number, y: number];
}

export const hoveredFoldToggleStore = createStore<{ readonly sign: HoveredFoldToggle | undefined }>(() => ({
  sign: undefined,
}));

/** Says which sign the pointer is on now; undefined for none. */
export function setHoveredFoldToggle(theme: string | undefined, clientX: number, clientY: number): void {
  if (hoveredFoldToggleStore.getState().sign?.theme === theme) return;
  hoveredFoldToggleStore.setState({
    sign: theme === undefined ? undefined : { theme, client: [clientX, clientY] },
  });
}
