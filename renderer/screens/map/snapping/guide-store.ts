import { createStore } from 'zustand/vanilla';
import type { Guide } from './snap-rect.ts';

const noGuides: readonly Guide[] = [];

/** The lines with which what is dragged is aligned, until the drag ends. */
export const guideStore = createStore<{ readonly guides: readonly Guide[] }>(() => ({ guides: noGuides }));

export function showGuides(guides: readonly Guide[]): void {
  if (guides.length > 0 || guideStore.getState().guides.length > 0) guideStore.setState({ guides });
}

export function hideGuides(): void {
  showGuides(noGuides);
}
