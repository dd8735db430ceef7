/** A card to place; `theme` is the id of the theme whose mat it is on. */
export interface CardToPlace {
  readonly id: string;
  readonly theme?: string | undefined;
}

/** Top-left corners by card id, px at 100 %. */
export type CardPositions = ReadonlyMap<string, readonly [x: number, y: number]>;

const CARD_SIZE = { w: 240, h: 176 };
const GAP = { x: 88, y: 44 };
/** Space for a mat's edge and its name, and between mats, px. */
const MAT = { edge: 12, name: 48, gap: 56 };
/** Mats are set side by side up to this width, or wider where there are many: the whole is a little wider than high. */
const ROW_WIDTH = 3400;
const ASPECT = 1.6;

const columnsFor = (count: number): number => Math.min(6, Math.max(1, Math.ceil(Math.sqrt(count * 0.9))));

const matSizeOf = (count: number): { w: number; h: number } => {
  const columns = columnsFor(count);
  const rows = Math.ceil(count / columns);
  return {
    w: columns * CARD_SIZE.w + (columns - 1) * GAP.x + 2 * MAT.edge,
    h: rows * CARD_SIZE.h + (rows - 1) * GAP.y + MAT.name + MAT.edge,
  };
};

const groupByTheme = (cards: readonly CardToPlace[]): readonly (readonly CardToPlace[])[] => {
  const groups = new Map<string, CardToPlace[]>();
  for (const card of cards) {
    const key = card.theme ?? '';
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  return [...groups.values()];
};

/**
 * Places every card readably without a layout engine: one block for each theme in the order of the notes, cards in rows,
 * blocks side by side. Everything starts at `0, top`.
 */
export function placeByTheme(cards: readonly CardToPlace[], top = 0): CardPositions {
  const positions = new Map<string, readonly [number, number]>();
  let [x, y, tallest] = [0, top, 0];
  const groups = groupByTheme(cards).map((group) => ({ group, size: matSizeOf(group.length) }));
  const area = groups.reduce((sum, { size }) => sum + (size.w + MAT.gap) * (size.h + MAT.gap), 0);
  const width = Math.max(ROW_WIDTH, Math.sqrt(area * ASPECT));
  for (const { group, size } of groups) {
    if (x > 0 && x + size.w > width) [x, y, tallest] = [0, y + tallest + MAT.gap, 0];
    const columns = columnsFor(group.length);
    for (const [index, card] of group.entries()) {
      const column = index % columns;
      const row = Math.floor(index / columns);
      positions.set(card.id, [
        x + MAT.edge + column * (CARD_SIZE.w + GAP.x),
        y + MAT.name + row * (CARD_SIZE.h + GAP.y),
      ]);
    }
    x += size.w + MAT.gap;
    tallest = Math.max(tallest, size.h);
  }
  return positions;
}
