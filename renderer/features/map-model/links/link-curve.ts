import type { Rect } from '../geometry/rect.ts';

/** Side of a card where a link begins or ends. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/**
 * A line from the edge of one card to just before the edge of another, px at 100 %: a cubic curve, or, with `bends`,
 * straight from corner to corner.
 */
export interface LinkCurve {
  readonly x1: number;
  readonly y1: number;
  readonly c1x: number;
  readonly c1y: number;
  readonly c2x: number;
  readonly c2y: number;
  readonly x2: number;
  readonly y2: number;
  /** The side at its end: arrows point into it. */
  readonly side: Side;
  /** The corners of a line that goes round cards; there may be none, and it is straight. */
  readonly bends?: readonly (readonly [x: number, y: number])[];
  /** Where there is no room for a whole arrow it is drawn so much smaller, 0 to 1. */
  readonly arrowScale?: number;
}

/** The corners of a bent line from end to end; undefined for a curve. */
export function cornersOf(curve: LinkCurve): readonly (readonly [x: number, y: number])[] | undefined {
  return curve.bends && [[curve.x1, curve.y1], ...curve.bends, [curve.x2, curve.y2]];
}

/** Room between the tip of an arrow and the card. */
export const ARROW_GAP = 4;
/** Length of an arrow; the line stops where it begins. */
export const ARROW_LENGTH = 10;
/** Links lean towards the other card: at most this far from the middle of a side, half of it at `HALF_LEAN_DISTANCE` px. */
const MAX_LEAN = 90;
const HALF_LEAN_DISTANCE = 260;
const LANE_WIDTH = 22;
/** Cards that lie askew turn top and bottom to each other up to this gap between their rows. */
const MAX_DIAGONAL_GAP = 170;
/** … and from this gap on: in a smaller one there is no space for the bend. */
const MIN_BEND_GAP = 48;
/** A horizontal or vertical line keeps this far from the corners of both cards. */
const CORNER_MARGIN = 26;

type EndSides = readonly [from: Side, to: Side];

/** Which sides two cards turn to each other: the gap they share, and rows before columns where both are near. */
export function facingSides(a: Rect, b: Rect): EndSides {
  const gapX = Math.max(b.x - (a.x + a.w), a.x - (b.x + b.w));
  const gapY = Math.max(b.y - (a.y + a.h), a.y - (b.y + b.h));
  const isAcross =
    gapY <= 0 || (gapX > 0 && (gapY < MIN_BEND_GAP || gapY > Math.max(MAX_DIAGONAL_GAP, gapX)));
  if (isAcross) return b.x + b.w / 2 >= a.x + a.w / 2 ? ['right', 'left'] : ['left', 'right'];
  return b.y >= a.y ? ['bottom', 'top'] : ['top', 'bottom'];
}

const clamp = (value: number, max: number): number => Math.max(-max, Math.min(max, value));
const lean = (distance: number, max: number): number =>
  clamp((MAX_LEAN * distance) / (Math.abs(distance) + HALF_LEAN_DISTANCE), max);

interface Span {
  readonly from: number;
  readonly length: number;
}

/** Where a line leaves one side and meets the other, along that side: on one height where the cards share one. */
function anchorsAlong(a: Span, b: Span, lane: number): readonly [number, number] {
  const low = Math.max(a.from, b.from) + CORNER_MARGIN;
  const high = Math.min(a.from + a.length, b.from + b.length) - CORNER_MARGIN;
  const [ca, cb] = [a.from + a.length / 2, b.from + b.length / 2];
  if (high >= low) {
    const shared = Math.max(low, Math.min(high, (ca + cb) / 2)) + lane * LANE_WIDTH;
    return [shared, shared];
  }
  const [ra, rb] = [a.length / 2 - CORNER_MARGIN, b.length / 2 - CORNER_MARGIN];
  return [
    ca + clamp(lean(cb - ca, ra) + lane * LANE_WIDTH, ra),
    cb + clamp(lean(ca - cb, rb) + lane * LANE_WIDTH, rb),
  ];
}

function anchorPoints(
  a: Rect,
  b: Rect,
  [from, to]: EndSides,
  lane: number,
): readonly [number, number, number, number] {
  if (from === 'left' || from === 'right') {
    const [ay, by] = anchorsAlong({ from: a.y, length: a.h }, { from: b.y, length: b.h }, lane);
    return [from === 'left' ? a.x : a.x + a.w, ay, to === 'left' ? b.x : b.x + b.w, by];
  }
  const [ax, bx] = anchorsAlong({ from: a.x, length: a.w }, { from: b.x, length: b.w }, lane);
  return [ax, from === 'top' ? a.y : a.y + a.h, bx, to === 'top' ? b.y : b.y + b.h];
}

const OUTWARD: Record<Side, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  top: [0, -1],
  bottom: [0, 1],
};

/**
 * The curve between two cards.
 * @param lane 0 for the first link of a pair, then 1, −1, 2 …: several links of one pair lie side by side.
 * @param arrowLength length of the arrow at its end, 0 for a line without one
 */
export function linkCurve(a: Rect, b: Rect, lane: number, arrowLength: number): LinkCurve {
  const [from, to] = facingSides(a, b);
  const [ax, ay, bx, by] = anchorPoints(a, b, [from, to], lane);
  const [ox, oy] = OUTWARD[from];
  const [ix, iy] = OUTWARD[to];
  const { shortening, arrowScale } = arrowRoom(Math.abs(ox === 0 ? by - ay : bx - ax) - 2, arrowLength);
  const x2 = bx + ix * shortening;
  const y2 = by + iy * shortening;
  const mainDistance = Math.abs(ox === 0 ? y2 - ay : x2 - ax);
  const crossDistance = Math.abs(ox === 0 ? x2 - ax : y2 - ay);
  const reach = Math.max(mainDistance / 2, Math.min(140, 0.44 * crossDistance));
  return {
    x1: ax,
    y1: ay,
    c1x: ax + ox * reach,
    c1y: ay + oy * reach,
    c2x: x2 + ix * reach,
    c2y: y2 + iy * reach,
    x2,
    y2,
    side: to,
    ...(arrowScale < 1 ? { arrowScale } : {}),
  };
}

/** How much sooner a line ends for its arrow, px, and how large the arrow is, where there is so much room for both. */
export function arrowRoom(
  room: number,
  arrowLength: number,
): { readonly shortening: number; readonly arrowScale: number } {
  if (arrowLength === 0) return { shortening: 0, arrowScale: 1 };
  const shortening = Math.max(0, Math.min(arrowLength + ARROW_GAP, room));
  return { shortening, arrowScale: Math.min(1, Math.max(0, shortening - 1) / arrowLength) };
}

/** The point at a share of the length of a line of straight pieces. */
function pointAlong(
  corners: readonly (readonly [x: number, y: number])[],
  share: number,
): readonly [x: number, y: number] {
  const pieces = corners.slice(1).map((end, at) => {
    const start = corners[at] ?? end;
    return { start, end, length: Math.hypot(end[0] - start[0], end[1] - start[1]) };
  });
  let rest = share * pieces.reduce((sum, { length }) => sum + length, 0);
  for (const { start, end, length } of pieces) {
    if (rest <= length && length > 0) {
      const t = rest / length;
      return [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t];
    }
    rest -= length;
  }
  return corners.at(-1) ?? [0, 0];
}

/** The point of the curve at `t` from 0 to 1; of a bent line, at that share of its length. */
export function pointAt(curve: LinkCurve, t: number): readonly [x: number, y: number] {
  const corners = cornersOf(curve);
  if (corners) return pointAlong(corners, t);
  const u = 1 - t;
  const a = u * u * u;
  const b = 3 * u * u * t;
  const c = 3 * u * t * t;
  const d = t * t * t;
  return [
    a * curve.x1 + b * curve.c1x + c * curve.c2x + d * curve.x2,
    a * curve.y1 + b * curve.c1y + c * curve.c2y + d * curve.y2,
  ];
}

/** A rectangle that holds the curve: a Bézier never leaves the hull of its points. */
export function curveBounds(curve: LinkCurve): Rect {
  const bends = curve.bends ?? [];
  const xs = [curve.x1, curve.c1x, curve.c2x, curve.x2, ...bends.map(([x]) => x)];
  const ys = [curve.y1, curve.c1y, curve.c2y, curve.y2, ...bends.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** A line as straight pieces, each as a rectangle without width or height; a curve as so many. */
export function straightPieces(curve: LinkCurve, steps = 16): readonly Rect[] {
  const points = cornersOf(curve) ?? Array.from({ length: steps + 1 }, (_, at) => pointAt(curve, at / steps));
  return points.slice(1).map(([bx, by], at) => {
    const [ax, ay] = points[at] ?? [bx, by];
    return { x: Math.min(ax, bx), y: Math.min(ay, by), w: Math.abs(ax - bx), h: Math.abs(ay - by) };
  });
}

const STEPS = 20;

/** Distance in px from a point to the line; of a curve, by twenty straight pieces. */
export function distanceToCurve(curve: LinkCurve, x: number, y: number): number {
  const corners = cornersOf(curve);
  if (corners) {
    const distances = corners.slice(1).map(([bx, by], at) => {
      const [ax, ay] = corners[at] ?? [bx, by];
      return distanceToSegment(ax, ay, bx, by, x, y);
    });
    return Math.min(...distances);
  }
  let best = Number.POSITIVE_INFINITY;
  let [px, py] = [curve.x1, curve.y1];
  for (let step = 1; step <= STEPS; step += 1) {
    const [qx, qy] = pointAt(curve, step / STEPS);
    best = Math.min(best, distanceToSegment(px, py, qx, qy, x, y));
    [px, py] = [qx, qy];
  }
  return best;
}

function distanceToSegment(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** The position of a link's label: on the curve, or above it if the line is horizontal. */
export function labelPosition(curve: LinkCurve): {
  readonly x: number;
  readonly y: number;
  readonly isAbove: boolean;
} {
  const isLevel = (curve.side === 'left' || curve.side === 'right') && Math.abs(curve.y2 - curve.y1) < 6;
  const [x, y] = pointAt(curve, 0.5);
  // The arrowhead belongs to the gap as well, so the label is in the middle of both.
  const arrowShift = curve.side === 'left' ? (ARROW_GAP + ARROW_LENGTH) / 2 : -(ARROW_GAP + ARROW_LENGTH) / 2;
  return isLevel ? { x: x + arrowShift, y: y - 13, isAbove: true } : { x, y, isAbove: false };
}
