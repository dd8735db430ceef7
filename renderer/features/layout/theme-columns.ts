import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { subHeadingHeight } from '../map-model/slots/sub-heading-bands.ts';
import { CARD_GAP, type CardToLayOut, type LayoutLink, LINK_GAP, type Positions } from './layout-types.ts';
import { type LinkedTree, linkedTrees } from './linked-trees.ts';
import type { Size } from './quilt.ts';

/** A theme's cards in so many columns, from the corner of the first card, px at 100 %. */
export interface ThemeColumns extends Size {
  readonly columns: number;
  readonly places: Positions;
}

/** More columns than this are read like a table and not like a theme. */
const MAX_COLUMNS = 6;
/** Columns whose ends differ by less count as level: the leftmost is taken, so that cards read from left to right. */
const LEVEL = 8;
/** Children of a linked card stand in so many columns at most. */
const MAX_CHILD_COLUMNS = 3;

const COLUMN_WIDTH = CARD_WIDTH + CARD_GAP;

/** Columns that are filled from the top: how far down each is taken. */
class Columns {
  readonly places: Positions = new Map();
  readonly #ends: number[];
  constructor(count: number, top = 0) {
    this.#ends = new Array<number>(count).fill(top);
  }

  /** Where so many neighbouring columns are free highest up. */
  place(span: number): { readonly column: number; readonly y: number } {
    let best = { column: 0, y: Number.POSITIVE_INFINITY };
    for (let column = 0; column + span <= this.#ends.length; column += 1) {
      const y = Math.max(...this.#ends.slice(column, column + span));
      if (y < best.y - LEVEL) best = { column, y };
    }
    return best;
  }

  /** Puts a block's cards at a column; `ends` are the bottoms of its columns, from its own top. */
  put(block: ColumnBlock, { column, y }: { readonly column: number; readonly y: number }): void {
    for (const [id, [x, dy]] of block.places) this.places.set(id, [x + column * COLUMN_WIDTH, y + dy]);
    for (const [at, end] of block.ends.entries()) this.#ends[column + at] = y + end + CARD_GAP;
  }

  get ends(): readonly number[] {
    return this.#ends.map((end) => end - CARD_GAP);
  }
}

/** Cards in neighbouring columns, from their own corner; `ends` is the bottom of each column. */
interface ColumnBlock {
  readonly places: Positions;
  readonly ends: readonly number[];
}

const blockOf = ({ card, children }: LinkedTree, span: number): ColumnBlock => {
  if (children.length === 0) return { places: new Map([[card.id, [0, 0]]]), ends: [card.height] };
  const columns = new Columns(span, card.height + LINK_GAP);
  for (const child of children) {
    const block = blockOf(child, 1);
    columns.put(block, columns.place(1));
  }
  return { places: new Map([[card.id, [0, 0]], ...columns.places]), ends: columns.ends };
};

/** A linked card with what hangs from it, in the number of columns that makes it lowest. */
const lowestBlockOf = (tree: LinkedTree, columns: number): ColumnBlock => {
  let best = blockOf(tree, 1);
  for (let span = 2; span <= Math.min(columns, tree.children.length, MAX_CHILD_COLUMNS); span += 1) {
    const block = blockOf(tree, span);
    if (Math.max(...block.ends) < Math.max(...best.ends) - 1) best = block;
  }
  return best;
};

/** Cards under a sub-heading, below the band with its words. */
const groupBlock = (trees: readonly LinkedTree[], span: number): ColumnBlock => {
  const words = trees[0]?.card.headingWords ?? '';
  const columns = new Columns(span, subHeadingHeight(words, span * COLUMN_WIDTH - CARD_GAP));
  for (const tree of trees) {
    const block = lowestBlockOf(tree, span);
    columns.put(block, columns.place(block.ends.length));
  }
  return { places: columns.places, ends: columns.ends };
};

const lowestGroupBlock = (trees: readonly LinkedTree[], columns: Columns, count: number): ColumnBlock => {
  let best: { readonly block: ColumnBlock; readonly bottom: number } | undefined;
  for (let span = 1; span <= Math.min(count, trees.length); span += 1) {
    const block = groupBlock(trees, span);
    // A wider band takes room from the others: it has to be worth a few px.
    const bottom = Math.max(columns.place(span).y + Math.max(...block.ends), ...columns.ends) + span * 6;
    if (!best || bottom < best.bottom) best = { block, bottom };
  }
  return best?.block ?? groupBlock(trees, 1);
};

const groupsByHeading = (cards: readonly CardToLayOut[]): ReadonlyMap<string, readonly CardToLayOut[]> => {
  const groups = new Map<string, CardToLayOut[]>([['', []]]);
  for (const card of cards) {
    const heading = card.heading ?? '';
    const group = groups.get(heading);
    if (group) group.push(card);
    else groups.set(heading, [card]);
  }
  return groups;
};

const inColumns = (groups: ReadonlyMap<string, readonly LinkedTree[]>, count: number): ThemeColumns => {
  const columns = new Columns(count);
  for (const [heading, trees] of groups) {
    if (heading === '') {
      for (const tree of trees) {
        const block = lowestBlockOf(tree, count);
        columns.put(block, columns.place(block.ends.length));
      }
    } else {
      const block = lowestGroupBlock(trees, columns, count);
      columns.put(block, columns.place(block.ends.length));
    }
  }
  return {
    columns: count,
    places: columns.places,
    w: count * COLUMN_WIDTH - CARD_GAP,
    h: Math.max(0, ...columns.ends),
  };
};

/**
 * A theme's cards in one column, in two, and so on: each card goes to the shortest column, the leftmost where they are
 * level, so that they read from left to right in the order given. Linked cards stand under one another with room for the
 * link's word; cards of a sub-heading stand together under its band, after those without one. Source: look-3.md, *Layout* 1 to 3.
 */
export function themeColumns(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  maxDepth?: number,
): readonly ThemeColumns[] {
  const groups = new Map(
    [...groupsByHeading(cards)].map(([heading, members]) => [heading, linkedTrees(members, links, maxDepth)]),
  );
  const most = Math.min(MAX_COLUMNS, Math.max(1, cards.length));
  return Array.from({ length: most }, (_, at) => inColumns(groups, at + 1));
}
