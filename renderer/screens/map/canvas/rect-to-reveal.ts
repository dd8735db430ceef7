import { boundingRect, expandRect, overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { type Viewport, visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

/** Cards no farther apart than this are neighbours, px at 100 %: the gap of a layout, and the room for a link's word. */
const NEIGHBOUR_DISTANCE = 96;
/** Around what is shown, px on the screen; as in `viewportToReveal`. */
const PADDING = 32;

/**
 * What must stay in sight when a card is opened: the card and those beside it that were seen until then; the card alone,
 * where they have no room together.
 */
export function rectToReveal(model: MapModel, slot: number, before: Viewport, uncovered: Viewport): Rect {
  const rect = model.slots.rect(slot);
  const seen = visibleRect(before);
  const neighbours = model
    .cardsIn(expandRect(rect, NEIGHBOUR_DISTANCE))
    .map(model.slots.rect)
    .filter((other) => overlaps(other, seen));
  const all = boundingRect([rect, ...neighbours]) ?? rect;
  const fits = (size: number, room: number): boolean => size * uncovered.zoom <= room - 2 * PADDING;
  return fits(all.w, uncovered.width) && fits(all.h, uncovered.height) ? all : rect;
}
