import type { PointMarks } from '../../../../shared/measures/point-marks.ts';
import { circle, polyline, rectangle, type Shape } from './shape.ts';

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
  const plain: string[] = [];
  const marked: string[] = [];
  const doubled: string[] = [];
  const leftOut: string[] = [];
  for (const { index, x, y, isLeftOut } of points) {
    const mark = marks[index];
    if (isLeftOut) leftOut.push(circle(x, y, radius * 1.15), hatching(x, y, radius * 1.15));
    else if (!mark) plain.push(circle(x, y, radius));
    else marked.push(rectangle(x - radius, y - radius, 2 * radius, 2 * radius));
    if (!isLeftOut && mark?.also) doubled.push(diamond(x, y, radius * 2));
  }
  const colour = '--kind-measure';
  const all: readonly Shape[] = [
    { type: 'path', key: 'points', d: plain.join(''), fill: '--sheet', stroke: colour, strokeWidth: line },
    { type: 'path', key: 'signals', d: marked.join(''), fill: colour },
    { type: 'path', key: 'both', d: doubled.join(''), stroke: colour, strokeWidth: line * 0.8 },
    { type: 'path', key: 'leftOut', d: leftOut.join(''), stroke: '--ink-2', strokeWidth: line * 0.6 },
  ];
  return {
    line: {
      type: 'path',
      key: 'line',
      d: lineThrough(points, isGapBefore),
      stroke: colour,
      strokeWidth: line,
    },
    points: all.filter((shape) => shape.type === 'path' && shape.d !== ''),
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
  const bars = points
    .filter(({ isLeftOut }) => !isLeftOut)
    .map(({ x, y }) => rectangle(x - half, Math.min(y, zero), 2 * half, Math.max(1, Math.abs(zero - y))));
  const rings = points
    .filter(({ isLeftOut }) => isLeftOut)
    .map(({ x, y }) => circle(x, y, radius) + hatching(x, y, radius));
  const all: readonly Shape[] = [
    { type: 'path', key: 'bars', d: bars.join(''), fill: '--kind-measure' },
    { type: 'path', key: 'leftOut', d: rings.join(''), stroke: '--ink-2', strokeWidth: line * 0.6 },
  ];
  return all.filter((shape) => shape.type === 'path' && shape.d !== '');
}
