import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { boundingRect, overlaps, type Rect } from '../map-model/geometry/rect.ts';
import { type LayoutShape, layoutShapes } from './arrange-by-theme.ts';
import {
  CARD_GAP,
  type CardToLayOut,
  type LayoutLink,
  MEETING_GAP,
  type Positions,
  type ThemeToLayOut,
} from './layout-types.ts';
import { largestInWindow, type Size, zoomToFill } from './quilt.ts';

/** A card that lies on the map already, as it is drawn. */
export interface CardOnMap {
  readonly rect: Rect;
  readonly theme?: string | undefined;
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
const columnsOf = (members: readonly CardOnMap[]): { readonly x: number; bottom: number }[] => {
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

/**
 * New cards of a theme that lies on the map: each below the shortest column of its mat, and below whatever else lies there;
 * the mat grows, and nothing else moves.
 */
const placeInTheme = (
  cards: readonly CardToLayOut[],
  members: readonly CardOnMap[],
  obstacles: readonly Rect[],
  positions: Positions,
): void => {
  const columns = columnsOf(members);
  for (const card of cards) {
    const tops = columns.map((column) => ({
      column,
      y: freeTop(column.x, column.bottom + CARD_GAP, card.height, obstacles),
    }));
    const { column, y } = tops.reduce((best, other) => (other.y < best.y ? other : best));
    positions.set(card.id, [column.x, y]);
    column.bottom = y + card.height;
  }
};

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
 * What somebody placed stays to the pixel. Gives top-left corners, px at 100 %.
 */
export function placeNewCards(
  { cards, links, themes }: NewCards,
  onMap: readonly CardOnMap[],
  window: Size,
): Positions {
  const positions: Positions = new Map();
  const members = new Map<string, CardOnMap[]>();
  for (const card of onMap) {
    if (card.theme === undefined) continue;
    const there = members.get(card.theme);
    if (there) there.push(card);
    else members.set(card.theme, [card]);
  }
  const isOnMap = (card: CardToLayOut): boolean => members.has(card.theme ?? '');
  for (const [theme, there] of members) {
    const joining = cards.filter((card) => card.theme === theme);
    if (joining.length > 0)
      placeInTheme(
        joining,
        there,
        onMap.map(({ rect }) => rect),
        positions,
      );
  }
  const ofBlock = cards.filter((card) => !isOnMap(card));
  const newThemes = themes.filter(({ id }) => !members.has(id));
  const joined = cards.filter(isOnMap).map((card): Rect => {
    const [x, y] = positions.get(card.id) ?? [0, 0];
    return { x, y, w: CARD_WIDTH, h: card.height };
  });
  const block = bestBlock(
    layoutShapes(ofBlock, links, newThemes),
    boundingRect([...onMap.map(({ rect }) => rect), ...joined]),
    window,
  );
  block?.shape.place(block.x, block.y, positions);
  return positions;
}
