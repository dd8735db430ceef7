import { createStore } from 'zustand/vanilla';
import type { Guide } from './snap.ts';

const none: readonly Guide[] = [];

/** The lines that what is in the hand has met, as long as it is held there. */
export const guidesStore = createStore<{ readonly guides: readonly Guide[] }>(() => ({ guides: none }));

export function showGuides(guides: readonly Guide[]): void {
  if (guides.length > 0 || guidesStore.getState().guides.length > 0) guidesStore.setState({ guides });
}

export const hideGuides = (): void => showGuides(none);
