import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { type ActiveMap, activeMap, revealRect } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';

/** Pans so that what was pasted is in the window, beside the inspector that opens for it, and focuses its first card. */
export function revealPasted(map: ActiveMap, firstId: string, rect: Rect): void {
  revealRect(map, rect);
  focusCard(map, firstId);
  // The inspector is there a frame later, and the map is narrower one after that.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (activeMap() === map) revealRect(map, rect);
    }),
  );
}
