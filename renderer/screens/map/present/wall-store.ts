import { createStore } from 'zustand/vanilla';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import type { WallTheme } from './wall-source.ts';

/** Which part of a theme is shown: by its number from 0, or by a card that is on it. */
export type WallAt = { readonly part: number } | { readonly card: string };

/** What the wall found when it set a theme: how many parts there are, which one is shown, and its cards. */
export interface WallLaidOut {
  readonly parts: number;
  readonly part: number;
  readonly cards: readonly string[];
}

/** A theme on the wall. */
export interface WallSlide {
  readonly theme: WallTheme;
  readonly at: WallAt;
  /** Called whenever it was laid out anew: for another size of the window, or other words. */
  readonly onLaidOut: (laidOut: WallLaidOut) => void;
}

/** The theme that the audience reads; undefined where it sees the map itself. */
export const wallStore = createStore<{ readonly slide: WallSlide | undefined }>(() => ({ slide: undefined }));

/** Whether words are being written on the map itself: the wall steps aside. */
export function isWritingOnMap({ draft, editingId } = mapUi.getState()): boolean {
  return draft !== undefined || editingId !== undefined;
}

/**
 * Takes the map away from keys and screen readers while it lies under the wall; before anything is drawn, so that a field
 * that is opened on it can take the focus. @returns what stops it
 */
export function hideMapUnderWall({ element }: ActiveMap): () => void {
  const update = (): void => {
    const isUnderWall = wallStore.getState().slide !== undefined && !isWritingOnMap();
    element.toggleAttribute('data-under-wall', isUnderWall);
  };
  const stops = [wallStore.subscribe(update), mapUi.subscribe(update)];
  return () => {
    for (const stop of stops) stop();
    element.removeAttribute('data-under-wall');
  };
}
