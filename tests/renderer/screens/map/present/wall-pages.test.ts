import { describe, expect, it } from 'vitest';
import type {
  WallArea,
  WallPage,
  WallRuler,
  WallSection,
} from '../../../../../renderer/screens/map/present/wall-layout.ts';
import { wallPages } from '../../../../../renderer/screens/map/present/wall-pages.ts';

/** A screen of 1920 x 1080: what is left beside bar, name and foot. */
const SCREEN: WallArea = { width: 1792, height: 790, unit: 1 };
const HEAD = 46 + 26;
const HEADING = 58;

/** Words are half as wide as they are high: lines by arithmetic, where the app asks the page. */
const linesOf = (words: string, size: number, width: number): number => {
  const perLine = Math.max(1, Math.floor((width - 46) / (size * 0.5)));
  return Math.ceil(words.length / perLine);
};
const heightOf = (words: string, size: number, width: number): number =>
  HEAD + linesOf(words, size, width) * size * 1.26;

const rulerOf = (words: ReadonlyMap<string, string>): WallRuler & { readonly measured: () => number } => {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    cardHeights(size, width) {
      const key = `${size} ${width}`;
      const heights =
        known.get(key) ?? new Map([...words].map(([id, one]) => [id, heightOf(one, size, width)]));
      known.set(key, heights);
      return heights;
    },
    headingHeight: () => HEADING,
    heightWithWords: (_, part, size, width) => heightOf(part, size, width),
    wordsOf: (id) => words.get(id) ?? '',
    measured: () => known.size,
  };
};

const sentence = (letters: number): string => 'Somebody rings at six. '.repeat(100).slice(0, letters);

const themeOf = (...lengths: readonly number[]) => {
  const words = new Map(lengths.map((letters, at) => [`c${at}`, sentence(letters)]));
  const ruler = rulerOf(words);
  const sections: readonly WallSection[] = [{ heading: '', cards: [...words.keys()] }];
  return { words, ruler, sections };
};
const setTheme = (lengths: readonly number[], area = SCREEN): readonly WallPage[] => {
  const { sections, ruler } = themeOf(...lengths);
  return wallPages(sections, area, ruler);
};

const idsOn = (pages: readonly WallPage[]): readonly string[] =>
  pages.flatMap(({ cards }) => cards.map(({ id }) => id));

/** The lowest edge of a page's cards, px. */
const bottomOf = (page: WallPage, words: ReadonlyMap<string, string>): number =>
  Math.max(
    ...page.cards.map(({ id, y, piece }) => {
      const said = words.get(id) ?? '';
      const part = piece ? said.slice(piece.from, piece.to) : said;
      return y + heightOf(part, page.style.size, page.style.width);
    }),
  );

describe('one page', () => {
  it('few short cards stand in the largest words, in three columns, two for two', () => {
    const [page, ...others] = setTheme([30, 40, 50, 20]);
    expect(others).toEqual([]);
    expect(page?.style).toMatchObject({ size: 48, columns: 3, width: 581 });
    expect(setTheme([30, 40])[0]?.style).toMatchObject({ size: 48, columns: 2 });
  });

  it('more words are set smaller, as large as all of them stand whole', () => {
    const lengths = [120, 160, 90, 200, 70, 180, 60, 130];
    const { words, sections, ruler } = themeOf(...lengths);
    const pages = wallPages(sections, SCREEN, ruler);
    expect(pages).toHaveLength(1);
    const [page] = pages;
    if (!page) throw new Error('There is no page.');
    expect(page.style.size).toBeLessThan(48);
    expect(page.style.size).toBeGreaterThanOrEqual(32);
    expect(bottomOf(page, words)).toBeLessThanOrEqual(SCREEN.height);
    expect(idsOn(pages)).toEqual([...words.keys()]);
  });

  it('cards stand side by side without touching, the next one in the shortest column', () => {
    const { words, sections, ruler } = themeOf(200, 40, 40, 40, 40);
    const [page] = wallPages(sections, SCREEN, ruler);
    if (!page) throw new Error('There is no page.');
    const columns = page.cards.map(({ x }) => Math.round(x / page.style.width));
    expect(columns.slice(0, 5)).toEqual([0, 1, 2, 1, 2]);
    for (const one of page.cards)
      for (const other of page.cards)
        if (one !== other && one.x === other.x && one.y < other.y) {
          const height = heightOf(words.get(one.id) ?? '', page.style.size, page.style.width);
          expect(other.y - one.y - height).toBeGreaterThanOrEqual(24 - 0.01);
        }
  });

  it('a sub-heading stands over all columns, its cards under it, none of them beside others', () => {
    const words = new Map([
      ['a', sentence(60)],
      ['b', sentence(20)],
      ['c', sentence(20)],
    ]);
    const sections = [
      { heading: '', cards: ['a'] },
      { heading: 'What we saw', cards: ['b', 'c'] },
    ];
    const [page] = wallPages(sections, SCREEN, rulerOf(words));
    expect(page?.headings).toHaveLength(1);
    const [heading] = page?.headings ?? [];
    const first = page?.cards[0];
    if (!heading || !first || !page) throw new Error('There is no heading.');
    const endOfFirst = heightOf(sentence(60), page.style.size, page.style.width);
    expect(heading.y).toBeGreaterThan(endOfFirst);
    expect(page.cards.slice(1).map(({ y }) => y)).toEqual([heading.y + HEADING, heading.y + HEADING]);
  });

  it('nothing is set of nothing', () => {
    expect(setTheme([])).toEqual([]);
  });
});

describe('several parts', () => {
  const many = Array.from({ length: 14 }, (_, at) => 120 + ((at * 53) % 160));

  it('hold every card once, in order, whole, in words of 32 px at least, about as many on each', () => {
    const { words, sections, ruler } = themeOf(...many);
    const pages = wallPages(sections, SCREEN, ruler);
    expect(pages.length).toBeGreaterThan(1);
    expect(idsOn(pages)).toEqual([...words.keys()]);
    for (const page of pages) {
      expect(page.style.size).toBeGreaterThanOrEqual(32);
      expect(bottomOf(page, words)).toBeLessThanOrEqual(SCREEN.height);
    }
    const counts = pages.map(({ cards }) => cards.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
    expect(new Set(pages.map(({ style }) => style.size)).size).toBe(1);
  });

  it('grow with the screen, and with letters that a person has made larger', () => {
    const { sections, ruler } = themeOf(...many);
    const laptop = wallPages(sections, { width: 1275, height: 562, unit: 768 / 1080 }, ruler);
    expect(Math.min(...laptop.map(({ style }) => style.size))).toBeGreaterThanOrEqual((32 * 768) / 1080);
    const large = wallPages(sections, { ...SCREEN, unit: 32 / 28 }, ruler);
    expect(Math.min(...large.map(({ style }) => style.size))).toBeGreaterThanOrEqual((32 * 32) / 28);
  });

  it('in a room too narrow for two columns there is one', () => {
    const pages = setTheme(many, { width: 600, height: 790, unit: 1 });
    expect(pages.every(({ style }) => style.columns === 1 && style.width === 600)).toBe(true);
  });

  it('a card too high for a column has all the width; one too long for a page goes on on the next', () => {
    const { words, sections, ruler } = themeOf(40, 1400, 40);
    const pages = wallPages(sections, SCREEN, ruler);
    const tall = pages.find(({ cards }) => cards.some(({ id }) => id === 'c1'));
    expect(tall?.cards).toHaveLength(1);
    expect(tall?.style.columns).toBeLessThan(3);
    expect(idsOn(pages)).toEqual(['c0', 'c1', 'c2']);
    for (const page of pages) expect(bottomOf(page, words)).toBeLessThanOrEqual(SCREEN.height);

    const small: WallArea = { width: 900, height: 400, unit: 1 };
    const inPieces = wallPages(sections, small, ruler).flatMap(({ cards }) => cards);
    const pieces = inPieces.flatMap(({ piece }) => piece ?? []);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ from, to }) => words.get('c1')?.slice(from, to)).join('')).toBe(words.get('c1'));
    expect(pieces.map(({ number, of }) => `${number} of ${of}`)).toEqual(
      pieces.map((_, at) => `${at + 1} of ${pieces.length}`),
    );
  });

  it('many cards are measured once: each size is a measurement of all of them', () => {
    const { sections, ruler } = themeOf(...Array.from({ length: 300 }, () => 100));
    const pages = wallPages(sections, SCREEN, ruler);
    expect(pages.length).toBeGreaterThan(20);
    expect(ruler.measured()).toBe(1);
  });
});
