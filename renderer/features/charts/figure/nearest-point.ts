import type { PlacedPoint } from '../layout/draw-points.ts';

/** A px across counts as much as so many px down: a chart is lower, so height decides only among points of one day. */
const ACROSS_TO_DOWN = 1_000;

/**
 * The point that a pointer is at (`x`, `y` in px of the chart): the nearest by date, of several on one day the nearest
 * of all. Undefined without points.
 */
export function nearestPoint(points: readonly PlacedPoint[], x: number, y: number): PlacedPoint | undefined {
  let nearest: PlacedPoint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const distance = Math.abs(point.x - x) * ACROSS_TO_DOWN + Math.abs(point.y - y);
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}

/** Where a key leads from a point: to the next, the one before, the first, the last. Undefined for other keys. */
export function pointByKey(
  points: readonly PlacedPoint[],
  from: number | undefined,
  key: string,
): PlacedPoint | undefined {
  const at = points.findIndex(({ index }) => index === from);
  const last = points.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return points[Math.min(last, at + 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return points[at < 0 ? last : Math.max(0, at - 1)];
    case 'Home':
      return points[0];
    case 'End':
      return points[last];
    default:
      return undefined;
  }
}
