import { matAround } from '../model/mats.ts';
import {
  type CardToPlace,
  GAP_MATS,
  type Layered,
  type LinkToPlace,
  type Positions,
} from './layout-types.ts';
import { linkedGroups } from './linked-groups.ts';
import { type Block, blockOfCard, CARD_W, columnsFor, inColumns, onShelves } from './shelves.ts';

/** A mat's edge around its cards: the cards begin this far from its corner. */
const edge = matAround({ x: 0, y: 0, w: 0, h: 0 });

const matted = (inner: Block): Block => ({
  w: inner.w + edge.w,
  h: inner.h + edge.h,
  places: new Map([...inner.places].map(([id, [x, y]]) => [id, [x - edge.x, y - edge.y]])),
});

async function groupBlock(
  group: readonly CardToPlace[],
  links: readonly LinkToPlace[],
  layered: Layered,
): Promise<Block> {
  const [only] = group;
  if (group.length === 1 && only) return blockOfCard(only);
  const ids = new Set(group.map((card) => card.id));
  const places = await layered({
    boxes: group.map((card) => ({ id: card.id, w: CARD_W, h: card.height })),
    arrows: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  });
  let [w, h] = [0, 0];
  for (const card of group) {
    const [x, y] = places.get(card.id) ?? [0, 0];
    w = Math.max(w, x + CARD_W);
    h = Math.max(h, y + card.height);
  }
  return { w, h, places };
}

async function themeBlock(
  cards: readonly CardToPlace[],
  links: readonly LinkToPlace[],
  layered: Layered,
): Promise<Block> {
  const blocks: Block[] = [];
  for (const group of linkedGroups(cards, links)) blocks.push(await groupBlock(group, links, layered));
  const widest = Math.max(...blocks.map((block) => block.w));
  const columns = Math.max(columnsFor(cards.length), Math.round((widest + 88) / (CARD_W + 88)));
  return onShelves(blocks, columns);
}

/**
 * One mat a theme, in the order of the themes; on it what is linked in layers, the rest in rows in the order given.
 * Cards of no theme come last, without a mat. The top-left corner of everything is 0, 0.
 */
export async function arrangeByTheme(
  cards: readonly CardToPlace[],
  links: readonly LinkToPlace[],
  themes: readonly { readonly id: string }[],
  layered: Layered,
): Promise<Positions> {
  const byTheme = new Map<string, CardToPlace[]>(themes.map((theme) => [theme.id, []]));
  const loose: CardToPlace[] = [];
  for (const card of cards) if (!byTheme.has(card.id)) (byTheme.get(card.theme ?? '') ?? loose).push(card);
  const blocks: Block[] = [];
  for (const members of byTheme.values())
    if (members.length > 0) blocks.push(matted(await themeBlock(members, links, layered)));
  if (loose.length > 0) blocks.push(await themeBlock(loose, links, layered));
  return inColumns(blocks, GAP_MATS).places;
}
