import type { Rect } from '../../map-model/geometry/rect.ts';
import { levelLine, uprightLine } from './shape.ts';

/** The pieces of a stretch that lie outside of the gaps. */
const pieces = (
  from: number,
  to: number,
  gaps: readonly (readonly [from: number, to: number])[],
): readonly (readonly [from: number, to: number])[] => {
  const found: [number, number][] = [];
  let at = from;
  for (const [gapFrom, gapTo] of gaps.toSorted(([a], [b]) => a - b)) {
    if (gapTo <= at || gapFrom >= to) continue;
    if (gapFrom > at) found.push([at, gapFrom]);
    at = gapTo;
  }
  if (at < to) found.push([at, to]);
  return found;
};

/** A level line that makes way for words. */
export function levelAround(x1: number, x2: number, y: number, words: readonly Rect[]): string {
  const gaps = words
    .filter((rect) => y > rect.y && y < rect.y + rect.h)
    .map(({ x, w }) => [x, x + w] as const);
  return pieces(x1, x2, gaps)
    .map(([from, to]) => levelLine(from, to, y))
    .join('');
}

/** An upright line that makes way for words. */
export function uprightAround(x: number, y1: number, y2: number, words: readonly Rect[]): string {
  const gaps = words
    .filter((rect) => x > rect.x && x < rect.x + rect.w)
    .map(({ y, h }) => [y, y + h] as const);
  return pieces(y1, y2, gaps)
    .map(([from, to]) => uprightLine(x, from, to))
    .join('');
}
