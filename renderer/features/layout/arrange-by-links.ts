import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { MAT_PADDING } from '../map-model/slots/mats.ts';
import { arrangeByTheme, type LayoutShape, layoutShapes, USUAL_WINDOW } from './arrange-by-theme.ts';
import { foldChain } from './fold-chain.ts';
import {
  type CardToLayOut,
  type LayeredLayout,
  type LayoutLink,
  MEETING_GAP,
  type Positions,
  type ThemeToLayOut,
} from './layout-types.ts';
import { linkedGroups } from './linked-groups.ts';
import { largestInWindow, placePieces, type Quilt, quiltShapes, type Size } from './quilt.ts';

/** Something with a size that holds cards at places of its own: a mat, or a card alone. */
interface LayoutBlock extends Size {
  readonly places: Positions;
}

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

const blockOfCard = (card: CardToLayOut): LayoutBlock => ({
  w: CARD_WIDTH,
  h: card.height,
  places: new Map([[card.id, [0, 0]]]),
});

/** Above this many boxes nobody reads the whole, and chains are left in one row. */
const MAX_FOLDED = 400;

/**
 * Lays cards out in layers along the links from left to right: each theme's mat is laid out first and is then one box among
 * the other cards. A chain that is long for the window goes on in the next row. What has no link at all is laid out by
 * theme beside the chains or under them, as is larger in the window, px.
 */
export async function arrangeByLinks(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  themes: readonly ThemeToLayOut[],
  layered: LayeredLayout,
  window: Size = USUAL_WINDOW,
): Promise<Positions> {
  const mats = matBlocks(cards, links, themes);
  const isMat = new Set(mats.map((mat) => mat.id));
  const boxIdOfCard = (card: CardToLayOut): string =>
    isMat.has(card.theme ?? '') ? (card.theme ?? '') : card.id;
  const boxIdOf = new Map(cards.map((card) => [card.id, boxIdOfCard(card)]));
  for (const mat of mats) boxIdOf.set(mat.id, mat.id);
  const single = cards.filter((card) => boxIdOf.get(card.id) === card.id && !isMat.has(card.id));
  const allBoxes = [...mats, ...single.map((card) => ({ id: card.id, block: blockOfCard(card) }))];
  const arrows = boxArrows(links, boxIdOf);
  const linked = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const inLayers = allBoxes.filter(({ id }) => linked.has(id));
  const unlinked = cards.filter((card) => !linked.has(boxIdOf.get(card.id) ?? ''));
  const chains =
    inLayers.length > 0
      ? chainShapes(inLayers, arrows, await layered(graphOf(inLayers, arrows)), window)
      : [];
  const pieces = [...chains.map((chain) => [pieceOf(chain)])];
  if (unlinked.length > 0) pieces.push(layoutShapes(unlinked, links, themes).map(pieceOf));
  const positions: Positions = new Map();
  const quilt = largestInWindow(quiltShapes(pieces, MEETING_GAP), window);
  if (quilt) for (const { piece, x, y } of placePieces(quilt, MEETING_GAP)) piece.place(x, y, positions);
  return positions;
}

const graphOf = (boxes: readonly LayoutBox[], arrows: readonly LayoutLink[]) => ({
  boxes: boxes.map(({ id, block }) => ({ id, w: block.w, h: block.h })),
  arrows,
});

const pieceOf = (shape: LayoutShape): Quilt<LayoutShape> => ({ w: shape.w, h: shape.h, piece: shape });

/** Each chain in the shape that suits the window. */
function chainShapes(
  boxes: readonly LayoutBox[],
  arrows: readonly LayoutLink[],
  corners: Positions,
  window: Size,
): readonly LayoutShape[] {
  const isFolded = boxes.length <= MAX_FOLDED;
  const chains = isFolded ? linkedGroups(boxes, arrows) : [boxes];
  return chains.map((chain) => {
    const rects = chain.map(({ id, block: { w, h } }) => {
      const [x, y] = corners.get(id) ?? [0, 0];
      return { id, x, y, w, h };
    });
    const { w, h, corners: folded } = foldChain(rects, isFolded ? window : ONE_ROW);
    const place: LayoutShape['place'] = (left, top, positions) => {
      for (const { id, block } of chain) {
        const [x, y] = folded.get(id) ?? [0, 0];
        for (const [card, [dx, dy]] of block.places) positions.set(card, [left + x + dx, top + y + dy]);
      }
    };
    return { w, h, place };
  });
}

/** A window in which no chain is too long. */
const ONE_ROW: Size = { w: Number.POSITIVE_INFINITY, h: Number.POSITIVE_INFINITY };

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
