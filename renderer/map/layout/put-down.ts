import { matAround } from '../model/mats.ts';
import { around, type Rect } from '../model/rect.ts';
import { type Placed, wayClear } from './clear-of.ts';
import { GAP_DOWN, type Positions } from './layout-types.ts';

/** A card where it is now. */
export interface Standing {
  readonly id: string;
  readonly rect: Rect;
  readonly theme?: string | undefined;
  /** It may be moved. */
  readonly isFree: boolean;
}

interface Given {
  readonly standing: readonly Standing[];
  /** The layout, wherever its corner is. */
  readonly places: Positions;
  /** This card stays in place, and the layout goes round it; else the top-left corner of what is moved stays. */
  readonly centre?: string | undefined;
  /** Mats of the moved cards keep clear as well. */
  readonly hasMats: boolean;
}

const matsOf = (cards: readonly Placed[]): readonly Placed[] => {
  const byTheme = new Map<string, Rect[]>();
  for (const { rect, theme } of cards) {
    if (theme === undefined) continue;
    const there = byTheme.get(theme);
    if (there) there.push(rect);
    else byTheme.set(theme, [rect]);
  }
  return [...byTheme].flatMap(([theme, rects]) => {
    const box = around(rects);
    return box ? [{ rect: matAround(box), theme, isMat: true }] : [];
  });
};

/** Where a layout goes on the map: where its cards were, and clear of everything that stays. */
export function putDown({ standing, places, centre, hasMats }: Given): Positions {
  const moving = standing.filter((card) => card.isFree && places.has(card.id));
  const laid = moving.map((card) => {
    const [x, y] = places.get(card.id) ?? [0, 0];
    return { ...card, rect: { ...card.rect, x, y } };
  });
  const before = centre === undefined ? undefined : standing.find((card) => card.id === centre)?.rect;
  const middle = places.get(centre ?? '');
  const [from, to] =
    before && middle ? [{ x: middle[0], y: middle[1] }, before] : [boxOf(laid), boxOf(moving)];
  const put = laid.map((card) => shifted(card, to.x - from.x, to.y - from.y));
  const isMoving = new Set(moving.map((card) => card.id));
  const staying = standing.filter((card) => !isMoving.has(card.id));
  const [dx, dy] = wayClear(hasMats ? [...put, ...matsOf(put)] : put, staying, GAP_DOWN);
  return new Map(put.map(({ id, rect }) => [id, [Math.round(rect.x + dx), Math.round(rect.y + dy)]]));
}

const boxOf = (cards: readonly Standing[]): Pick<Rect, 'x' | 'y'> =>
  around(cards.map((card) => card.rect)) ?? { x: 0, y: 0 };

const shifted = (card: Standing, dx: number, dy: number): Standing => ({
  ...card,
  rect: { ...card.rect, x: card.rect.x + dx, y: card.rect.y + dy },
});
