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

/** The shape of a page that a screen likes. */
const ASPECT = 1.6;

/** Stacks blocks in as many columns as make the whole about as wide as a screen; each goes to the shortest column. */
export function packInColumns(blocks: readonly LayoutBlock[], gap: number): LayoutBlock {
  let best: LayoutBlock = { w: 0, h: 0, places: new Map() };
  let bestError = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= Math.min(blocks.length, 12); columns += 1) {
    const candidate = stackInColumns(blocks, columns, gap);
    const difference = Math.abs(Math.log(candidate.w / Math.max(1, candidate.h) / ASPECT));
    if (difference < bestError) [best, bestError] = [candidate, difference];
  }
  return best;
}

function stackInColumns(blocks: readonly LayoutBlock[], columns: number, gap: number): LayoutBlock {
  const heights = new Array<number>(columns).fill(0);
  const widths = new Array<number>(columns).fill(0);
  const placed = blocks.map((block) => {
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column] ?? 0;
    heights[column] = y + block.h + gap;
    widths[column] = Math.max(widths[column] ?? 0, block.w);
    return { block, column, y };
  });
  const columnLeft = (column: number): number =>
    widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0);
  return combineBlocks(placed.map(({ block, column, y }) => ({ block, x: columnLeft(column), y })));
}
