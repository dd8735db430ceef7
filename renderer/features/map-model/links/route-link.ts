import { boundingRect, expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import { arrowRoom, type LinkCurve, linkCurve, pointAt, type Side } from './link-curve.ts';
import { findRoute, type Point, type RouteEnd } from './route-grid.ts';
import { separateLines } from './separate-lines.ts';

/** A link between two cards that lie among others. */
export interface LinkToRoute {
  readonly from: Rect;
  readonly to: Rect;
  /** 0 for the first link of a pair, then 1, −1, 2 …: several links of one pair lie side by side. */
  readonly lane: number;
  /** 0 for a line without an arrow, px at 100 %. */
  readonly arrowLength: number;
  /** The side on which it leaves with others as one line, from the middle. */
  readonly sharedSide: Side | undefined;
}

/** What is in the way of lines, px at 100 %. */
export interface RouteSurroundings {
  /** Cards in an area. */
  readonly cardsIn: (area: Rect) => readonly Rect[];
  /** Names in an area, which a line crosses only where there is no other way. */
  readonly namesIn: (area: Rect) => readonly Rect[];
  /** Mats: lines go round them where their names are in the way. */
  readonly matsIn: (area: Rect) => readonly Rect[];
  /** Edges of mats: a line along one is taken for it. */
  readonly edgesIn: (area: Rect) => readonly Rect[];
  /** Straight pieces of other bent lines in an area. */
  readonly piecesIn: (area: Rect) => readonly Rect[];
  /** Where other lines leave cards or reach them. */
  readonly endsIn: (area: Rect) => readonly Point[];
}

/** How far from cards a line stays; where a gap is narrower, nearer. Source: look-3.md, *Links*. */
const CLEARANCES = [8, 3];
/** A curve may pass cards this near, px. */
const CURVE_CLEARANCE = 4;
/** A way round may go so far beyond both cards, px. */
export const DETOUR = 190;
const LANE_WIDTH = 22;
/** Ends of lines at one side of a card keep so far apart, where the side is long enough; the middle is tried first. */
const END_GAP = 12;
const LANES_OF_SIDE = [0, 1, -1, 2, -2];
const CORNER_MARGIN = 26;
const SAMPLES = 24;
const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top'];

/** Whether nothing lies under a curve. */
function isCurveClear(curve: LinkCurve, obstacles: readonly Rect[], clearance: number): boolean {
  const grown = obstacles.map((rect) => expandRect(rect, clearance));
  let before = pointAt(curve, 0);
  for (let step = 1; step <= SAMPLES; step += 1) {
    const next = pointAt(curve, step / SAMPLES);
    const piece = {
      x: Math.min(before[0], next[0]),
      y: Math.min(before[1], next[1]),
      w: Math.abs(before[0] - next[0]) + 0.01,
      h: Math.abs(before[1] - next[1]) + 0.01,
    };
    if (grown.some((rect) => overlaps(rect, piece))) return false;
    before = next;
  }
  return true;
}

/** In a gap lower than this, px, a curve that goes more across than through it turns into a loop. */
const SQUEEZED_GAP = 90;

function isSqueezed({ x1, y1, x2, y2, side }: LinkCurve): boolean {
  const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  const [along, aside] = side === 'left' || side === 'right' ? [across, down] : [down, across];
  return along < SQUEEZED_GAP && aside > 1.5 * along + 8;
}

/**
 * Where links may leave a card: the middle of each side, or, towards the other card, a height that both share; beside an
 * end that is there already.
 */
function endsOf(
  card: Rect,
  other: Rect,
  lane: number,
  isShared: boolean,
  taken: readonly Point[],
): readonly RouteEnd[] {
  const along = (
    [from, size]: readonly [number, number],
    [otherFrom, otherSize]: readonly [number, number],
    isTaken: (at: number) => boolean,
  ): number => {
    const low = Math.max(from, otherFrom) + CORNER_MARGIN;
    const high = Math.min(from + size, otherFrom + otherSize) - CORNER_MARGIN;
    const middle = from + size / 2;
    const wanted = high >= low && !isShared ? Math.max(low, Math.min(high, middle)) : middle;
    const reach = Math.max(0, size / 2 - CORNER_MARGIN);
    const spots = LANES_OF_SIDE.map((more) =>
      Math.max(middle - reach, Math.min(middle + reach, wanted + (lane + more) * LANE_WIDTH)),
    );
    const [usual = middle] = spots;
    return isShared ? usual : (spots.find((at) => !isTaken(at)) ?? usual);
  };
  const isNear = (one: number, two: number, gap: number): boolean => Math.abs(one - two) < gap;
  return SIDES.map((side) => {
    const isLevel = side === 'left' || side === 'right';
    const edge = edgeOf(card, side);
    const isTaken = (at: number): boolean =>
      taken.some(([x, y]) =>
        isLevel
          ? isNear(x, edge, ARROW_REACH) && isNear(y, at, END_GAP)
          : isNear(y, edge, ARROW_REACH) && isNear(x, at, END_GAP),
      );
    const at = isLevel
      ? along([card.y, card.h], [other.y, other.h], isTaken)
      : along([card.x, card.w], [other.x, other.w], isTaken);
    return { side, at: isLevel ? [edge, at] : [at, edge] };
  });
}

/** A line with an arrow ends so far from its card, px, at most. */
const ARROW_REACH = 18;

const edgeOf = ({ x, y, w, h }: Rect, side: Side): number =>
  ({ left: x, right: x + w, top: y, bottom: y + h })[side];

const sideAt = (card: Rect, [x, y]: Point): Side => {
  if (Math.abs(x - card.x) < 0.01) return 'left';
  if (Math.abs(x - card.x - card.w) < 0.01) return 'right';
  return Math.abs(y - card.y) < 0.01 ? 'top' : 'bottom';
};

/** Ends a bent line where its arrow begins; in a narrow gap the arrow is shorter. */
function bentCurve(corners: readonly Point[], to: Rect, arrowLength: number): LinkCurve | undefined {
  const [start, end, beforeEnd] = [corners[0], corners.at(-1), corners.at(-2)];
  if (!start || !end || !beforeEnd) return undefined;
  const length = Math.hypot(end[0] - beforeEnd[0], end[1] - beforeEnd[1]);
  const { shortening, arrowScale } = arrowRoom(length, arrowLength);
  const [ux, uy] = [(beforeEnd[0] - end[0]) / (length || 1), (beforeEnd[1] - end[1]) / (length || 1)];
  const [x2, y2] = [end[0] + ux * shortening, end[1] + uy * shortening];
  return {
    x1: start[0],
    y1: start[1],
    c1x: start[0],
    c1y: start[1],
    c2x: x2,
    c2y: y2,
    x2,
    y2,
    side: sideAt(to, end),
    bends: corners.slice(1, -1),
    ...(arrowScale < 1 ? { arrowScale } : {}),
  };
}

/**
 * The line of a link: a curve between the sides that face each other where no card is in the way, else the shortest line
 * with few bends that goes round the cards; one that leaves with others goes alone where there is no way with them. Where
 * there is no way round it is the curve. Source: look-3.md, *Links*.
 */
export function routeLink(link: LinkToRoute, surroundings: RouteSurroundings): LinkCurve {
  const { cardsIn, namesIn } = surroundings;
  const { from, to, lane, arrowLength, sharedSide } = link;
  const curve = linkCurve(from, to, lane, arrowLength);
  const box = boundingRect([from, to]) ?? from;
  const isEnd = (rect: Rect): boolean => isSame(rect, from) || isSame(rect, to);
  const near = cardsIn(expandRect(box, DETOUR));
  const between = near.filter((rect) => !isEnd(rect) && !overlaps(rect, from) && !overlaps(rect, to));
  const names = namesIn(expandRect(box, DETOUR));
  const isPlain = sharedSide === undefined && !isSqueezed(curve);
  if (isPlain && isCurveClear(curve, between, CURVE_CLEARANCE) && isCurveClear(curve, names, 0)) return curve;
  const alone = { ...link, sharedSide: undefined };
  return (
    bentRoute(link, surroundings, box) ??
    (sharedSide === undefined ? undefined : bentRoute(alone, surroundings, box)) ??
    curve
  );
}

/** How far round a mat a line may go, px. */
const ROUND_MAT = 16;

/** The cheapest bent line, with room to go round the mats of its cards; where that is too much to look through, near both cards. */
function bentRoute(
  { from, to, lane, arrowLength, sharedSide }: LinkToRoute,
  { cardsIn, namesIn, matsIn, edgesIn, piecesIn, endsIn }: RouteSurroundings,
  box: Rect,
): LinkCurve | undefined {
  const near = expandRect(box, DETOUR);
  const isUnderEnd = (mat: Rect): boolean => overlaps(mat, from) || overlaps(mat, to);
  const ownMats = matsIn(near).filter(isUnderEnd);
  const wide = boundingRect([near, ...ownMats.map((mat) => expandRect(mat, ROUND_MAT))]) ?? near;
  const ends = endsIn(expandRect(box, ARROW_REACH));
  const starts = endsOf(from, to, lane, sharedSide !== undefined, ends).filter(
    ({ side }) => sharedSide === undefined || side === sharedSide,
  );
  const goals = endsOf(to, from, lane, false, ends);
  for (const area of ownMats.length > 0 ? [wide, near] : [near]) {
    const isEnd = (rect: Rect): boolean => isSame(rect, from) || isSame(rect, to);
    const between = cardsIn(area).filter(
      (rect) => !isEnd(rect) && !overlaps(rect, from) && !overlaps(rect, to),
    );
    const obstacles = [from, to, ...between];
    const ground = { names: namesIn(area), mats: matsIn(area), edges: edgesIn(area), taken: piecesIn(area) };
    const search = { starts, goals, obstacles, ...ground, area };
    for (const clearance of CLEARANCES) {
      const corners = findRoute({ ...search, clearance });
      const bent = corners && bentCurve(separateLines(corners, search), to, arrowLength);
      if (bent) return bent;
    }
  }
  return undefined;
}

const isSame = (one: Rect, other: Rect): boolean =>
  one.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h;
