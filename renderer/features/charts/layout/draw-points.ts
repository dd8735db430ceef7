import type { PointMarks } from '../../../../shared/measures/point-marks.ts';
import { circle, circlesOf, type PathShape, polyline, rectangle, type Shape } from './shape.ts';

/** A point where it is drawn, px. */
export interface PlacedPoint {
  /** Among those of the series. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isLeftOut: boolean;
}

/** How large points are, px. */
export interface PointSize {
  readonly radius: number;
  readonly line: number;
}

/** The denser the points, the smaller. */
export function pointSize(count: number, width: number, size: number): PointSize {
  const space = width / Math.max(1, count - 1);
  return {
    radius: Math.max(0.12 * size, Math.min(0.38 * size, 0.4 * space)),
    line: Math.max(0.09 * size, Math.min(0.16 * size, 0.3 * space)),
  };
}

/** The line through the points, in pieces where one is missing or left out between them. */
const lineThrough = (points: readonly PlacedPoint[], isGapBefore: (index: number) => boolean): string => {
  const pieces: PlacedPoint[][] = [];
  for (const point of points) {
    if (point.isLeftOut) continue;
    if (pieces.length === 0 || isGapBefore(point.index)) pieces.push([]);
    pieces.at(-1)?.push(point);
  }
  return pieces.map((piece) => polyline(piece.map(({ x, y }) => [x, y]))).join('');
};

const diamond = (x: number, y: number, r: number): string =>
  `${polyline([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ])}z`;

/** Three slanting strokes within a circle. */
const hatching = (x: number, y: number, r: number): string =>
  [-0.5, 0, 0.5]
    .map((shift) => {
      const half = Math.sqrt(1 - shift * shift) * r;
      const [cx, cy] = [x + shift * r * Math.SQRT1_2, y + shift * r * Math.SQRT1_2];
      const d = half * Math.SQRT1_2;
      return polyline([
        [cx - d, cy + d],
        [cx + d, cy - d],
      ]);
    })
    .join('');

/** What is drawn for one point, each kind of it in a colour of its own. */
interface Outlines {
  readonly points?: string;
  readonly signals?: string;
  readonly both?: string;
  readonly bars?: string;
  readonly leftOut?: string;
}

/** Points that are one path: where one of them moves, the page reads these anew and none of the others. */
const GROUP = 50;

/** One kind of outlines as paths, each of the points that stand together; none where there is nothing. */
const inGroups = (
  kind: keyof Outlines,
  outlines: readonly Outlines[],
  style: Pick<PathShape, 'fill' | 'stroke' | 'strokeWidth'>,
): readonly Shape[] =>
  Array.from({ length: Math.ceil(outlines.length / GROUP) }, (_, group): PathShape => {
    const together = outlines.slice(group * GROUP, (group + 1) * GROUP);
    const key = group === 0 ? kind : `${kind}-${group}`;
    return { type: 'path', key, d: together.map((one) => one[kind] ?? '').join(''), ...style };
  }).filter(({ d }) => d !== '');

/** A ring of ink in marker yellow: where you are. */
export function haloShapes({ x, y }: PlacedPoint, { radius }: PointSize, size: number): readonly Shape[] {
  const d = circle(x, y, radius + 0.42 * size);
  return [{ type: 'path', key: 'halo', d, fill: '--mark-edge', stroke: '--ink', strokeWidth: 0.09 * size }];
}

/** The line and its points: rings, squares where a signal is, a second edge where another points the other way. */
export function drawPoints(
  points: readonly PlacedPoint[],
  marks: readonly (PointMarks | null)[],
  isGapBefore: (index: number) => boolean,
  { radius, line }: PointSize,
): { readonly line: Shape; readonly points: readonly Shape[] } {
  const circleAt = circlesOf(radius);
  const outlines = points.map(({ index, x, y, isLeftOut }): Outlines => {
    const mark = marks[index];
    if (isLeftOut) return { leftOut: circle(x, y, radius * 1.15) + hatching(x, y, radius * 1.15) };
    if (!mark) return { points: circleAt(x, y) };
    const signals = rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
    return mark.also ? { signals, both: diamond(x, y, radius * 2) } : { signals };
  });
  const colour = '--kind-measure';
  return {
    line: {
      type: 'path',
      key: 'line',
      d: lineThrough(points, isGapBefore),
      stroke: colour,
      strokeWidth: line,
    },
    points: [
      ...inGroups('points', outlines, { fill: '--sheet', stroke: colour, strokeWidth: line }),
      ...inGroups('signals', outlines, { fill: colour }),
      ...inGroups('both', outlines, { stroke: colour, strokeWidth: line * 0.8 }),
      ...inGroups('leftOut', outlines, { stroke: '--ink-2', strokeWidth: line * 0.6 }),
    ],
  };
}

/**
 * Bars from zero; points that are left out are hatched rings.
 * @param zero - how far down the 0 of the scale lies; px
 * @param half - half the width of a bar; px
 */
export function drawBars(
  points: readonly PlacedPoint[],
  zero: number,
  half: number,
  { radius, line }: PointSize,
): readonly Shape[] {
  const outlines = points.map(
    ({ x, y, isLeftOut }): Outlines =>
      isLeftOut
        ? { leftOut: circle(x, y, radius) + hatching(x, y, radius) }
        : { bars: rectangle(x - half, Math.min(y, zero), 2 * half, Math.max(1, Math.abs(zero - y))) },
  );
  return [
    ...inGroups('bars', outlines, { fill: '--kind-measure' }),
    ...inGroups('leftOut', outlines, { stroke: '--ink-2', strokeWidth: line * 0.6 }),
  ];
}
