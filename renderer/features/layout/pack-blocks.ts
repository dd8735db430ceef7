import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { CARD_GAP_X, CARD_GAP_Y, type CardToLayOut, type Positions } from './layout-types.ts';

/** Something with a size that holds cards at places of its own. */
export interface LayoutBlock {
  readonly w: number;
  readonly h: number;
  readonly places: Positions;
}

export function blockOfCard(card: CardToLayOut): LayoutBlock {
  return {
    w: CARD_WIDTH,
    h: card.height,
    places: new Map([[card.id, [0, 0]]]),
  };
}

/** The number of columns: three for a handful of cards, more for many. */
export function columnsFor(count: number): number {
  if (count <= 3) return Math.max(1, count);
  return Math.min(6, Math.max(3, Math.ceil(Math.sqrt(count))));
}

/** The block that holds others at these offsets. */
function combineBlocks(
  parts: readonly { readonly block: LayoutBlock; readonly x: number; readonly y: number }[],
): LayoutBlock {
  const places: Positions = new Map();
  let [w, h] = [0, 0];
  for (const { block, x, y } of parts) {
    for (const [id, [px, py]] of block.places) places.set(id, [px + x, py + y]);
    w = Math.max(w, x + block.w);
    h = Math.max(h, y + block.h);
  }
  return { w, h, places };
}

/** Sets blocks on shelves in their order, from left to right and then down, like words on lines. */
export function packOnShelves(blocks: readonly LayoutBlock[], columns: number): LayoutBlock {
  const width = columns * CARD_WIDTH + (columns - 1) * CARD_GAP_X;
  const parts: { block: LayoutBlock; x: number; y: number }[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.w > width + 1) [x, y, tallest] = [0, y + tallest + CARD_GAP_Y, 0];
    parts.push({ block, x, y });
    x += block.w + CARD_GAP_X;
    tallest = Math.max(tallest, block.h);
  }
  return combineBlocks(parts);
}
