import { createStore } from 'zustand/vanilla';

/** The sign of a theme that the pointer is on. */
export interface HoveredSign {
  readonly theme: string;
  /** Where the pointer came onto it, px of the window. */
  readonly client: readonly [x: number, y: number];
}

export const hoveredSignStore = createStore<{ readonly sign: HoveredSign | undefined }>(() => ({
  sign: undefined,
}));

/** Says which sign the pointer is on now; undefined for none. */
export function setHoveredSign(theme: string | undefined, clientX: number, clientY: number): void {
  if (hoveredSignStore.getState().sign?.theme === theme) return;
  hoveredSignStore.setState({
    sign: theme === undefined ? undefined : { theme, client: [clientX, clientY] },
  });
}
