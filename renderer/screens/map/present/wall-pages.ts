import {
  entriesOf,
  fillPage,
  fitsOnPage,
  type WallArea,
  type WallEntry,
  type WallPage,
  type WallRuler,
  type WallSection,
  type WallStyle,
} from './wall-layout.ts';
import { cutIntoPieces } from './wall-pieces.ts';
import { minWallSize, wallSizes, wallStyle, wallStyles } from './wall-styles.ts';

/**
 * More cards than stand on any page. They are set in one way at the smallest size alone: each way is a measurement of all
 * of them.
 */
export const MAX_CARDS_TO_TRY = 60;
/** Halvings of a page's height in which parts are evened out. */
const EVENING_STEPS = 12;

/** The cards of one page, and how it is set. */
interface Part {
  readonly entries: readonly WallEntry[];
  readonly style: WallStyle;
}

interface Setting {
  readonly area: WallArea;
  readonly ruler: WallRuler;
}

/** The largest size in one of the ways to set a page at which it stands whole; undefined where it does at none. */
function largestStyle(
  entries: readonly WallEntry[],
  columns: number,
  { area, ruler }: Setting,
): WallStyle | undefined {
  const sizes = wallSizes(area.unit);
  let found: WallStyle | undefined;
  let [low, high] = [0, sizes.length - 1];
  while (low <= high) {
    // The smallest first: most that does not fit at it does not fit at all.
    const at: number = found === undefined ? high : Math.floor((low + high) / 2);
    const size = sizes[at] ?? minWallSize(area.unit);
    const style = wallStyles(size, entries.length, area).find((one) => one.columns === columns);
    if (style && fitsOnPage(entries, style, area, ruler)) {
      found = style;
      high = at - 1;
    } else if (found === undefined) return undefined;
    else low = at + 1;
  }
  return found;
}

const onePage = (entries: readonly WallEntry[], setting: Setting): WallStyle | undefined => {
  const { area } = setting;
  const ways = wallStyles(minWallSize(area.unit), entries.length, area);
  const styles = ways.flatMap(({ columns }) => largestStyle(entries, columns, setting) ?? []);
  const largest = Math.max(...styles.map(({ size }) => size));
  return styles.find(({ size }) => size === largest);
};

/** The first way in which a card stands whole at the smallest size: fewer columns, then all the width. */
const styleForTall = (id: string, { area, ruler }: Setting): WallStyle | undefined => {
  const size = minWallSize(area.unit);
  return [...wallStyles(size, 1, area), wallStyle(size, 1, area)].find(
    (style) => (ruler.cardHeights(size, style.width).get(id) ?? 0) <= area.height,
  );
};

/** Parts at the smallest size, none higher than `limit` px where that can be helped. */
function partsWithin(
  entries: readonly WallEntry[],
  style: WallStyle,
  limit: number,
  setting: Setting,
): readonly Part[] {
  const { area, ruler } = setting;
  const heights = ruler.cardHeights(style.size, style.width);
  const isTall = ({ id }: WallEntry): boolean => (heights.get(id) ?? 0) > area.height;
  const parts: Part[] = [];
  for (let at = 0; at < entries.length; ) {
    const first = entries[at];
    if (first && isTall(first)) {
      const tall = styleForTall(first.id, setting) ?? wallStyle(style.size, 1, area);
      parts.push({ entries: [first], style: tall });
      at += 1;
      continue;
    }
    const next = entries.findIndex((entry, index) => index >= at && isTall(entry));
    const rest = entries.slice(at, next < 0 ? entries.length : next);
    const { count } = fillPage(rest, style, limit, area.unit, ruler);
    parts.push({ entries: rest.slice(0, count), style });
    at += count;
  }
  return parts;
}

/** As few parts as there must be, and all about as full. */
function evenParts(entries: readonly WallEntry[], style: WallStyle, setting: Setting): readonly Part[] {
  const { height } = setting.area;
  let parts = partsWithin(entries, style, height, setting);
  let [low, high] = [0, height];
  for (let step = 0; step < EVENING_STEPS; step += 1) {
    const middle = (low + high) / 2;
    const evened = partsWithin(entries, style, middle, setting);
    if (evened.length > parts.length) low = middle;
    else [parts, high] = [evened, middle];
  }
  return parts;
}

/** The same parts in the largest words in which each of them still stands whole. */
function enlarged(parts: readonly Part[], setting: Setting): readonly Part[] {
  const [first] = parts;
  if (!first || parts.some(({ style }) => style.columns !== first.style.columns)) return parts;
  for (const size of wallSizes(setting.area.unit)) {
    const style = wallStyles(size, 3, setting.area).find(({ columns }) => columns === first.style.columns);
    if (style && parts.every(({ entries }) => fitsOnPage(entries, style, setting.area, setting.ruler)))
      return parts.map(({ entries }) => ({ entries, style }));
  }
  return parts;
}

function severalParts(entries: readonly WallEntry[], setting: Setting): readonly Part[] {
  const isFew = entries.length <= MAX_CARDS_TO_TRY;
  const styles = wallStyles(minWallSize(setting.area.unit), entries.length, setting.area);
  const ways = styles.slice(0, isFew ? styles.length : 1).map((style) => evenParts(entries, style, setting));
  const fewest = Math.min(...ways.map(({ length }) => length));
  const parts = ways.find(({ length }) => length === fewest) ?? [];
  return isFew ? enlarged(parts, setting) : parts;
}

/** A card that no page holds whole, on as many as its words need. */
function pagesOfLongCard({ entries, style }: Part, { area, ruler }: Setting): readonly WallPage[] {
  const [entry] = entries;
  if (!entry) return [];
  const { id } = entry;
  const fits = (words: string): boolean =>
    ruler.heightWithWords(id, words, style.size, style.width) <= area.height;
  const card = { id, x: 0, y: 0 };
  return cutIntoPieces(ruler.wordsOf(id), fits).map((piece) => ({
    style,
    cards: [{ ...card, piece }],
    headings: [],
  }));
}

function pagesOf(part: Part, setting: Setting): readonly WallPage[] {
  const { area, ruler } = setting;
  const [only] = part.entries;
  const height = only ? (ruler.cardHeights(part.style.size, part.style.width).get(only.id) ?? 0) : 0;
  const { page } = fillPage(part.entries, part.style, area.height, area.unit, ruler);
  if (part.entries.length !== 1) return [page];
  if (height > area.height) return pagesOfLongCard(part, setting);
  // A sub-heading over a card that fills the page would push it off.
  const [placed] = page.cards;
  return placed && placed.y + height > area.height
    ? [{ ...page, headings: [], cards: [{ ...placed, y: 0 }] }]
    : [page];
}

/**
 * Sets the cards of a theme for the wall: on one page in the largest words in which all of them stand whole, 48 to 32 px of
 * a screen 1,080 high; else on several, evened out. No sentence is cut; a card too long for a page goes on on the next.
 * Source: look-3.md, *Present*.
 */
export function wallPages(
  sections: readonly WallSection[],
  area: WallArea,
  ruler: WallRuler,
): readonly WallPage[] {
  const entries = entriesOf(sections);
  if (entries.length === 0) return [];
  const setting = { area, ruler };
  const style = entries.length > MAX_CARDS_TO_TRY ? undefined : onePage(entries, setting);
  const parts = style ? [{ entries, style }] : severalParts(entries, setting);
  return parts.flatMap((part) => pagesOf(part, setting));
}
