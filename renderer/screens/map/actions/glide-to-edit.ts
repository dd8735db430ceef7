import { textScale } from '../../../core/ui/text-scale.ts';
import type { Pane } from '../../../features/flow/react-flow-adapter.tsx';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { viewportToReveal, viewportZoomedTo } from '../../../features/map-model/geometry/viewport.ts';
import { animateViewport } from '../animation/animate-viewport.ts';
import { type Detour, returnFrom } from '../animation/detour.ts';
import { type ActiveMap, coveredWidthAtRight, revealRect } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';

let detour: (Detour & { readonly pane: Pane }) | undefined;

/**
 * Comes near enough to a card for its words to be written: farther off they are painted, and are none of the page's. Who has
 * larger letters comes nearer.
 */
export function glideToEdit(map: ActiveMap, rect: Rect): void {
  const { pane } = map;
  detour = undefined;
  const letters = textScale();
  if (mapUi.getState().distance === 'near' && (letters === 1 || pane.viewport().zoom >= letters)) {
    revealRect(map, rect);
    return;
  }
  const from = pane.viewport();
  const uncovered = { ...from, width: from.width - coveredWidthAtRight(map) };
  const atX = (rect.x + rect.w / 2) * from.zoom + from.x;
  const atY = (rect.y + rect.h / 2) * from.zoom + from.y;
  const { x, y, zoom } = viewportToReveal(rect, viewportZoomedTo(uncovered, letters, atX, atY));
  detour = { pane, from, to: { x, y, zoom } };
  animateViewport(pane, { x, y, zoom });
}

/** Writing was given up: the map goes back to where it was before it came near for that. */
export function returnFromEditing(): void {
  if (detour) returnFrom(detour.pane, detour);
  detour = undefined;
}
