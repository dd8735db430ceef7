/** The cards under one sub-heading of a theme, or those under none; ids in the order of reading. */
export interface WallSection {
  /** Empty for the cards under no sub-heading. */
  readonly heading: string;
  readonly cards: readonly string[];
}

/** The room for cards on the wall, px, and how many px of the screen one px of a screen 1,080 high is. */
export interface WallArea {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** How high things are, px: asked of the page itself, which alone knows where its words break. */
export interface WallRuler {
  /** Of each card, by its id, with words of `size` px in a column of `width` px. */
  readonly cardHeights: (size: number, width: number) => ReadonlyMap<string, number>;
  /** Of a sub-heading over all columns. */
  readonly headingHeight: (heading: string) => number;
  /** Of one card that holds only these words of its own. */
  readonly heightWithWords: (id: string, words: string, size: number, width: number) => number;
  /** All words of a card. */
  readonly wordsOf: (id: string) => string;
}

/** How one page is set: size of its words and width of its columns, px. */
export interface WallStyle {
  readonly size: number;
  readonly columns: number;
  readonly width: number;
}

/** The part of a card's words that one page holds, where no page holds all of them; `number` counts from 1. */
export interface WallPiece {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly of: number;
}

/** A card in its place on a page, px from the upper left corner of the room. */
export interface PlacedCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly piece?: WallPiece;
}

/** A sub-heading over the columns of its cards. */
export interface PlacedHeading {
  readonly heading: string;
  readonly y: number;
}

/** What the audience sees at once of a theme. */
export interface WallPage {
  readonly style: WallStyle;
  readonly cards: readonly PlacedCard[];
  readonly headings: readonly PlacedHeading[];
}

/** Between cards, px of 1,080. Source: the drawing of one theme in Present. */
export const WALL_GAP = 24;
/** Columns that differ by less are level: the left one is next. */
const LEVEL = 8;

/** A card that waits for its place, with the sub-heading that it stands under. */
export interface WallEntry {
  readonly id: string;
  readonly section: WallSection;
}

/** The cards of all sections, one after the other. */
export function entriesOf(sections: readonly WallSection[]): readonly WallEntry[] {
  return sections.flatMap((section) => section.cards.map((id) => ({ id, section })));
}

/** What fitted, and how many of the entries that was. */
interface FilledPage {
  readonly page: WallPage;
  readonly count: number;
}

const shortest = (bottoms: readonly number[], level: number): number => {
  const least = Math.min(...bottoms);
  return bottoms.findIndex((bottom) => bottom <= least + level);
};

/**
 * Puts cards into columns until the next one would end below `limit` px: each into the shortest column, the leftmost where
 * they are level, so that they read from left to right; under each sub-heading anew. The first one always has its place.
 */
export function fillPage(
  entries: readonly WallEntry[],
  style: WallStyle,
  limit: number,
  unit: number,
  ruler: WallRuler,
): FilledPage {
  const gap = WALL_GAP * unit;
  const heights = ruler.cardHeights(style.size, style.width);
  const cards: PlacedCard[] = [];
  const headings: PlacedHeading[] = [];
  let bottoms: number[] = Array.from({ length: style.columns }, () => 0);
  let section: WallSection | undefined;
  for (const entry of entries) {
    const isNewSection = entry.section !== section;
    const top = isNewSection ? Math.max(...bottoms) : 0;
    const { heading } = entry.section;
    const headingSpace = isNewSection && heading ? ruler.headingHeight(heading) : 0;
    const starts = isNewSection ? bottoms.map(() => top + headingSpace) : bottoms;
    const column = shortest(starts, LEVEL * unit);
    const y = starts[column] ?? 0;
    const bottom = y + (heights.get(entry.id) ?? 0);
    if (bottom > limit && cards.length > 0) break;
    if (headingSpace > 0) headings.push({ heading, y: top });
    cards.push({ id: entry.id, x: column * (style.width + gap), y });
    bottoms = starts.with(column, bottom + gap);
    section = entry.section;
  }
  return { page: { style, cards, headings }, count: cards.length };
}

/** Whether all entries stand on one page of this style. */
export function fitsOnPage(
  entries: readonly WallEntry[],
  style: WallStyle,
  { height, unit }: WallArea,
  ruler: WallRuler,
): boolean {
  const heights = ruler.cardHeights(style.size, style.width);
  if (entries.some(({ id }) => (heights.get(id) ?? 0) > height)) return false;
  return fillPage(entries, style, height, unit, ruler).count === entries.length;
}
