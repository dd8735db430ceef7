import { expandRect, overlapArea, type Rect } from '../../../features/map-model/geometry/rect.ts';

/** Where a frame's name stands: over its upper edge, under its lower edge, in it, or beside it. */
export interface FrameNamePlace {
  readonly side: (typeof SIDES)[number];
  /** Along its side, from the frame's left edge or, beside it, from its upper one; and how wide the name is, px at 100 %. */
  readonly offset: number;
  readonly width: number;
}

/** The size of a name and its gap to the frame's edge, px at 100 %: on the screen they stay the same at any zoom. */
export interface FrameNameSize {
  readonly w: number;
  readonly h: number;
  readonly gap: number;
}

/** In the order in which a name looks for room. */
const SIDES = ['above', 'below', 'inside', 'right', 'left'] as const;
/** Along an edge so many places are tried. */
const STEPS = 8;
/** The shares of itself to which a name is cut where there is no room for all of it. */
const CUTS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

const isBeside = (side: FrameNamePlace['side']): boolean => side === 'right' || side === 'left';

/** The rectangle of a name at its place. */
export function frameNameRect(
  area: Rect,
  { h, gap }: FrameNameSize,
  { side, offset, width }: FrameNamePlace,
): Rect {
  const along = area.x + offset;
  const [x, y] = {
    above: [along, area.y - gap - h],
    below: [along, area.y + area.h + gap],
    inside: [along, area.y + gap],
    right: [area.x + area.w + gap, area.y + offset],
    left: [area.x - gap - width, area.y + offset],
  }[side] as [number, number];
  return { x, y, w: width, h };
}

/** The area in which something may be in the way of a name. */
export function aroundFrameName(area: Rect, { w, h, gap }: FrameNameSize): Rect {
  return expandRect(area, Math.max(w, h) + gap);
}

/** The places of a name of some width along a side, from its beginning on. */
function placesAlong(
  side: FrameNamePlace['side'],
  area: Rect,
  h: number,
  width: number,
): readonly FrameNamePlace[] {
  const room = Math.max(0, isBeside(side) ? area.h - h : area.w - width);
  const steps = room > 0 ? STEPS : 0;
  return Array.from({ length: steps + 1 }, (_, step) => ({ side, offset: (room * step) / STEPS, width }));
}

/**
 * The first place of a frame's name that is clear of what is taken: over the frame's left corner, farther right, under it,
 * in it, beside it; else one where a part of it has room; else, in the thick of a full map, where it covers least.
 */
export function placeFrameName(area: Rect, size: FrameNameSize, taken: readonly Rect[]): FrameNamePlace {
  const coveredAt = (place: FrameNamePlace): number => {
    const rect = frameNameRect(area, size, place);
    return taken.reduce((sum, other) => sum + overlapArea(other, rect), 0);
  };
  const wholeNames = SIDES.flatMap((side) => placesAlong(side, area, size.h, size.w));
  const cutNames = CUTS.flatMap((share) =>
    SIDES.flatMap((side) => placesAlong(side, area, size.h, size.w * share)),
  );
  const clear = [...wholeNames, ...cutNames].find((place) => coveredAt(place) === 0);
  if (clear) return clear;
  const covered = wholeNames.map(coveredAt);
  return wholeNames[covered.indexOf(Math.min(...covered))] ?? { side: 'above', offset: 0, width: size.w };
}
