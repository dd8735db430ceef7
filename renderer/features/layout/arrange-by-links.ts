import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { MAT_PADDING } from '../map-model/slots/mats.ts';
import { arrangeByTheme } from './arrange-by-theme.ts';
import {
  type CardToLayOut,
  type LayeredLayout,
  type LayoutLink,
  MAT_GAP,
  type Positions,
  type ThemeToLayOut,
} from './layout-types.ts';
import { blockOfCard, columnsFor, type LayoutBlock, packOnShelves } from './pack-blocks.ts';

interface LayoutBox {
  readonly id: string;
  readonly block: LayoutBlock;
}

function matBlocks(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  themes: readonly ThemeToLayOut[],
): readonly LayoutBox[] {
  const boxes: LayoutBox[] = [];
  for (const theme of themes) {
    const members = cards.filter((card) => card.theme === theme.id && card.id !== theme.id);
    if (members.length === 0) continue;
    const places = arrangeByTheme(members, links, [theme]);
    boxes.push({ id: theme.id, block: blockOf(members, places) });
  }
  return boxes;
}

function blockOf(members: readonly CardToLayOut[], places: Positions): LayoutBlock {
  let [w, h] = [0, 0];
  for (const member of members) {
    const [x, y] = places.get(member.id) ?? [0, 0];
    w = Math.max(w, x + CARD_WIDTH);
    h = Math.max(h, y + member.height);
  }
  return { w: w + MAT_PADDING, h: h + MAT_PADDING, places };
}

/**
 * Lays cards out in layers along the links from left to right: each theme's mat is laid out first and is then one box among
 * the other cards. What has no link at all is in rows below, in the order given.
 */
export async function arrangeByLinks(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  themes: readonly ThemeToLayOut[],
  layered: LayeredLayout,
): Promise<Positions> {
  const mats = matBlocks(cards, links, themes);
  const isMat = new Set(mats.map((mat) => mat.id));
  const boxIdOfCard = (card: CardToLayOut): string =>
    isMat.has(card.theme ?? '') ? (card.theme ?? '') : card.id;
  const boxIdOf = new Map(cards.map((card) => [card.id, boxIdOfCard(card)]));
  for (const mat of mats) boxIdOf.set(mat.id, mat.id);
  const unthemed = cards.filter((card) => boxIdOf.get(card.id) === card.id && !isMat.has(card.id));
  const allBoxes = [...mats, ...unthemed.map((card) => ({ id: card.id, block: blockOfCard(card) }))];
  const arrows = boxArrows(links, boxIdOf);
  const linked = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const inLayers = allBoxes.filter((outer) => linked.has(outer.id));
  const unlinked = allBoxes.filter((outer) => !linked.has(outer.id));
  const boxes = inLayers.map(({ id, block }) => ({ id, w: block.w, h: block.h }));
  const corners = boxes.length > 0 ? await layered({ boxes, arrows }) : new Map();
  return combine(inLayers, corners, unlinked);
}

function boxArrows(
  links: readonly LayoutLink[],
  boxIdOf: ReadonlyMap<string, string>,
): readonly LayoutLink[] {
  const seen = new Map<string, LayoutLink>();
  for (const link of links) {
    const from = boxIdOf.get(link.from);
    const to = boxIdOf.get(link.to);
    if (!from || !to || from === to) continue;
    const key = `${from} ${to}`;
    if (link.isMainChain || !seen.has(key))
      seen.set(key, { from, to, isMainChain: link.isMainChain === true });
  }
  return [...seen.values()];
}

function combine(
  inLayers: readonly LayoutBox[],
  corners: Positions,
  unlinked: readonly LayoutBox[],
): Positions {
  const places: Positions = new Map();
  let bottom = 0;
  for (const { id, block } of inLayers) {
    const [x, y] = corners.get(id) ?? [0, 0];
    for (const [card, [px, py]] of block.places) places.set(card, [x + px, y + py]);
    bottom = Math.max(bottom, y + block.h + MAT_GAP);
  }
  const rows = packOnShelves(
    unlinked.map((outer) => outer.block),
    Math.max(4, columnsFor(unlinked.length)),
  );
  for (const [card, [x, y]] of rows.places) places.set(card, [x, y + bottom]);
  return places;
}
