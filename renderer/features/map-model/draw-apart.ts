import { MIN_CARD_HEIGHT } from './content/card-face.ts';
import { overlaps, type Rect } from './geometry/rect.ts';
import { matAround } from './slots/mats.ts';

/** A card where the document has it. */
export interface StoredCard {
  readonly slot: number;
  readonly rect: Rect;
  /** The theme on whose mat it lies, with the name that stands on that mat. */
  readonly theme?: string | undefined;
  readonly themeName?: string | undefined;
  /** How high it was where it was placed, px, if that is known: in another program. */
  readonly placedHeight?: number | undefined;
}

/** The gap that is left below a card when another one gives way to it, px at 100 %. */
const GAP = 16;
const MAT_GAP = 24;
/** The side of a cell in which neighbours are looked for, px at 100 %. */
const CELL = 256;

/** Rectangles that are already where they belong, found by the cells that they touch. */
class Obstacles<Item extends { readonly rect: Rect }> {
  readonly #cells = new Map<number, Item[]>();

  add(item: Item): void {
    for (const key of cellsOf(item.rect)) {
      const there = this.#cells.get(key);
      if (there) there.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** The first obstacle that lies over a rectangle. */
  find(rect: Rect, counts: (item: Item) => boolean): Item | undefined {
    for (const key of cellsOf(rect)) {
      const hit = this.#cells.get(key)?.find((item) => overlaps(item.rect, rect) && counts(item));
      if (hit) return hit;
    }
    return undefined;
  }
}

/** More rows than any map has: a cell's number is unlike that of any other near it. */
const ROWS = 1_000_003;

function cellsOf({ x, y, w, h }: Rect): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(x / CELL); column * CELL < x + w; column += 1)
    for (let row = Math.floor(y / CELL); row * CELL < y + h; row += 1) cells.push(column * ROWS + row);
  return cells;
}

interface Unit {
  readonly isMat: boolean;
  readonly cards: readonly StoredCard[];
  readonly rect: Rect;
  /** As it would be if every card had only its least height: what lies on that was put there by somebody. */
  readonly leastRect: Rect;
}

const byPlace = (one: { readonly rect: Rect }, other: { readonly rect: Rect }): number =>
  one.rect.y - other.rect.y || one.rect.x - other.rect.x;

const movedDown = (card: StoredCard, y: number): StoredCard =>
  y === card.rect.y ? card : { ...card, rect: { ...card.rect, y } };

/** A card that was placed, and how far down cards at the same left edge have gone that came to lie on it. */
interface PlacedCard {
  readonly rect: Rect;
  freeBelow: number;
}

/**
 * Each card goes down until it lies on none of those above it, in the order from top to bottom. Thousands of cards at one
 * place are a long column: none of them goes past all the others anew.
 */
function cardsApart(cards: readonly StoredCard[]): readonly StoredCard[] {
  const placed = new Obstacles<PlacedCard>();
  return [...cards].sort(byPlace).map((card) => {
    const passed: PlacedCard[] = [];
    let moved = card;
    for (let hit = placed.find(moved.rect, () => true); hit; hit = placed.find(moved.rect, () => true)) {
      passed.push(hit);
      const bottom = hit.rect.y + hit.rect.h + GAP;
      moved = movedDown(moved, hit.rect.x === moved.rect.x ? Math.max(bottom, hit.freeBelow) : bottom);
    }
    const below = moved.rect.y + moved.rect.h + GAP;
    for (const hit of passed) if (hit.rect.x === moved.rect.x) hit.freeBelow = below;
    placed.add({ rect: moved.rect, freeBelow: below });
    return moved;
  });
}

const boundsOf = (rects: readonly Rect[]): Rect => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
};

const leastRectOf = ({ rect, placedHeight }: StoredCard): Rect => ({
  ...rect,
  h: Math.min(rect.h, placedHeight ?? MIN_CARD_HEIGHT),
});

/** A mat under cards as they were placed; another program's group has no band with a name. */
const leastMatOf = (members: readonly StoredCard[], name: string | undefined): Rect => {
  const box = boundsOf(members.map(leastRectOf));
  return members.some(({ placedHeight }) => placedHeight !== undefined) ? box : matAround(box, name);
};

function unitsOf(cards: readonly StoredCard[]): readonly Unit[] {
  const byTheme = new Map<string, StoredCard[]>();
  const units: Unit[] = [];
  for (const card of cards) {
    if (card.theme === undefined) {
      units.push({ isMat: false, cards: [card], rect: card.rect, leastRect: leastRectOf(card) });
      continue;
    }
    const there = byTheme.get(card.theme);
    if (there) there.push(card);
    else byTheme.set(card.theme, [card]);
  }
  for (const members of byTheme.values()) {
    const name = members[0]?.themeName;
    const apart = cardsApart(members);
    units.push({
      isMat: true,
      cards: apart,
      rect: matAround(boundsOf(apart.map(({ rect }) => rect)), name),
      leastRect: leastMatOf(members, name),
    });
  }
  return units;
}

/** What others find of a unit that is in their way; of two that say the same one is enough. */
const placeKey = ({ isMat, rect, leastRect }: Unit): string =>
  [isMat, ...[rect, leastRect].flatMap(({ x, y, w, h }) => [x, y, w, h])].join(' ');

/** Mats and loose cards, each as a whole, below what has grown over them. A pile of cards at one place is looked at once. */
function unitsApart(units: readonly Unit[]): readonly StoredCard[] {
  const placed = new Obstacles<Unit>();
  const taken = new Set<string>();
  return [...units].sort(byPlace).flatMap((unit) => {
    // Two that lie on each other whatever their cards say were put so by a person.
    const hasGrownOver = (other: Unit): boolean => !overlaps(other.leastRect, unit.leastRect);
    let rect = unit.rect;
    for (let hit = placed.find(rect, hasGrownOver); hit; hit = placed.find(rect, hasGrownOver))
      rect = { ...rect, y: hit.rect.y + hit.rect.h + (unit.isMat || hit.isMat ? MAT_GAP : GAP) };
    const there = { ...unit, rect };
    const key = placeKey(there);
    if (!taken.has(key)) placed.add(there);
    taken.add(key);
    const down = rect.y - unit.rect.y;
    return unit.cards.map((card) => movedDown(card, card.rect.y + down));
  });
}

/**
 * Draws cards apart that lie on each other, for the screen alone: a longer sentence, a partner's card or other letters can
 * make one card reach over the next, and places are written only by a person. What gives way goes down: cards of a mat
 * first, then mats and loose cards as a whole, then any card that still lies under another. @returns the tops of the cards
 * that are not drawn where they are stored, by slot
 */
export function drawApart(cards: readonly StoredCard[]): ReadonlyMap<number, number> {
  const stored = new Map(cards.map(({ slot, rect }) => [slot, rect.y]));
  const apart = cardsApart(unitsApart(unitsOf(cards)));
  return new Map(
    apart.flatMap(({ slot, rect }) => (rect.y === stored.get(slot) ? [] : [[slot, rect.y] as const])),
  );
}
