import { matAround } from '../model/mats.ts';
import { arrangeByTheme } from './arrange-by-theme.ts';
import {
  type CardToPlace,
  GAP_MATS,
  type Layered,
  type LinkToPlace,
  type Positions,
} from './layout-types.ts';
import { type Block, blockOfCard, columnsFor, onShelves } from './shelves.ts';

const edge = matAround({ x: 0, y: 0, w: 0, h: 0 });

interface Outer {
  readonly id: string;
  readonly block: Block;
}

async function matBlocks(
  cards: readonly CardToPlace[],
  links: readonly LinkToPlace[],
  themes: readonly { readonly id: string }[],
  layered: Layered,
): Promise<readonly Outer[]> {
  const outers: Outer[] = [];
  for (const theme of themes) {
    const members = cards.filter((card) => card.theme === theme.id && card.id !== theme.id);
    if (members.length === 0) continue;
    const places = await arrangeByTheme(members, links, [theme], layered);
    outers.push({ id: theme.id, block: sized(members, places) });
  }
  return outers;
}

function sized(members: readonly CardToPlace[], places: Positions): Block {
  let [w, h] = [0, 0];
  for (const member of members) {
    const [x, y] = places.get(member.id) ?? [0, 0];
    w = Math.max(w, x + 240);
    h = Math.max(h, y + member.height);
  }
  return { w: w + edge.w + edge.x, h: h + edge.h + edge.y, places };
}

/**
 * Layers along the links from left to right: each theme's mat is laid out first and then stands as one box among the
 * other cards. What has no link at all stands in rows below, in the order given.
 */
export async function arrangeByLinks(
  cards: readonly CardToPlace[],
  links: readonly LinkToPlace[],
  themes: readonly { readonly id: string }[],
  layered: Layered,
): Promise<Positions> {
  const mats = await matBlocks(cards, links, themes, layered);
  const isMat = new Set(mats.map((mat) => mat.id));
  const boxOf = (card: CardToPlace): string => (isMat.has(card.theme ?? '') ? (card.theme ?? '') : card.id);
  const outerOf = new Map(cards.map((card) => [card.id, boxOf(card)]));
  for (const mat of mats) outerOf.set(mat.id, mat.id);
  const loose = cards.filter((card) => outerOf.get(card.id) === card.id && !isMat.has(card.id));
  const outers = [...mats, ...loose.map((card) => ({ id: card.id, block: blockOfCard(card) }))];
  const arrows = outerArrows(links, outerOf);
  const linked = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const inLayers = outers.filter((outer) => linked.has(outer.id));
  const alone = outers.filter((outer) => !linked.has(outer.id));
  const boxes = inLayers.map(({ id, block }) => ({ id, w: block.w, h: block.h }));
  const corners = boxes.length > 0 ? await layered({ boxes, arrows }) : new Map();
  return together(inLayers, corners, alone);
}

function outerArrows(
  links: readonly LinkToPlace[],
  outerOf: ReadonlyMap<string, string>,
): readonly LinkToPlace[] {
  const seen = new Map<string, LinkToPlace>();
  for (const link of links) {
    const from = outerOf.get(link.from);
    const to = outerOf.get(link.to);
    if (!from || !to || from === to) continue;
    const key = `${from} ${to}`;
    if (link.isChain || !seen.has(key)) seen.set(key, { from, to, isChain: link.isChain === true });
  }
  return [...seen.values()];
}

function together(inLayers: readonly Outer[], corners: Positions, alone: readonly Outer[]): Positions {
  const places: Positions = new Map();
  let bottom = 0;
  for (const { id, block } of inLayers) {
    const [x, y] = corners.get(id) ?? [0, 0];
    for (const [card, [px, py]] of block.places) places.set(card, [x + px, y + py]);
    bottom = Math.max(bottom, y + block.h + GAP_MATS);
  }
  const rows = onShelves(
    alone.map((outer) => outer.block),
    Math.max(4, columnsFor(alone.length)),
  );
  for (const [card, [x, y]] of rows.places) places.set(card, [x, y + bottom]);
  return places;
}
