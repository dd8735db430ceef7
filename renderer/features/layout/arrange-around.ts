import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { CARD_GAP, CARD_GAP_X, type CardToLayOut, LINK_GAP, type Positions } from './layout-types.ts';
import { type LinkBranch, linkTreeAround, type WordedLink } from './link-tree.ts';

/** Cards on which nothing hangs stand in one column up to so many, in two up to twice as many, and so on. */
const MAX_IN_COLUMN = 4;
const MAX_COLUMNS = 3;

/** Cards of one side: `x` counts outward from the block's inner edge to a card's, `y` from its top; px at 100 %. */
interface SideBlock {
  readonly places: Positions;
  readonly h: number;
  /** The room between the block and the card that it hangs on: its links have their words there. */
  readonly gap: number;
}

const EMPTY: SideBlock = { places: new Map(), h: 0, gap: 0 };

/** Cards without anything behind them: each in the shortest column, so that many of them are no long strip. */
function leafBlock(leaves: readonly LinkBranch[]): { readonly places: Positions; readonly h: number } {
  const count = Math.max(1, Math.min(MAX_COLUMNS, Math.ceil(leaves.length / MAX_IN_COLUMN)));
  const ends = new Array<number>(count).fill(0);
  const places: Positions = new Map();
  for (const { card } of leaves) {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] ?? 0;
    places.set(card.id, [column * (CARD_WIDTH + CARD_GAP), y]);
    ends[column] = y + card.height + CARD_GAP;
  }
  return { places, h: Math.max(0, ...ends) - CARD_GAP };
}

/** A card and what hangs on it, farther out and level with its middle. */
function branchBlock({ card, children }: LinkBranch): { readonly places: Positions; readonly h: number } {
  const behind = sideBlock(children);
  const h = Math.max(card.height, behind.h);
  const places: Positions = new Map([[card.id, [0, (h - card.height) / 2]]]);
  for (const [id, [x, y]] of behind.places)
    places.set(id, [CARD_WIDTH + behind.gap + x, y + (h - behind.h) / 2]);
  return { places, h };
}

/** What hangs on one card to one side: those with something behind them under one another, then the others. */
function sideBlock(branches: readonly LinkBranch[]): SideBlock {
  if (branches.length === 0) return EMPTY;
  const leaves = branches.filter(({ children }) => children.length === 0);
  const blocks = branches.filter(({ children }) => children.length > 0).map(branchBlock);
  if (leaves.length > 0) blocks.push(leafBlock(leaves));
  const places: Positions = new Map();
  let top = 0;
  for (const block of blocks) {
    for (const [id, [x, y]] of block.places) places.set(id, [x, top + y]);
    top += block.h + CARD_GAP;
  }
  const widest = Math.max(...branches.map(({ wordWidth }) => wordWidth));
  return { places, h: top - CARD_GAP, gap: Math.max(CARD_GAP_X, widest + LINK_GAP) };
}

/**
 * One card in the middle, what leads to it on its left and what it leads to on its right, each with what hangs on it
 * farther out, three links at most. Room is left for links and their words where there are some; what has nothing behind it
 * stands in columns. Cards that no link leads to are not in the answer. The middle of the card in the middle is 0, 0.
 */
export function arrangeAround(
  centre: string,
  cards: readonly CardToLayOut[],
  links: readonly WordedLink[],
): Positions {
  const middle = cards.find(({ id }) => id === centre);
  if (!middle) return new Map();
  const { left, right } = linkTreeAround(centre, cards, links);
  const edge = CARD_WIDTH / 2;
  const places: Positions = new Map([[centre, [-edge, Math.round(-middle.height / 2)]]]);
  for (const [branches, direction] of [
    [left, -1],
    [right, 1],
  ] as const) {
    const block = sideBlock(branches);
    for (const [id, [x, y]] of block.places) {
      const outward = edge + block.gap + x;
      const at = direction === 1 ? outward : -outward - CARD_WIDTH;
      places.set(id, [Math.round(at), Math.round(y - block.h / 2)]);
    }
  }
  return places;
}
