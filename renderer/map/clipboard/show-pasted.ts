import { focusCard } from '../keyboard/focus.ts';
import { type LiveMap, liveMap, reveal } from '../live-map.ts';
import type { Rect } from '../model/rect.ts';

/** Brings what was pasted into sight, with the keyboard on its first card: also beside the panel that opens for it. */
export function showPasted(map: LiveMap, first: string, rect: Rect): void {
  reveal(map, rect);
  focusCard(map, first);
  // The panel is there a frame later, and the paper is narrower one after that.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (liveMap() === map) reveal(map, rect);
    }),
  );
}
