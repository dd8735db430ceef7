import { expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import type { Point } from './route-grid.ts';

/** What a line keeps clear of while it is moved aside. */
interface LaneSearch {
  /** Cards, those at its ends too. */
  readonly obstacles: readonly Rect[];
  /** Straight pieces of other lines. */
  readonly taken: readonly Rect[];
  readonly names: readonly Rect[];
}

/** Lines in one gutter run so far apart, px at 100 %: three of them in the gap between two cards. */
const LANE_GAP = 5;
const LANES = [1, -1, 2, -2, 3, -3, 4, -4];
/** Nearer than this, px, two lines are read as one. */
const ON_LINE = 3;
/** Two lines may share so much of their way, px: one crosses the other at a bend. */
const SHARED_WAY = 6;
/** No line is nearer to a card, px. */
const LEAST_CLEARANCE = 2.9;

const pieceBetween = ([ax, ay]: Point, [bx, by]: Point): Rect => ({
  x: Math.min(ax, bx),
  y: Math.min(ay, by),
  w: Math.abs(ax - bx),
  h: Math.abs(ay - by),
});

/** How much of its way a piece shares with others that run along it, px at most. */
function sharedWay(piece: Rect, taken: readonly Rect[]): number {
  const isLevel = piece.h < 0.5;
  const near = expandRect(piece, ON_LINE - 0.1);
  let most = 0;
  for (const other of taken) {
    if ((isLevel ? other.h : other.w) > 0.5 || !overlaps(near, expandRect(other, 0.05))) continue;
    const [from, to] = isLevel
      ? [Math.max(piece.x, other.x), Math.min(piece.x + piece.w, other.x + other.w)]
      : [Math.max(piece.y, other.y), Math.min(piece.y + piece.h, other.y + other.h)];
    most = Math.max(most, to - from);
  }
  return most;
}

/** The corners with the piece after corner `at` moved aside. */
function movedAside(corners: readonly Point[], at: number, by: number): readonly Point[] {
  const isLevel = Math.abs((corners[at]?.[1] ?? 0) - (corners[at + 1]?.[1] ?? 0)) < 0.5;
  return corners.map(([x, y], corner) => {
    if (corner !== at && corner !== at + 1) return [x, y];
    return isLevel ? [x, y + by] : [x + by, y];
  });
}

/** What is new of a line after its piece was moved: the piece, and how much longer those before and after it are. */
const changedPieces = (before: readonly Point[], after: readonly Point[], at: number): readonly Rect[] =>
  [
    [after[at], after[at + 1]],
    [before[at], after[at]],
    [before[at + 1], after[at + 1]],
  ].flatMap(([from, to]) => (from && to ? [pieceBetween(from, to)] : []));

/**
 * Moves pieces of a line that lie on other lines into a lane of their own beside them, where the gutter has room. Pieces at
 * its ends stay: they leave a card where they leave it.
 */
export function separateLines(corners: readonly Point[], search: LaneSearch): readonly Point[] {
  const obstacles = search.obstacles.map((card) => expandRect(card, LEAST_CLEARANCE));
  const isClear = (pieces: readonly Rect[]): boolean =>
    !pieces.some(
      (piece) =>
        obstacles.some((card) => overlaps(card, piece)) || search.names.some((name) => overlaps(name, piece)),
    );
  let line = corners;
  for (let at = 1; at + 2 < corners.length; at += 1) {
    const [from, to] = [line[at], line[at + 1]];
    if (!from || !to || sharedWay(pieceBetween(from, to), search.taken) <= SHARED_WAY) continue;
    for (const lane of LANES) {
      const moved = movedAside(line, at, lane * LANE_GAP);
      const pieces = changedPieces(line, moved, at);
      const [piece] = pieces;
      if (!piece || sharedWay(piece, search.taken) > SHARED_WAY || !isClear(pieces)) continue;
      line = moved;
      break;
    }
  }
  return line;
}
