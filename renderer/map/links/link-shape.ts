import type { Rect } from '../model/rect.ts';

/** Side of a card where a link begins or ends. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A cubic curve from the edge of one card to just before the edge of another, px at 100 %. */
export interface LinkShape {
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
}

/** Room between the tip of an arrow and the card. */
export const TIP_GAP = 4;
/** Length of an arrow; the line stops where it begins. */
export const TIP = 10;
/** Links lean towards the other card: at most this far from the middle of a side, half of it at `LEAN_HALF` px. */
const LEAN_MOST = 90;
const LEAN_HALF = 260;
const LANE = 22;
/** Cards that lie askew turn top and bottom to each other up to this gap between their rows. */
const DIAGONAL = 170;
/** … and from this gap on: in less there is no room for the bend. */
const BEND = 48;
/** A level or upright line keeps this far from the corners of both cards. */
const CORNER = 26;

type Ends = readonly [from: Side, to: Side];

/** Which sides two cards turn to each other: the gap they share, and rows before columns where both are near. */
export function sidesBetween(a: Rect, b: Rect): Ends {
  const gapX = Math.max(b.x - (a.x + a.w), a.x - (b.x + b.w));
  const gapY = Math.max(b.y - (a.y + a.h), a.y - (b.y + b.h));
  const isAcross = gapY <= 0 || (gapX > 0 && (gapY < BEND || gapY > Math.max(DIAGONAL, gapX)));
  if (isAcross) return b.x + b.w / 2 >= a.x + a.w / 2 ? ['right', 'left'] : ['left', 'right'];
  return b.y >= a.y ? ['bottom', 'top'] : ['top', 'bottom'];
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const lean = (distance: number, room: number): number =>
  clamp((LEAN_MOST * distance) / (Math.abs(distance) + LEAN_HALF), room);

interface Span {
  readonly from: number;
  readonly length: number;
}

/** Where a line leaves one side and meets the other, along that side: on one height where the cards share one. */
function along(a: Span, b: Span, lane: number): readonly [number, number] {
  const low = Math.max(a.from, b.from) + CORNER;
  const high = Math.min(a.from + a.length, b.from + b.length) - CORNER;
  const [ca, cb] = [a.from + a.length / 2, b.from + b.length / 2];
  if (high >= low) {
    const shared = Math.max(low, Math.min(high, (ca + cb) / 2)) + lane * LANE;
    return [shared, shared];
  }
  const [ra, rb] = [a.length / 2 - CORNER, b.length / 2 - CORNER];
  return [ca + clamp(lean(cb - ca, ra) + lane * LANE, ra), cb + clamp(lean(ca - cb, rb) + lane * LANE, rb)];
}

function anchors(
  a: Rect,
  b: Rect,
  [from, to]: Ends,
  lane: number,
): readonly [number, number, number, number] {
  if (from === 'left' || from === 'right') {
    const [ay, by] = along({ from: a.y, length: a.h }, { from: b.y, length: b.h }, lane);
    return [from === 'left' ? a.x : a.x + a.w, ay, to === 'left' ? b.x : b.x + b.w, by];
  }
  const [ax, bx] = along({ from: a.x, length: a.w }, { from: b.x, length: b.w }, lane);
  return [ax, from === 'top' ? a.y : a.y + a.h, bx, to === 'top' ? b.y : b.y + b.h];
}

const OUT: Record<Side, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  top: [0, -1],
  bottom: [0, 1],
};

/**
 * The curve between two cards.
 * @param lane 0 for the first link of a pair, then 1, −1, 2 …: several links of one pair lie side by side.
 * @param tip length of the arrow at its end, 0 for a line without one
 */
export function linkShape(a: Rect, b: Rect, lane: number, tip: number): LinkShape {
  const [from, to] = sidesBetween(a, b);
  const [ax, ay, bx, by] = anchors(a, b, [from, to], lane);
  const [ox, oy] = OUT[from];
  const [ix, iy] = OUT[to];
  const short = tip === 0 ? 0 : TIP_GAP + tip;
  const x2 = bx + ix * short;
  const y2 = by + iy * short;
  const forth = Math.abs(ox === 0 ? y2 - ay : x2 - ax);
  const across = Math.abs(ox === 0 ? x2 - ax : y2 - ay);
  const reach = Math.max(forth / 2, Math.min(140, 0.44 * across));
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
  };
}

/** The point of the curve at `t` from 0 to 1. */
export function pointAt(shape: LinkShape, t: number): readonly [x: number, y: number] {
  const u = 1 - t;
  const a = u * u * u;
  const b = 3 * u * u * t;
  const c = 3 * u * t * t;
  const d = t * t * t;
  return [
    a * shape.x1 + b * shape.c1x + c * shape.c2x + d * shape.x2,
    a * shape.y1 + b * shape.c1y + c * shape.c2y + d * shape.y2,
  ];
}

/** A rectangle that holds the curve: a Bézier never leaves the hull of its points. */
export function shapeBox(shape: LinkShape): Rect {
  const x = Math.min(shape.x1, shape.c1x, shape.c2x, shape.x2);
  const y = Math.min(shape.y1, shape.c1y, shape.c2y, shape.y2);
  return {
    x,
    y,
    w: Math.max(shape.x1, shape.c1x, shape.c2x, shape.x2) - x,
    h: Math.max(shape.y1, shape.c1y, shape.c2y, shape.y2) - y,
  };
}

const STEPS = 20;

/** Distance in px from a point to the curve, by twenty straight pieces. */
export function distanceTo(shape: LinkShape, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  let [px, py] = [shape.x1, shape.y1];
  for (let step = 1; step <= STEPS; step += 1) {
    const [qx, qy] = pointAt(shape, step / STEPS);
    best = Math.min(best, distanceToPiece(px, py, qx, qy, x, y));
    [px, py] = [qx, qy];
  }
  return best;
}

function distanceToPiece(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Where the word of a link stands: on the curve, or above it where the line is level. */
export function wordPlace(shape: LinkShape): {
  readonly x: number;
  readonly y: number;
  readonly isAbove: boolean;
} {
  const isLevel = (shape.side === 'left' || shape.side === 'right') && Math.abs(shape.y2 - shape.y1) < 6;
  const [x, y] = pointAt(shape, 0.5);
  // The arrow belongs to the gap as well, so the word stands in the middle of both.
  const tip = shape.side === 'left' ? (TIP_GAP + TIP) / 2 : -(TIP_GAP + TIP) / 2;
  return isLevel ? { x: x + tip, y: y - 13, isAbove: true } : { x, y, isAbove: false };
}
