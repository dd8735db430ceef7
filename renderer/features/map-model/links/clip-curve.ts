import { expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import { curveBounds, type LinkCurve } from './link-curve.ts';

/** Links up to this size are drawn whole, px at 100 %. */
const CLIP_ABOVE = 2500;
/** The arrowhead and the label of a link lie within this distance of its line, px at 100 %: half a label's width. */
const LABEL_REACH = 140;
/** How often a curve is halved to find the parts that are near: into 32 pieces. */
const MAX_DEPTH = 5;

/** One axis of a cubic curve. */
type Cubic = readonly [number, number, number, number];

const interpolate = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The piece of one axis of a cubic from `from` to `to` (0 to 1), by its blossom. */
function subCurve(p: Cubic, from: number, to: number): Cubic {
  const at = (r: number, s: number, t: number): number => {
    const [a, b, c] = [interpolate(p[0], p[1], r), interpolate(p[1], p[2], r), interpolate(p[2], p[3], r)];
    return interpolate(interpolate(a, b, s), interpolate(b, c, s), t);
  };
  return [at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)];
}

/** Both halves of one axis of a cubic. */
function splitInHalf([a, b, c, d]: Cubic): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [(a + b) / 2, (b + c) / 2, (c + d) / 2];
  const [abc, bcd] = [(ab + bc) / 2, (bc + cd) / 2];
  const middle = (abc + bcd) / 2;
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

const overlapsRange = ([a, b, c, d]: Cubic, low: number, high: number): boolean =>
  Math.min(a, b, c, d) <= high && Math.max(a, b, c, d) >= low;

/** The range (within 0 to 1) in which a curve is near an area; a piece whose hull is not near is not halved further. */
function rangeNear(
  x: Cubic,
  y: Cubic,
  area: Rect,
  from = 0,
  size = 1,
  depth = 0,
): [number, number] | undefined {
  if (!overlapsRange(x, area.x, area.x + area.w) || !overlapsRange(y, area.y, area.y + area.h))
    return undefined;
  if (depth === MAX_DEPTH) return [from, from + size];
  const [[x1, x2], [y1, y2]] = [splitInHalf(x), splitInHalf(y)];
  const half = size / 2;
  const first = rangeNear(x1, y1, area, from, half, depth + 1);
  const last = rangeNear(x2, y2, area, from + half, half, depth + 1);
  return first && last ? [first[0], last[1]] : (first ?? last);
}

/**
 * Cuts a curve to what the window may show: a link across the whole map is cut to the pieces near the area, because a dotted line
 * costs by its length, in the window or not. Undefined where none of it is near.
 */
export function clipCurve(curve: LinkCurve, area: Rect): LinkCurve | undefined {
  const box = curveBounds(curve);
  // Its arrowhead and its label reach farther than its line.
  const reach = expandRect(area, LABEL_REACH);
  if (!overlaps(box, reach)) return undefined;
  if (curve.bends || box.w + box.h < CLIP_ABOVE) return curve;
  const xs: Cubic = [curve.x1, curve.c1x, curve.c2x, curve.x2];
  const ys: Cubic = [curve.y1, curve.c1y, curve.c2y, curve.y2];
  const range = rangeNear(xs, ys, reach);
  if (!range) return undefined;
  const [x1, c1x, c2x, x2] = subCurve(xs, ...range);
  const [y1, c1y, c2y, y2] = subCurve(ys, ...range);
  return { ...curve, x1, c1x, c2x, x2, y1, c1y, c2y, y2 };
}
