import { CARD_WIDTH } from './content/card-face.ts';
import { drawApart, type StoredCard } from './draw-apart.ts';
import type { Mats } from './slots/mats.ts';
import type { SlotTable } from './slots/slot-table.ts';
import { standApart } from './stand-apart.ts';

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

const NO_TOPS: ReadonlyMap<number, number> = new Map();

const isSame = (one: Float64Array, other: Float64Array): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
};

export function createCardPlacer(slots: SlotTable, mats: Mats): CardPlacer {
  let positions: readonly StoredPosition[] = [];
  let tops = NO_TOPS;
  /** What the tops were worked out from, in the order of the cards: their slots and their rectangles. */
  let lastSlots: Float64Array = new Float64Array(0);
  let lastRects: Float64Array = new Float64Array(0);

  /** Left, top, width and height of each. */
  const rectsOf = (cards: readonly StoredPosition[]): Float64Array => {
    const areGuessed = positions.length > MEASURED_AT_ONCE;
    const rects = new Float64Array(cards.length * 4);
    for (let at = 0; at < cards.length; at += 1) {
      const { slot, x, y } = cards[at] as StoredPosition;
      rects[at * 4] = x;
      rects[at * 4 + 1] = y;
      rects[at * 4 + 2] = CARD_WIDTH;
      rects[at * 4 + 3] = areGuessed ? slots.approximateHeight(slot) : slots.rect(slot).h;
    }
    return rects;
  };

  const nameOf = (theme: string): string | undefined => {
    const mat = slots.slotOf(theme);
    return mat === undefined ? undefined : slots.face(mat)?.title;
  };

  const storedCard = ({ slot, x, y }: StoredPosition, h: number): StoredCard => {
    const theme = mats.themeOf(slot);
    const themeName = theme === undefined ? undefined : nameOf(theme);
    return { slot, rect: { x, y, w: CARD_WIDTH, h }, theme, themeName };
  };

  const topsOf = (cards: readonly StoredPosition[], rects: Float64Array): ReadonlyMap<number, number> =>
    standApart({ rects, themes: cards.map(({ slot }) => mats.themeOf(slot)), nameOf })
      ? NO_TOPS
      : drawApart(cards.map((card, at) => storedCard(card, rects[at * 4 + 3] ?? 0)));

  const apply = (heldSlots: ReadonlySet<number>): void => {
    const cards = heldSlots.size === 0 ? positions : positions.filter(({ slot }) => !heldSlots.has(slot));
    const slotNumbers = Float64Array.from(cards, ({ slot }) => slot);
    const rects = rectsOf(cards);
    const isKnown = isSame(rects, lastRects) && isSame(slotNumbers, lastSlots);
    if (!isKnown) tops = topsOf(cards, rects);
    [lastSlots, lastRects] = [slotNumbers, rects];
    for (const { slot, x, y } of cards) slots.place(slot, x, tops.get(slot) ?? y);
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
