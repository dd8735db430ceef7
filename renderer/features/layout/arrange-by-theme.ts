import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { matAround } from '../map-model/slots/mats.ts';
import {
  CARD_GAP_X,
  type CardToLayOut,
  type LayeredLayout,
  type LayoutLink,
  MAT_GAP,
  type Positions,
} from './layout-types.ts';
import { linkedGroups } from './linked-groups.ts';
import { blockOfCard, columnsFor, type LayoutBlock, packInColumns, packOnShelves } from './pack-blocks.ts';

/** A mat's padding around its cards: they begin this far from its corner. */
const matPadding = matAround({ x: 0, y: 0, w: 0, h: 0 });

const withMat = (inner: LayoutBlock): LayoutBlock => ({
  w: inner.w + matPadding.w,
  h: inner.h + matPadding.h,
  places: new Map([...inner.places].map(([id, [x, y]]) => [id, [x - matPadding.x, y - matPadding.y]])),
});

/** The links that lead from one of some cards to another one of them, in their order. */
type LinksAmong = (cards: readonly CardToLayOut[]) => readonly LayoutLink[];

/** Links are found by the card that they come from: a map has hundreds of groups and thousands of links. */
function linksAmong(links: readonly LayoutLink[]): LinksAmong {
  const byFrom = new Map<string, { readonly at: number; readonly link: LayoutLink }[]>();
  for (const [at, link] of links.entries()) {
    const known = byFrom.get(link.from);
    if (known) known.push({ at, link });
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
  group: readonly CardToLayOut[],
  among: LinksAmong,
  layered: LayeredLayout,
): Promise<LayoutBlock> {
  const [only] = group;
  if (group.length === 1 && only) return blockOfCard(only);
  const places = await layered({
    boxes: group.map((card) => ({ id: card.id, w: CARD_WIDTH, h: card.height })),
    arrows: among(group),
  });
  let [w, h] = [0, 0];
  for (const card of group) {
    const [x, y] = places.get(card.id) ?? [0, 0];
    w = Math.max(w, x + CARD_WIDTH);
    h = Math.max(h, y + card.height);
  }
  return { w, h, places };
}

async function themeBlock(
  cards: readonly CardToLayOut[],
  among: LinksAmong,
  layered: LayeredLayout,
): Promise<LayoutBlock> {
  const blocks: LayoutBlock[] = [];
  for (const group of linkedGroups(cards, among(cards))) blocks.push(await groupBlock(group, among, layered));
  const widest = Math.max(...blocks.map((block) => block.w));
  const columns = Math.max(
    columnsFor(cards.length),
    Math.round((widest + CARD_GAP_X) / (CARD_WIDTH + CARD_GAP_X)),
  );
  return packOnShelves(blocks, columns);
}

/**
 * One mat a theme, in the order of the themes; on it what is linked in layers, the rest in rows in the order given.
 * Cards of no theme come last, without a mat. The top-left corner of everything is 0, 0.
 */
export async function arrangeByTheme(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  themes: readonly { readonly id: string }[],
  layered: LayeredLayout,
): Promise<Positions> {
  const byTheme = new Map<string, CardToLayOut[]>(themes.map((theme) => [theme.id, []]));
  const unthemed: CardToLayOut[] = [];
  for (const card of cards) if (!byTheme.has(card.id)) (byTheme.get(card.theme ?? '') ?? unthemed).push(card);
  const among = linksAmong(links);
  const blocks: LayoutBlock[] = [];
  for (const members of byTheme.values())
    if (members.length > 0) blocks.push(withMat(await themeBlock(members, among, layered)));
  if (unthemed.length > 0) blocks.push(await themeBlock(unthemed, among, layered));
  return packInColumns(blocks, MAT_GAP).places;
}
