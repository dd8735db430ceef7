import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { boundingRect, overlaps, type Rect } from '../map-model/geometry/rect.ts';
import { matAround } from '../map-model/slots/mats.ts';
import { type LayoutShape, layoutShapes } from './arrange-by-theme.ts';
import {
  CARD_GAP,
  type CardToLayOut,
  type LayoutLink,
  MEETING_GAP,
  type Positions,
  type ThemeToLayOut,
} from './layout-types.ts';
import { unitMoves } from './make-room.ts';
import { mapUnits } from './map-units.ts';
import type { LayoutCard } from './place-layout.ts';
import { largestInWindow, type Size, zoomToFill } from './quilt.ts';

/** What lies on the map already, as it is drawn. */
export interface CardsOnMap {
  readonly cards: readonly LayoutCard[];
  /** The names that stand on mats, by theme. */
  readonly matNames: ReadonlyMap<string, string>;
}

interface NewCards {
  readonly cards: readonly CardToLayOut[];
  readonly links: readonly LayoutLink[];
  /** All themes of the new cards: new ones, and ones that lie on the map. */
  readonly themes: readonly ThemeToLayOut[];
}

/** What came in is to be read as a whole at this zoom, if it can be. Source: look-3.md, *Layout* 5. */
const READABLE_ZOOM = { narrow: 0.55, wide: 0.6 };
const WIDE_FROM = 1280;

/** Columns of a mat: the left edges of its cards, and how far down each is filled. */
const columnsOf = (members: readonly LayoutCard[]): { readonly x: number; bottom: number }[] => {
  const columns: { readonly x: number; bottom: number }[] = [];
  for (const { rect } of [...members].sort((one, other) => one.rect.x - other.rect.x)) {
    const column = columns.find(({ x }) => Math.abs(x - rect.x) < CARD_WIDTH);
    if (column) column.bottom = Math.max(column.bottom, rect.y + rect.h);
    else columns.push({ x: rect.x, bottom: rect.y + rect.h });
  }
  return columns;
};

/** How far down a card of this height has to go in a column to lie on none of these. */
const freeTop = (x: number, top: number, height: number, obstacles: readonly Rect[]): number => {
  let y = top;
  const hitAt = (): Rect | undefined => {
    const card = { x, y, w: CARD_WIDTH, h: height };
    return obstacles.find((rect) => overlaps(rect, card));
  };
  for (let hit = hitAt(); hit; hit = hitAt()) y = hit.y + hit.h + CARD_GAP;
  return y;
};

/** New cards of a theme, each below the shortest column of its mat, and below whatever else of `obstacles` lies there. */
const placeInColumns = (
  cards: readonly CardToLayOut[],
  members: readonly LayoutCard[],
  obstacles: readonly LayoutCard[],
): readonly LayoutCard[] => {
  const columns = columnsOf(members);
  const rects = obstacles.map(({ rect }) => rect);
  return cards.map(({ id, theme, height }) => {
    const tops = columns.map((column) => ({
      column,
      y: freeTop(column.x, column.bottom + CARD_GAP, height, rects),
    }));
    const { column, y } = tops.reduce((best, other) => (other.y < best.y ? other : best));
    column.bottom = y + height;
    return { id, theme, rect: { x: column.x, y, w: CARD_WIDTH, h: height }, isMovable: true };
  });
};

/** Cards that joined a theme on the map, and the top-left corners of what gave way to its mat, px at 100 %. */
interface Joined {
  readonly added: readonly LayoutCard[];
  readonly moves: Positions;
}

/**
 * New cards of a theme that lies on the map: its mat grows, and mats and loose cards in its way move, each as a whole. Where
 * one of them must not be moved, the new cards go below whatever lies there, and nothing moves.
 */
const joinTheme = (theme: string, cards: readonly CardToLayOut[], there: CardsOnMap): Joined => {
  const members = there.cards.filter((card) => card.theme === theme);
  const others = there.cards.filter((card) => card.theme !== theme);
  const matOf = (some: readonly LayoutCard[]): Rect | undefined => {
    const box = boundingRect(some.map(({ rect }) => rect));
    return box && matAround(box, there.matNames.get(theme));
  };
  const before = matOf(members);
  const isUnderMat = (card: LayoutCard): boolean => before !== undefined && overlaps(card.rect, before);
  const added = placeInColumns(cards, members, [...members, ...others.filter(isUnderMat)]);
  const now = matOf([...members, ...added]);
  const moves = now && unitMoves({ theme, before, now }, mapUnits(others, there.matNames));
  if (moves) return { added, moves };
  return { added: placeInColumns(cards, members, there.cards), moves: new Map() };
};

const movedCards = (cards: readonly LayoutCard[], moves: Positions): readonly LayoutCard[] =>
  moves.size === 0
    ? cards
    : cards.map((card) => {
        const [x, y] = moves.get(card.id) ?? [card.rect.x, card.rect.y];
        return { ...card, rect: { ...card.rect, x, y } };
      });

interface PlacedShape {
  readonly shape: LayoutShape;
  readonly x: number;
  readonly y: number;
  readonly total: Size;
}

/** A block right of what is there, and one under it. */
const placesBeside = (shape: LayoutShape, { x, y, w, h }: Rect): readonly PlacedShape[] => [
  {
    shape,
    x: x + w + MEETING_GAP,
    y,
    total: { w: w + MEETING_GAP + shape.w, h: Math.max(h, shape.h) },
  },
  {
    shape,
    x,
    y: y + h + MEETING_GAP,
    total: { w: Math.max(w, shape.w), h: h + MEETING_GAP + shape.h },
  },
];

/** The block that is readable by itself, if one is, and that leaves the whole map as large as it goes. */
const bestBlock = (
  shapes: readonly LayoutShape[],
  there: Rect | undefined,
  window: Size,
): PlacedShape | undefined => {
  const largest = largestInWindow(shapes, window);
  if (!largest) return undefined;
  if (!there) return { shape: largest, x: 0, y: 0, total: largest };
  const readable = window.w < WIDE_FROM ? READABLE_ZOOM.narrow : READABLE_ZOOM.wide;
  const leastZoom = Math.min(readable, zoomToFill(largest, window)) - 1e-6;
  const placed = shapes
    .filter((shape) => zoomToFill(shape, window) >= leastZoom)
    .flatMap((shape) => placesBeside(shape, there));
  return placed.reduce<PlacedShape | undefined>(
    (best, other) =>
      !best || zoomToFill(other.total, window) > zoomToFill(best.total, window) + 1e-6 ? other : best,
    undefined,
  );
};

/**
 * Places cards that come in together where they do not touch what is there: those of a theme that lies on the map on its
 * mat, all others as a block of their own right of the map or under it, whichever leaves the whole larger in the window.
 * What somebody placed stays to the pixel, but for what is in the way of a mat that grows: that moves as a whole. Gives
 * top-left corners, px at 100 %, of what came in and of what moved.
 */
export function placeNewCards(
  { cards, links, themes }: NewCards,
  onMap: CardsOnMap,
  window: Size,
): Positions {
  const positions: Positions = new Map();
  const themesOnMap = new Set(onMap.cards.flatMap(({ theme }) => theme ?? []));
  const isOnMap = ({ theme }: CardToLayOut): boolean => theme !== undefined && themesOnMap.has(theme);
  let there = onMap;
  for (const theme of themesOnMap) {
    const joining = cards.filter((card) => card.theme === theme);
    if (joining.length === 0) continue;
    const { added, moves } = joinTheme(theme, joining, there);
    there = { ...there, cards: [...movedCards(there.cards, moves), ...added] };
    for (const [id, place] of moves) positions.set(id, place);
    for (const { id, rect } of added) positions.set(id, [rect.x, rect.y]);
  }
  const block = bestBlock(
    layoutShapes(
      cards.filter((card) => !isOnMap(card)),
      links,
      themes.filter(({ id }) => !themesOnMap.has(id)),
    ),
    boundingRect(there.cards.map(({ rect }) => rect)),
    window,
  );
  block?.shape.place(block.x, block.y, positions);
  return positions;
}
