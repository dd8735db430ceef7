import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import { boundingRect, type Rect } from '../map-model/geometry/rect.ts';
import { subHeadingHeight } from '../map-model/slots/sub-heading-bands.ts';
import { arrangeAround } from './arrange-around.ts';
import { CARD_GAP, type CardToLayOut, LINK_GAP, type Positions } from './layout-types.ts';
import type { WordedLink } from './link-tree.ts';
import { themeColumns } from './theme-columns.ts';

/** Cards from their own top-left corner, px at 100 %. */
interface Block {
  readonly places: Positions;
  readonly w: number;
  readonly h: number;
}

const EMPTY: Block = { places: new Map(), w: 0, h: 0 };

function blockFrom(places: Positions, cards: readonly CardToLayOut[]): Block {
  const heights = new Map(cards.map(({ id, height }) => [id, height]));
  const rects = [...places].map(([id, [x, y]]): Rect => ({ x, y, w: CARD_WIDTH, h: heights.get(id) ?? 0 }));
  const box = boundingRect(rects);
  if (!box) return EMPTY;
  const moved = [...places].map(([id, [x, y]]) => [id, [x - box.x, y - box.y] as const] as const);
  return { places: new Map(moved), w: box.w, h: box.h };
}

/** The cards in as many columns as are as wide as something else. */
function columnsAsWideAs(cards: readonly CardToLayOut[], links: readonly WordedLink[], width: number): Block {
  if (cards.length === 0) return EMPTY;
  const all = themeColumns(cards, links);
  const count = Math.max(1, Math.round((width + CARD_GAP) / (CARD_WIDTH + CARD_GAP)));
  return all[Math.min(count, all.length) - 1] ?? EMPTY;
}

/** One block under the other. */
function stacked(blocks: readonly (Block & { readonly gap: number })[]): Positions {
  const places: Positions = new Map();
  let top = 0;
  for (const block of blocks) {
    if (block.places.size === 0) continue;
    if (places.size > 0) top += block.gap;
    for (const [id, [x, y]] of block.places) places.set(id, [x, top + y]);
    top += block.h;
  }
  return places;
}

/**
 * A theme with one of its cards in the middle and what is linked to that around it, the theme's other cards in columns under
 * them. Cards under a sub-heading stay together under its band. From the corner of the first card, px at 100 %; with what
 * was gathered around the card.
 */
export function arrangeThemeAround(
  centre: CardToLayOut,
  cards: readonly CardToLayOut[],
  links: readonly WordedLink[],
): { readonly places: Positions; readonly gathered: ReadonlySet<string> } {
  const group = cards.filter(({ heading }) => heading === centre.heading);
  const around = blockFrom(arrangeAround(centre.id, group, links), group);
  const rest = cards.filter(({ id }) => !around.places.has(id));
  const gathered = new Set([...around.places.keys()].filter((id) => id !== centre.id));
  if (centre.heading === undefined) {
    const others = columnsAsWideAs(rest, links, around.w);
    return {
      gathered,
      places: stacked([
        { ...around, gap: 0 },
        { ...others, gap: LINK_GAP },
      ]),
    };
  }
  const ofGroup = rest.filter(({ heading }) => heading === centre.heading);
  // Its band stands over the group as a whole: none over each of its columns.
  const withoutHeading = ofGroup.map(({ heading: _heading, headingWords: _words, ...card }) => card);
  const others = rest.filter(({ heading }) => heading !== centre.heading);
  const rows = columnsAsWideAs(withoutHeading, links, around.w);
  const width = Math.max(around.w, rows.w);
  return {
    gathered,
    places: stacked([
      { ...columnsAsWideAs(others, links, around.w), gap: 0 },
      { ...around, gap: CARD_GAP + subHeadingHeight(centre.headingWords ?? '', width) },
      { ...rows, gap: LINK_GAP },
    ]),
  };
}
