import { boundingRect, type Rect } from '../map-model/geometry/rect.ts';
import { matAround } from '../map-model/slots/mats.ts';
import { clearingShift, type PlacedItem } from './avoid-overlap.ts';
import { CARD_GAP_Y, type Positions } from './layout-types.ts';

/** A card where it is now. */
export interface LayoutCard {
  readonly id: string;
  readonly rect: Rect;
  readonly theme?: string | undefined;
  /** It may be moved. */
  readonly isMovable: boolean;
}

interface PlaceLayoutOptions {
  readonly cards: readonly LayoutCard[];
  /** The layout, wherever its corner is. */
  readonly layout: Positions;
  /** This card stays in place, and the layout goes round it; else the top-left corner of what is moved stays. */
  readonly centreId?: string | undefined;
  /** Mats of the moved cards keep clear as well: the names that stand on them, by theme. */
  readonly matNames?: ReadonlyMap<string, string> | undefined;
}

const matsAround = (
  cards: readonly PlacedItem[],
  names: ReadonlyMap<string, string>,
): readonly PlacedItem[] => {
  const byTheme = new Map<string, Rect[]>();
  for (const { rect, theme } of cards) {
    if (theme === undefined) continue;
    const there = byTheme.get(theme);
    if (there) there.push(rect);
    else byTheme.set(theme, [rect]);
  }
  return [...byTheme].flatMap(([theme, rects]) => {
    const box = boundingRect(rects);
    return box ? [{ rect: matAround(box, names.get(theme)), theme, isMat: true }] : [];
  });
};

/** What stays: cards, and the mats of themes of which nothing moves. */
function obstaclesOf(
  cards: readonly LayoutCard[],
  isMoving: ReadonlySet<string>,
  matNames: ReadonlyMap<string, string> | undefined,
): readonly PlacedItem[] {
  const staying = cards.filter((card) => !isMoving.has(card.id));
  if (!matNames) return staying;
  const movingThemes = new Set(cards.filter((card) => isMoving.has(card.id)).map(({ theme }) => theme));
  const whole = staying.filter(({ theme }) => !movingThemes.has(theme));
  return [...staying, ...matsAround(whole, matNames)];
}

/** Where a layout goes on the map: where its cards were, and clear of everything that stays. */
export function placeLayout({ cards, layout, centreId, matNames }: PlaceLayoutOptions): Positions {
  const moving = cards.filter((card) => card.isMovable && layout.has(card.id));
  const laidOut = moving.map((card) => {
    const [x, y] = layout.get(card.id) ?? [0, 0];
    return { ...card, rect: { ...card.rect, x, y } };
  });
  const centreRect = centreId === undefined ? undefined : cards.find((card) => card.id === centreId)?.rect;
  const centrePosition = layout.get(centreId ?? '');
  const [from, to] =
    centreRect && centrePosition
      ? [{ x: centrePosition[0], y: centrePosition[1] }, centreRect]
      : [originOf(laidOut), originOf(moving)];
  const placed = laidOut.map((card) => shifted(card, to.x - from.x, to.y - from.y));
  const isMoving = new Set(moving.map((card) => card.id));
  const obstacles = obstaclesOf(cards, isMoving, matNames);
  const [dx, dy] = clearingShift(
    matNames ? [...placed, ...matsAround(placed, matNames)] : placed,
    obstacles,
    CARD_GAP_Y,
  );
  return new Map(placed.map(({ id, rect }) => [id, [Math.round(rect.x + dx), Math.round(rect.y + dy)]]));
}

const originOf = (cards: readonly LayoutCard[]): Pick<Rect, 'x' | 'y'> =>
  boundingRect(cards.map((card) => card.rect)) ?? { x: 0, y: 0 };

const shifted = (card: LayoutCard, dx: number, dy: number): LayoutCard => ({
  ...card,
  rect: { ...card.rect, x: card.rect.x + dx, y: card.rect.y + dy },
});
