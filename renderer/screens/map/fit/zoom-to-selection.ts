import { announce } from '../../../core/ui/announce.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { type Viewport, viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import { type ActiveMap, coveredWidthAtRight } from '../state/active-map.ts';
import { targetIds } from '../state/command-targets.ts';

/**
 * The viewport that shows all of these rectangles, px of the map, in the part of the window that nothing covers at its
 * right; at 100 % at most. Undefined where there are none.
 */
export function viewportOfSelection(
  rects: readonly Rect[],
  viewport: Viewport,
  coveredWidth: number,
): Viewport | undefined {
  const bounds = boundingRect(rects);
  if (!bounds) return undefined;
  const uncovered = { ...viewport, width: viewport.width - coveredWidth };
  return { ...viewportToFit(bounds, uncovered), width: viewport.width };
}

/** Shows the selected cards and themes, else the one that has the focus, as large as they go. */
export function zoomToSelection(map: ActiveMap): void {
  const { slots } = map.model;
  const rects = targetIds(map).flatMap((id) => {
    const slot = slots.slotOf(id);
    return slot === undefined ? [] : [slots.rect(slot)];
  });
  const viewport = viewportOfSelection(rects, map.pane.viewport(), coveredWidthAtRight(map));
  if (!viewport) return;
  map.pane.setViewport(viewport);
  announce(`${cardsInWords(rects.length)} shown, at ${Math.round(viewport.zoom * 100)} %.`);
}
