import { findFreePlace } from '../map-model/geometry/find-free-place.ts';
import { contains, overlaps, type Rect } from '../map-model/geometry/rect.ts';
import { CARD_GAP, CARD_GAP_X, LINK_GAP, MAT_GAP, type Positions } from './layout-types.ts';
import { makeRoom } from './make-room.ts';
import { isNearer, mapUnits } from './map-units.ts';
import type { LayoutCard } from './place-layout.ts';
import type { Size } from './quilt.ts';

/** A new card among the cards of a map. */
interface NewCardOptions {
  readonly size: Size;
  /** All cards of the map. */
  readonly cards: readonly LayoutCard[];
  /** The names that stand on mats, by theme. */
  readonly matNames: ReadonlyMap<string, string>;
  /** What no card may lie on: names of frames. */
  readonly keepClear: readonly Rect[];
}

interface PlaceBesideOptions extends NewCardOptions {
  /** The card that the new one is made from; of a theme, its mat. */
  readonly source: LayoutCard;
  /** The width of the link's word, px at 100 %. */
  readonly wordWidth: number;
  /** The next of a series of cards: right under the source, as in a column. */
  readonly isNextInColumn?: boolean;
}

/** Where a new card goes: its top-left corner, its theme, and what gives way to it; px at 100 %. */
export interface PlaceBeside {
  readonly x: number;
  readonly y: number;
  readonly theme: string | undefined;
  readonly moves: Positions;
}

type Point = readonly [x: number, y: number];

interface Spot {
  readonly rect: Rect;
  /** The strip between the two cards, in which the line and its word go. */
  readonly between?: Rect;
}

/** Right of it with room for the word, under it, left of it, above it. Source: look-3.md, *A new card*. */
const spotsBeside = ({ source: { rect }, size, wordWidth }: PlaceBesideOptions): readonly Spot[] => {
  const across = Math.max(CARD_GAP_X, wordWidth + LINK_GAP);
  const strip = Math.min(rect.h, size.h);
  const [right, bottom] = [rect.x + rect.w, rect.y + rect.h];
  return [
    {
      rect: { ...size, x: right + across, y: rect.y },
      between: { x: right, y: rect.y, w: across, h: strip },
    },
    {
      rect: { ...size, x: rect.x, y: bottom + LINK_GAP },
      between: { x: rect.x, y: bottom, w: rect.w, h: LINK_GAP },
    },
    {
      rect: { ...size, x: rect.x - across - size.w, y: rect.y },
      between: { x: rect.x - across, y: rect.y, w: across, h: strip },
    },
    {
      rect: { ...size, x: rect.x, y: rect.y - LINK_GAP - size.h },
      between: { x: rect.x, y: rect.y - LINK_GAP, w: rect.w, h: LINK_GAP },
    },
  ];
};

/** The places of a theme: at the top of each of its columns, under each of its cards, and in a column more; the nearest first. */
const spotsInTheme = (
  { size }: NewCardOptions,
  members: readonly LayoutCard[],
  [nearX, nearY]: Point,
): readonly Spot[] => {
  const columns = [...new Set(members.map(({ rect }) => rect.x))];
  const next = Math.max(...members.map(({ rect }) => rect.x + rect.w)) + CARD_GAP;
  const top = Math.min(...members.map(({ rect }) => rect.y));
  const corners: readonly Point[] = [
    ...[...columns, next].map((x) => [x, top] as const),
    ...members.flatMap(({ rect }) => columns.map((x) => [x, rect.y + rect.h + CARD_GAP] as const)),
  ];
  const distance = ([x, y]: Point): number => Math.hypot(x - nearX, y - nearY);
  return [...corners]
    .sort((one, other) => distance(one) - distance(other))
    .map(([x, y]) => ({ rect: { ...size, x, y } }));
};

/** Whether a card can lie there; `cards` are those that are not moved out of its way. */
const isClear = (
  { keepClear }: NewCardOptions,
  cards: readonly LayoutCard[],
  { rect, between }: Spot,
): boolean =>
  !cards.some((card) => isNearer(rect, card.rect, CARD_GAP)) &&
  !keepClear.some((name) => overlaps(rect, name)) &&
  !(between && cards.some((card) => overlaps(between, card.rect)));

/** The first spot where nothing has to move but a laid-out column; else, on a mat, the one for which least has to move. */
function bestSpot(
  options: NewCardOptions,
  spots: readonly Spot[],
  theme: string | undefined,
): PlaceBeside | undefined {
  const { cards, matNames } = options;
  const roomFor = ({ rect }: Spot, canMoveUnits: boolean): readonly PlaceBeside[] => {
    const moves = makeRoom({ rect, theme, others: cards, matNames, canMoveUnits });
    return moves ? [{ x: rect.x, y: rect.y, theme, moves }] : [];
  };
  for (const spot of spots)
    if (isClear(options, cards, spot)) for (const found of roomFor(spot, false)) return found;
  if (theme === undefined) return undefined;
  const members = membersOf(options, theme);
  const withMoves = spots
    .filter((spot) => isClear(options, members, spot))
    .flatMap((spot) => roomFor(spot, true));
  return withMoves.sort((one, other) => one.moves.size - other.moves.size)[0];
}

const membersOf = ({ cards }: NewCardOptions, theme: string | undefined): readonly LayoutCard[] =>
  theme === undefined ? [] : cards.filter((card) => card.theme === theme);

/** The free place nearest to a point for a card of no theme: on no mat, card or name. */
function looseNear({ size, cards, matNames, keepClear }: NewCardOptions, [x, y]: Point): PlaceBeside {
  const obstacles = [...mapUnits(cards, matNames).map(({ rect }) => rect), ...keepClear];
  const [freeX, freeY] = findFreePlace({ ...size, x, y }, () => obstacles);
  return { x: freeX, y: freeY, theme: undefined, moves: new Map() };
}

const rightOfAllMats = ({ cards, matNames }: NewCardOptions): number =>
  Math.max(...mapUnits(cards, matNames).map(({ rect }) => rect.x + rect.w)) + MAT_GAP;

/**
 * The place of a card that is made from another one: right of it with room for the word, else under it, left of it, above
 * it; else the next free place of its theme; else its mat grows, and what is in the way moves as a whole, as little of it
 * as can be. It lies on no card and on no name. Where nothing may give way it lies beside all mats, and on none of them.
 * Source: look-3.md, *A new card, links, messages*.
 */
export function placeBeside(options: PlaceBesideOptions): PlaceBeside {
  const { source, size, isNextInColumn } = options;
  const { rect, theme } = source;
  const members = membersOf(options, theme);
  const under: Spot = { rect: { ...size, x: rect.x, y: rect.y + rect.h + CARD_GAP } };
  const spots = [
    ...(isNextInColumn ? [under] : []),
    ...spotsBeside(options),
    ...(members.length > 0 ? spotsInTheme(options, members, [rect.x, rect.y]) : []),
  ];
  const right = rect.x + rect.w + CARD_GAP_X;
  return (
    bestSpot(options, spots, theme) ??
    looseNear(options, [theme === undefined ? right : rightOfAllMats(options), rect.y])
  );
}

/**
 * The place of a new card at a point, or as near to it as can be: within the theme on whose mat the point lies, else on no
 * mat. @param at the top-left corner that is wanted, px at 100 %
 * @param theme the theme that the card belongs to whatever lies at the point
 */
export function placeNear(options: NewCardOptions, at: Point, theme?: string): PlaceBeside {
  const { size, cards, matNames } = options;
  const wanted: Spot = { rect: { ...size, x: at[0], y: at[1] } };
  const [x, y] = [at[0] + size.w / 2, at[1] + size.h / 2];
  const mat = mapUnits(cards, matNames).find((unit) => unit.theme !== undefined && contains(unit.rect, x, y));
  const ofTheme = theme ?? mat?.theme;
  const members = membersOf(options, ofTheme);
  if (members.length === 0) return looseNear(options, at);
  const isOnItsMat = mat?.theme === ofTheme;
  const spots = [...(isOnItsMat ? [wanted] : []), ...spotsInTheme(options, members, at)];
  return bestSpot(options, spots, ofTheme) ?? looseNear(options, [rightOfAllMats(options), at[1]]);
}
