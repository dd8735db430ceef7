import { grown, overlaps, type Rect } from '../model/rect.ts';
import { type LinkShape, shapeBox } from './link-shape.ts';

/** Links up to this size are drawn whole, px at 100 %. */
const LONG = 2500;
/** What belongs to a link lies within this of its line, px at 100 %: half a word is as wide as that. */
const REACH = 140;
/** How often a curve is halved to see which parts of it are near: into 32 pieces. */
const HALVINGS = 5;

/** One axis of a cubic curve. */
type Cubic = readonly [number, number, number, number];

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The piece of one axis of a cubic from `from` to `to` (0 to 1), by its blossom. */
function cut(p: Cubic, from: number, to: number): Cubic {
  const at = (r: number, s: number, t: number): number => {
    const [a, b, c] = [between(p[0], p[1], r), between(p[1], p[2], r), between(p[2], p[3], r)];
    return between(between(a, b, s), between(b, c, s), t);
  };
  return [at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)];
}

/** Both halves of one axis of a cubic. */
function halves([a, b, c, d]: Cubic): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [(a + b) / 2, (b + c) / 2, (c + d) / 2];
  const [abc, bcd] = [(ab + bc) / 2, (bc + cd) / 2];
  const middle = (abc + bcd) / 2;
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

const meets = ([a, b, c, d]: Cubic, low: number, high: number): boolean =>
  Math.min(a, b, c, d) <= high && Math.max(a, b, c, d) >= low;

/** From where to where (0 to 1) a curve is near an area: a piece whose hull is not is gone into no further. */
function nearPart(
  x: Cubic,
  y: Cubic,
  area: Rect,
  from = 0,
  size = 1,
  depth = 0,
): [number, number] | undefined {
  if (!meets(x, area.x, area.x + area.w) || !meets(y, area.y, area.y + area.h)) return undefined;
  if (depth === HALVINGS) return [from, from + size];
  const [[x1, x2], [y1, y2]] = [halves(x), halves(y)];
  const half = size / 2;
  const first = nearPart(x1, y1, area, from, half, depth + 1);
  const last = nearPart(x2, y2, area, from + half, half, depth + 1);
  return first && last ? [first[0], last[1]] : (first ?? last);
}

/**
 * What of a curve can be seen: a link across the whole map is cut to the pieces near the area, because a dotted line
 * costs by its length, in sight or not. Undefined where none of it is near.
 */
export function visiblePart(shape: LinkShape, area: Rect): LinkShape | undefined {
  const box = shapeBox(shape);
  if (!overlaps(box, area)) return undefined;
  if (box.w + box.h < LONG) return shape;
  const xs: Cubic = [shape.x1, shape.c1x, shape.c2x, shape.x2];
  const ys: Cubic = [shape.y1, shape.c1y, shape.c2y, shape.y2];
  // Its arrow and its word reach farther than its line.
  const near = nearPart(xs, ys, grown(area, REACH));
  if (!near) return undefined;
  const [x1, c1x, c2x, x2] = cut(xs, ...near);
  const [y1, c1y, c2y, y2] = cut(ys, ...near);
  return { ...shape, x1, c1x, c2x, x2, y1, c1y, c2y, y2 };
}
