import { expandRect, overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';

/** Where a frame's name stands: over its upper edge, under its lower edge, or in it. */
export interface FrameNamePlace {
  readonly side: 'above' | 'below' | 'inside';
  /** From the frame's left edge, and how wide the name is, px at 100 %. */
  readonly offset: number;
  readonly width: number;
}

/** The size of a name and its gap to the frame's edge, px at 100 %: on the screen they stay the same at any zoom. */
export interface FrameNameSize {
  readonly w: number;
  readonly h: number;
  readonly gap: number;
}

const SIDES = ['above', 'below', 'inside'] as const;
/** Along an edge so many places are tried. */
const STEPS = 8;
/** A name is cut to no less than this share of itself. */
const LEAST_SHARE = 0.4;

/** The rectangle of a name at its place. */
export function frameNameRect(area: Rect, { h, gap }: FrameNameSize, place: FrameNamePlace): Rect {
  const top = {
    above: area.y - gap - h,
    below: area.y + area.h + gap,
    inside: area.y + gap,
  }[place.side];
  return { x: area.x + place.offset, y: top, w: place.width, h };
}

/** The area in which something may be in the way of a name. */
export function aroundFrameName(area: Rect, { w, h, gap }: FrameNameSize): Rect {
  return expandRect({ ...area, w: Math.max(area.w, w) }, h + gap);
}

/**
 * The first place of a frame's name that is clear of what is taken: over the frame's left corner, farther right, under it,
 * in it; else over it as wide as there is room; else where it usually stands.
 */
export function placeFrameName(area: Rect, size: FrameNameSize, taken: readonly Rect[]): FrameNamePlace {
  const isClear = (place: FrameNamePlace): boolean => {
    const rect = frameNameRect(area, size, place);
    return !taken.some((other) => overlaps(other, rect));
  };
  const room = Math.max(0, area.w - size.w);
  for (const side of SIDES)
    for (let step = 0; step <= (room > 0 ? STEPS : 0); step += 1) {
      const place = { side, offset: (room * step) / STEPS, width: size.w };
      if (isClear(place)) return place;
    }
  for (const side of SIDES)
    for (let share = 0.9; share >= LEAST_SHARE; share -= 0.1) {
      const place = { side, offset: 0, width: size.w * share };
      if (isClear(place)) return place;
    }
  return { side: 'above', offset: 0, width: size.w };
}
