import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { type ActiveMap, activeMap, revealRect } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';

/** Brings what was pasted into sight, with the keyboard on its first card: also beside the panel that opens for it. */
export function revealPasted(map: ActiveMap, firstId: string, rect: Rect): void {
  revealRect(map, rect);
  focusCard(map, firstId);
  // The panel is there a frame later, and the paper is narrower one after that.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (activeMap() === map) revealRect(map, rect);
    }),
  );
}
