import { boundingRect, type Rect } from '../map-model/geometry/rect.ts';
import { matAround } from '../map-model/slots/mats.ts';
import { arrangeAround } from './arrange-around.ts';
import { arrangeThemeAround } from './arrange-theme-around.ts';
import type { CardToLayOut, Positions } from './layout-types.ts';
import type { WordedLink } from './link-tree.ts';
import { unitMoves } from './make-room.ts';
import { mapUnits } from './map-units.ts';
import { type LayoutCard, placeLayout } from './place-layout.ts';

interface LayoutAroundOptions {
  readonly centre: string;
  /** All cards of the map, with what they stand under. */
  readonly cards: readonly CardToLayOut[];
  readonly links: readonly WordedLink[];
  /** The same cards where they lie. */
  readonly layoutCards: readonly LayoutCard[];
  readonly matNames: ReadonlyMap<string, string>;
}

/** Where cards go, top-left corners px at 100 %; and how many were brought to the card, or stay where they are. */
export interface LayoutAround {
  readonly places: Positions;
  readonly gathered: number;
  /** Cards that are linked with it and lie in another theme, or under another sub-heading. */
  readonly elsewhere: number;
}

/** The cards on this map that are linked with one. */
function linkedWith(centre: string, { cards, links }: LayoutAroundOptions): readonly CardToLayOut[] {
  const ids = new Set(
    links.flatMap(({ from, to }) => (from === centre ? [to] : to === centre ? [from] : [])),
  );
  return cards.filter(({ id }) => id !== centre && ids.has(id));
}

/** A theme laid out from the corner where its mat is; what is in the way of the larger mat moves, each mat as a whole. */
function placeTheme(layout: Positions, theme: string, options: LayoutAroundOptions): Positions {
  const { layoutCards, matNames } = options;
  const members = layoutCards.filter((card) => card.theme === theme);
  const others = mapUnits(
    layoutCards.filter((card) => card.theme !== theme),
    matNames,
  );
  const box = boundingRect(members.map(({ rect }) => rect));
  const isMovable = members.every((card) => card.isMovable);
  const places = new Map(
    box ? [...layout].map(([id, [x, y]]) => [id, [box.x + x, box.y + y] as const] as const) : [],
  );
  const rects = members.map(({ id, rect }): Rect => {
    const [x, y] = places.get(id) ?? [rect.x, rect.y];
    return { ...rect, x, y };
  });
  const after = boundingRect(rects);
  const name = matNames.get(theme);
  const moves =
    box && after && isMovable
      ? unitMoves({ theme, before: matAround(box, name), now: matAround(after, name) }, others)
      : undefined;
  return moves ? new Map([...places, ...moves]) : placeLayout({ cards: layoutCards, layout, matNames });
}

/**
 * Brings what is linked with one card around it. What lies in another theme stays on its mat, so that no mat is drawn out
 * over the map; on its own mat the theme is laid out anew around it.
 */
export function layoutAround(options: LayoutAroundOptions): LayoutAround {
  const { centre, cards, links, layoutCards, matNames } = options;
  const middle = cards.find(({ id }) => id === centre);
  const linked = linkedWith(centre, options);
  if (!middle) return { places: new Map(), gathered: 0, elsewhere: 0 };
  const ofTheme = cards.filter(({ theme }) => theme === middle.theme);
  const isGathered = (gathered: { has(id: string): boolean }) => (card: CardToLayOut) =>
    gathered.has(card.id);
  if (middle.theme !== undefined) {
    const { places, gathered } = arrangeThemeAround(middle, ofTheme, links);
    const elsewhere = linked.length - linked.filter(isGathered(gathered)).length;
    if (gathered.size === 0) return { places: new Map(), gathered: 0, elsewhere };
    return { places: placeTheme(places, middle.theme, options), gathered: gathered.size, elsewhere };
  }
  const layout = arrangeAround(centre, ofTheme, links);
  const elsewhere = linked.length - linked.filter(isGathered(layout)).length;
  if (layout.size < 2) return { places: new Map(), gathered: 0, elsewhere };
  const places = placeLayout({ cards: layoutCards, layout, centreId: centre, matNames });
  return { places, gathered: layout.size - 1, elsewhere };
}
