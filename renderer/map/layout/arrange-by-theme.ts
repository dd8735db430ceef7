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

/** The links that lead from one of some cards to another one of them, in their order. */
type LinksAmong = (cards: readonly CardToPlace[]) => readonly LinkToPlace[];

/** Links are found by the card that they come from: a map has hundreds of groups and thousands of links. */
function linksAmong(links: readonly LinkToPlace[]): LinksAmong {
  const byFrom = new Map<string, { readonly at: number; readonly link: LinkToPlace }[]>();
  for (const [at, link] of links.entries()) {
    const there = byFrom.get(link.from);
    if (there) there.push({ at, link });
    else byFrom.set(link.from, [{ at, link }]);
  }
  return (cards) => {
    const ids = new Set(cards.map((card) => card.id));
    return cards
      .flatMap((card) => byFrom.get(card.id) ?? [])
      .filter(({ link }) => ids.has(link.to))
      .sort((a, b) => a.at - b.at)
      .map(({ link }) => link);
  };
}

async function groupBlock(
  group: readonly CardToPlace[],
  among: LinksAmong,
  layered: Layered,
): Promise<Block> {
  const [only] = group;
  if (group.length === 1 && only) return blockOfCard(only);
  const places = await layered({
    boxes: group.map((card) => ({ id: card.id, w: CARD_W, h: card.height })),
    arrows: among(group),
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
  among: LinksAmong,
  layered: Layered,
): Promise<Block> {
  const blocks: Block[] = [];
  for (const group of linkedGroups(cards, among(cards))) blocks.push(await groupBlock(group, among, layered));
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
  const among = linksAmong(links);
  const blocks: Block[] = [];
  for (const members of byTheme.values())
    if (members.length > 0) blocks.push(matted(await themeBlock(members, among, layered)));
  if (loose.length > 0) blocks.push(await themeBlock(loose, among, layered));
  return inColumns(blocks, GAP_MATS).places;
}
