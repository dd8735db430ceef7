import { drawApart, type StoredCard } from './draw-apart.ts';
import type { Mats } from './slots/mats.ts';
import type { SlotTable } from './slots/slot-table.ts';

/** Where the document has a card: its top-left corner, px at 100 %. */
export interface StoredPosition {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/** Above this many cards heights that are not known yet are guessed at first, and looked at again once they are. */
const MEASURED_AT_ONCE = 2000;

/** Puts cards where the document has them, those that lie on each other drawn apart. */
export interface CardPlacer {
  /** Takes the positions of a document. Held cards keep the place that a gesture gives them. */
  place(stored: readonly StoredPosition[], heldSlots: ReadonlySet<number>): void;
  /** Looks at the cards again, with the heights that are known by now. */
  placeAgain(heldSlots: ReadonlySet<number>): void;
  /** Where cards are drawn that are stored elsewhere: their tops by slot. */
  readonly drawnTops: ReadonlyMap<number, number>;
}

export function createCardPlacer(slots: SlotTable, mats: Mats): CardPlacer {
  let positions: readonly StoredPosition[] = [];
  let tops: ReadonlyMap<number, number> = new Map();
  /** What the tops were worked out from: positions and heights, in the order of the cards. */
  let lastLayout: Float64Array = new Float64Array(0);

  const heightOf = (slot: number): number =>
    positions.length > MEASURED_AT_ONCE ? slots.approximateRect(slot).h : slots.rect(slot).h;

  const storedCards = (heldSlots: ReadonlySet<number>): readonly StoredCard[] =>
    positions.flatMap(({ slot, x, y }) => {
      if (heldSlots.has(slot)) return [];
      const theme = mats.themeOf(slot);
      const mat = theme === undefined ? undefined : slots.slotOf(theme);
      const themeName = mat === undefined ? undefined : slots.face(mat)?.title;
      const { w } = slots.approximateRect(slot);
      return [{ slot, rect: { x, y, w, h: heightOf(slot) }, theme, themeName }];
    });

  const hasChanged = (cards: readonly StoredCard[]): boolean => {
    const layout = new Float64Array(cards.length * 4);
    for (const [at, { slot, rect }] of cards.entries()) layout.set([slot, rect.x, rect.y, rect.h], at * 4);
    const isSame =
      layout.length === lastLayout.length && layout.every((value, at) => value === lastLayout[at]);
    lastLayout = layout;
    return !isSame;
  };

  const apply = (heldSlots: ReadonlySet<number>): void => {
    const cards = storedCards(heldSlots);
    if (hasChanged(cards)) tops = drawApart(cards);
    for (const { slot, x, y } of positions)
      if (!heldSlots.has(slot)) slots.place(slot, x, tops.get(slot) ?? y);
  };

  return {
    place(stored, heldSlots) {
      positions = stored;
      apply(heldSlots);
    },
    placeAgain: apply,
    get drawnTops() {
      return tops;
    },
  };
}
