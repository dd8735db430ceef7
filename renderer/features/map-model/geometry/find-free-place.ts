import { overlaps, type Rect } from './rect.ts';

const GAP = 24;
const STEP = 40;
const MAX_RINGS = 40;

/** The free place nearest to where a card was wanted, by growing squares around it. */
export function findFreePlace(
  wanted: Rect,
  occupiedIn: (area: Rect) => readonly Rect[],
): readonly [number, number] {
  const isFree = (x: number, y: number): boolean => {
    const area = { x: x - GAP, y: y - GAP, w: wanted.w + 2 * GAP, h: wanted.h + 2 * GAP };
    return !occupiedIn(area).some((rect) => overlaps(rect, area));
  };
  for (let ring = 0; ring <= MAX_RINGS; ring += 1) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const x = wanted.x + dx * STEP;
      const y = wanted.y + dy * STEP;
      if (isFree(x, y)) return [x, y];
    }
  }
  return [wanted.x, wanted.y];
}

/** The squares at one distance, those to the right and below first: that is where people look. */
function ringOffsets(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const offsets: [number, number][] = [];
  for (let at = -ring; at <= ring; at += 1) offsets.push([ring, at], [at, ring], [-ring, at], [at, -ring]);
  return offsets.sort(([ax, ay], [bx, by]) => bx + by - (ax + ay));
}
