import { overlaps, type Rect } from '../model/rect.ts';
import { type LinkShape, pointAt, shapeBox } from './link-shape.ts';

/** Links up to this size are drawn whole, px at 100 %. */
const LONG = 2500;
const PIECES = 32;

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The piece of one axis of a cubic from `from` to `to` (0 to 1), by its blossom. */
function cut(
  p: readonly [number, number, number, number],
  from: number,
  to: number,
): [number, number, number, number] {
  const at = (r: number, s: number, t: number): number => {
    const [a, b, c] = [between(p[0], p[1], r), between(p[1], p[2], r), between(p[2], p[3], r)];
    return between(between(a, b, s), between(b, c, s), t);
  };
  return [at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)];
}

/**
 * What of a curve can be seen: a link across the whole map is cut to the pieces near the area, because a dotted line
 * costs by its length, in sight or not. Undefined where none of it is near.
 */
export function visiblePart(shape: LinkShape, area: Rect): LinkShape | undefined {
  const box = shapeBox(shape);
  if (!overlaps(box, area)) return undefined;
  if (box.w + box.h < LONG) return shape;
  let [first, last] = [PIECES, 0];
  let [px, py] = pointAt(shape, 0);
  for (let piece = 0; piece < PIECES; piece += 1) {
    const [qx, qy] = pointAt(shape, (piece + 1) / PIECES);
    const bow = (box.w + box.h) / PIECES;
    const hull = {
      x: Math.min(px, qx) - bow,
      y: Math.min(py, qy) - bow,
      w: Math.abs(qx - px) + 2 * bow,
      h: Math.abs(qy - py) + 2 * bow,
    };
    if (overlaps(hull, area)) [first, last] = [Math.min(first, piece), piece + 1];
    [px, py] = [qx, qy];
  }
  if (first >= last) return undefined;
  const [x1, c1x, c2x, x2] = cut([shape.x1, shape.c1x, shape.c2x, shape.x2], first / PIECES, last / PIECES);
  const [y1, c1y, c2y, y2] = cut([shape.y1, shape.c1y, shape.c2y, shape.y2], first / PIECES, last / PIECES);
  return { ...shape, x1, c1x, c2x, x2, y1, c1y, c2y, y2 };
}
