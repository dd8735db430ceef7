import type { Page } from '@playwright/test';
import { type BenchCard, type BenchData, type BenchLink, CARD, makeData } from './data.ts';
import type { Contestant, MapPoint, PageView, ViewName } from './pages/kit.ts';

/** An upright strip of the picture, px, in which something must be painted. */
interface Strip {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Shares of the known cards and links that are to be seen, and what is wrong with that. */
export interface Seen {
  readonly cards: number;
  readonly links: number;
  readonly fault: string | undefined;
}

const WINDOW = { w: 1440, h: 900 };
/** Rails, bars and menus of all contestants lie outside of this. */
const CLEAR = { left: 330, top: 110, right: 1110, bottom: 790 };
/** So many of the known ones have to be there: a label or a menu may lie over one. */
const ENOUGH = 0.8;
const MOST = 60;
/** In a gap of fewer px on the screen a link cannot be told from its cards. */
const GAP = 4;
/** So far around the middle of a line it has to be seen: there may be a gap between two dashes. */
const AROUND = 8;
/** Nothing is ever seen here. */
const NOWHERE: Strip = { x: -100, y: -100, w: 1, h: 1 };

const isClear = ({ x, y, w, h }: Strip): boolean =>
  x >= CLEAR.left && y >= CLEAR.top && x + w <= CLEAR.right && y + h <= CLEAR.bottom;

/** Where a card lies on the screen. */
const stripOf = (card: BenchCard, { zoom, x, y }: PageView): Strip => ({
  x: card.x * zoom + x,
  y: card.y * zoom + y,
  w: Math.max(2, CARD.w * zoom),
  h: Math.max(2, 100 * zoom),
});

const cardStrips = (data: BenchData, paper: PageView): Strip[] =>
  data.cards.map((card) => stripOf(card, paper)).filter(isClear);

/** Links of which both cards lie in what is looked at. */
function clearLinks(data: BenchData, paper: PageView): readonly BenchLink[] {
  const isClearCard = (at: number): boolean => {
    const card = data.cards[at];
    return card !== undefined && isClear(stripOf(card, paper));
  };
  return data.links.filter(({ from, to }) => isClearCard(from) && isClearCard(to));
}

/** Around the middle of lines that go round cards. One that is not led has no line, and a strip outside of the picture. */
const middleStrips = (middles: readonly (MapPoint | undefined)[], { zoom, x, y }: PageView): Strip[] =>
  middles.flatMap((middle) => {
    if (!middle) return [NOWHERE];
    const [left, top] = [middle[0] * zoom + x, middle[1] * zoom + y];
    return [{ x: left - AROUND, y: top - AROUND, w: 2 * AROUND, h: 2 * AROUND }].filter(isClear);
  });

/** The middle of the gap between two neighbours that are linked: a straight line has to cross it. */
function gapStrips(data: BenchData, paper: PageView): Strip[] {
  return data.links
    .filter(({ from, to }) => to === from + 1)
    .flatMap(({ from, to }): Strip[] => {
      const [a, b] = [data.cards[from], data.cards[to]];
      if (!a || !b) return [];
      const gap = b.x - a.x - CARD.w;
      if (gap * paper.zoom < GAP) return [];
      const top = Math.min(a.y, b.y) * paper.zoom + paper.y;
      const x = (a.x + CARD.w + gap / 2) * paper.zoom + paper.x;
      return [{ x, y: top, w: 1, h: (Math.abs(a.y - b.y) + CARD.h) * paper.zoom }];
    })
    .filter(isClear);
}

const spread = <T>(all: readonly T[]): T[] => {
  const step = Math.max(1, all.length / MOST);
  return Array.from(
    { length: Math.min(MOST, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).flatMap((one) => one ?? []);
};

/** Runs in a page: which strips hold a pixel that is not the picture's most frequent colour. */
async function paintedIn({ png, strips }: { readonly png: string; readonly strips: readonly Strip[] }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  context.drawImage(bitmap, 0, 0);
  const counts = new Map<string, number>();
  const all = context.getImageData(330, 110, 780, 680).data;
  for (let at = 0; at < all.length; at += 4 * 7) {
    const colour = `${all[at]} ${all[at + 1]} ${all[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ground = ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '').split(' ').map(Number);
  return strips.map(({ x, y, w, h }) => {
    const width = Math.max(1, Math.round(w));
    const { data } = context.getImageData(Math.round(x), Math.round(y), width, Math.max(1, Math.round(h)));
    for (let at = 0; at < data.length; at += 1)
      // Outside of the picture all is transparent.
      if (
        at % 4 < 3 &&
        data[at - (at % 4) + 3] !== 0 &&
        Math.abs((data[at] ?? 0) - (ground[at % 4] ?? 0)) > 14
      )
        return true;
    return false;
  });
}

const shareOf = (seen: readonly boolean[]): number =>
  seen.length === 0 ? 1 : seen.filter(Boolean).length / seen.length;

/** Where links have to be seen: at the middle of their lines, where the page tells these, else in gaps between neighbours. */
async function linkStrips(page: Page, data: BenchData, paper: PageView): Promise<Strip[]> {
  const links = spread(clearLinks(data, paper));
  const middles = await page.evaluate(
    (ends) => (window as unknown as { readonly app: Contestant }).app.lineMiddles?.(ends),
    links,
  );
  return middles ? middleStrips(middles, paper) : spread(gapStrips(data, paper));
}

/** Looks whether known cards and links are in the picture of a page as it stands. `paper` is where the map's origin lies. */
export async function checkPicture(page: Page, name: string, count: number, view: ViewName): Promise<Seen> {
  const data = makeData(count);
  const paper = await page.evaluate(() =>
    (window as unknown as { readonly app: { paper(): PageView } }).app.paper(),
  );
  const cards = spread(cardStrips(data, paper));
  const links = name === 'floor' ? [] : await linkStrips(page, data, paper);
  const png = (await page.screenshot({ clip: { x: 0, y: 0, width: WINDOW.w, height: WINDOW.h } })).toString(
    'base64',
  );
  const looker = await page.context().newPage();
  const seen = await looker.evaluate(paintedIn, { png, strips: [...cards, ...links] });
  await looker.close();
  const found = { cards: shareOf(seen.slice(0, cards.length)), links: shareOf(seen.slice(cards.length)) };
  const lost = [
    cards.length === 0 && 'no known card lies in the picture',
    found.cards < ENOUGH && `${Math.round(found.cards * 100)} % of the known cards are to be seen`,
    found.links < ENOUGH && `${Math.round(found.links * 100)} % of the known links are to be seen`,
  ].filter((one) => one !== false);
  return { ...found, fault: lost.length > 0 ? `at ${view}: ${lost.join(', ')}` : undefined };
}
