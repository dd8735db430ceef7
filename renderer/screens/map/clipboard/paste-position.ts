import { findFreePlace } from '../../../features/map-model/geometry/find-free-place.ts';
import { overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

const GAP = 24;
/** The gap between pasted cards and everything else if no free area is near, px at 100 %. */
const FAR_GAP = 88;
/** A group larger than this is not fitted between cards, px: the search would cost more than it finds. */
const MAX_FITTED_SIZE = 2_400;

/**
 * A free area for a group of cards that belongs on no mat, its centre as near as possible to a point: between cards and
 * mats, or else to the right of them all. @param keepClear what they must not lie on besides: names of frames
 * @returns the left top corner, px of the map
 */
export function findPastePosition(
  model: MapModel,
  w: number,
  h: number,
  [cx, cy]: readonly [x: number, y: number],
  keepClear: readonly Rect[] = [],
): readonly [x: number, y: number] {
  const occupied = (area: Rect): readonly Rect[] => [
    ...[...model.cardsIn(area, 'all'), ...model.matsIn(area)].map(model.slots.rect),
    ...keepClear,
  ];
  const wanted = { x: Math.round(cx - w / 2), y: Math.round(cy - h / 2), w, h };
  const isFree = (x: number, y: number): boolean => {
    const area = { x: x - GAP, y: y - GAP, w: w + 2 * GAP, h: h + 2 * GAP };
    return !occupied(area).some((rect) => overlaps(rect, area));
  };
  if (isFree(wanted.x, wanted.y)) return [wanted.x, wanted.y];
  const [x, y] = Math.max(w, h) > MAX_FITTED_SIZE ? [wanted.x, wanted.y] : findFreePlace(wanted, occupied);
  if (isFree(x, y)) return [x, y];
  const all = model.bounds();
  return all ? [all.x + all.w + FAR_GAP, wanted.y] : [wanted.x, wanted.y];
}

/** How pasted cards of one size are laid: one column for a short list, else about as wide as high. */
export function gridLayout(
  count: number,
  cardW: number,
  cardH: number,
): { readonly places: readonly (readonly [x: number, y: number])[]; readonly w: number; readonly h: number } {
  const MAX_SINGLE_COLUMN = 8;
  const [stepX, stepY] = [cardW + GAP, cardH + GAP];
  const rows = count <= MAX_SINGLE_COLUMN ? count : Math.ceil(Math.sqrt((count * stepX) / stepY));
  const columns = Math.ceil(count / Math.max(1, rows));
  return {
    places: Array.from({ length: count }, (_, at) => [Math.floor(at / rows) * stepX, (at % rows) * stepY]),
    w: columns * stepX - GAP,
    h: rows * stepY - GAP,
  };
}
