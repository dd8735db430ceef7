import { cornersOf, type LinkCurve } from './link-curve.ts';

/** What a line is drawn into: a path of the canvas, or one that writes SVG. */
export interface LinePath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): void;
}

/** The radius of a bend, px at 100 %; smaller where there is no room for it. */
const BEND_RADIUS = 10;

/** The point on the way from one point to another, at most so far and at most half of it. */
const towards = (
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly [number, number] => {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const by = Math.min(BEND_RADIUS, length / 2) / length;
  return [x + (toX - x) * by, y + (toY - y) * by];
};

/** Adds the line of a link to a path: a curve, or straight pieces with round bends. */
export function traceLink(path: LinePath, curve: LinkCurve): void {
  path.moveTo(curve.x1, curve.y1);
  const corners = cornersOf(curve);
  if (!corners) {
    path.bezierCurveTo(curve.c1x, curve.c1y, curve.c2x, curve.c2y, curve.x2, curve.y2);
    return;
  }
  for (const [at, bend] of corners.slice(1, -1).entries()) {
    const [before, next] = [corners[at] ?? bend, corners[at + 2] ?? bend];
    path.lineTo(...towards(bend, before));
    path.quadraticCurveTo(...bend, ...towards(bend, next));
  }
  path.lineTo(curve.x2, curve.y2);
}
