import type { Page } from '@playwright/test';

/** What of a map on the screen lies where it should not, in words; and how much was looked at. */
export interface PaintedOverlaps {
  readonly looked: { readonly cards: number; readonly texts: number; readonly points: number };
  readonly faults: readonly string[];
}

interface PaintedText {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

declare global {
  interface Window {
    /** The words on the backing canvas since it was last cleared, by canvas; boxes in px of the canvas. */
    paintedTexts?: Map<Element, PaintedText[]>;
  }
}

/** Keeps every word that is painted from now on, with the box of its letters. */
export async function watchPaintedText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = new Map<Element, PaintedText[]>();
    window.paintedTexts = texts;
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (this: CanvasRenderingContext2D, ...area) {
      texts.set(this.canvas, []);
      return clearRect.apply(this, area);
    };
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, words, x, y) {
      const { a, d, e, f } = this.getTransform();
      const box = this.measureText(words);
      texts.get(this.canvas)?.push({
        words,
        left: (x - box.actualBoundingBoxLeft) * a + e,
        right: (x + box.actualBoundingBoxRight) * a + e,
        top: (y - box.actualBoundingBoxAscent) * d + f,
        bottom: (y + box.actualBoundingBoxDescent) * d + f,
      });
      fillText.call(this, words, x, y);
    };
  });
}

/** Runs in the page. `sheet`: whether a point of the screenshot has the colour of a card's paper. */
async function findPaintedOverlaps(shot: string): Promise<PaintedOverlaps> {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const faults: string[] = [];
  const overlaps = (one: Box, other: Box): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
    left: left + by,
    top: top + by,
    right: right - by,
    bottom: bottom - by,
  });
  const holds = (one: Box, other: Box): boolean =>
    one.left <= other.left && one.right >= other.right && one.top <= other.top && one.bottom >= other.bottom;
  const map = document.querySelector('.map-canvas')?.getBoundingClientRect() ?? new DOMRect();
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.map-backing-canvas:not([hidden])');
  const at = canvas?.getBoundingClientRect() ?? new DOMRect();
  const scale = at.width / (canvas?.width ?? 1);
  const painted = (window.paintedTexts?.get(canvas as Element) ?? []).map((text) => ({
    words: text.words,
    left: at.left + text.left * scale,
    right: at.left + text.right * scale,
    top: at.top + text.top * scale,
    bottom: at.top + text.bottom * scale,
  }));
  const shown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true });
  const named = [...document.querySelectorAll('.mat-tab .mat-name, .frame-tab')].filter(shown).map((name) => {
    const { left, top, right, bottom } = name.getBoundingClientRect();
    return { words: name.textContent ?? '', left, top, right, bottom };
  });
  const inMap = (box: Box): boolean => overlaps(box, map);
  const texts = [...painted, ...named].filter((text) => inMap(text) && text.words.trim() !== '');
  const cards = [...document.querySelectorAll('.card[data-card]')].map((card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { words: (card.textContent ?? '').slice(0, 40), left, top, right, bottom };
  });
  for (const [index, card] of cards.entries())
    for (const other of cards.slice(index + 1))
      if (overlaps(inset(card, 0.6), other)) faults.push(`card “${card.words}” over “${other.words}”`);
  for (const [index, text] of texts.entries()) {
    for (const other of texts.slice(index + 1))
      if (overlaps(inset(text, 0.7), inset(other, 0.7))) faults.push(`“${text.words}” over “${other.words}”`);
    for (const card of cards)
      if (overlaps(inset(text, 0.7), card) && !holds(inset(card, -0.7), text))
        faults.push(`“${text.words}” over the edge of card “${card.words}”`);
  }
  const image = new Image();
  image.src = shot;
  await image.decode();
  const pixels = document.createElement('canvas');
  [pixels.width, pixels.height] = [image.width, image.height];
  const context = pixels.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  const hex = getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim();
  const sheet = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  const isSheet = (x: number, y: number): boolean =>
    sheet.every((part, channel) => Math.abs((data[(y * image.width + x) * 4 + channel] ?? 0) - part) < 2);
  /** A piece of paper, not a white letter. */
  const isPaper = (x: number, y: number): boolean =>
    [-3, 0, 3].every((dx) => [-3, 0, 3].every((dy) => isSheet(x + dx, y + dy)));
  const isMapAt = (x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    return top?.closest('.map-canvas') !== null && top?.closest('.frame-tab, .message-row') === null;
  };
  /** Not under a panel, nor in its shadow. */
  const isBare = (x: number, y: number): boolean =>
    [-30, 0, 30].every((dx) => x + dx < map.left || x + dx > map.right || isMapAt(x + dx, y));
  let points = 0;
  for (let y = Math.ceil(map.top) + 4; y < map.bottom - 4; y += 7)
    for (let x = Math.ceil(map.left) + 4; x < map.right - 4; x += 7) {
      const on = cards.find(
        (card) => x > card.left - 3 && x < card.right + 3 && y > card.top - 3 && y < card.bottom + 3,
      );
      if (on || !isPaper(x, y) || !isBare(x, y)) {
        points += on ? 0 : 1;
        continue;
      }
      faults.push(`a card’s paper at ${x}, ${y} where no card is`);
    }
  // Along the inner edge of each card there is nothing but its paper: a line or a word over it would be seen there.
  for (const card of cards) {
    const x = Math.round(card.left + 4);
    for (let y = Math.ceil(card.top + (card.bottom - card.top) * 0.5); y < card.bottom - 5; y += 3) {
      if (x < map.left || x > map.right || y < map.top || y > map.bottom || !isBare(x, y)) continue;
      points += 1;
      if (!isSheet(x, y)) faults.push(`something over card “${card.words}” at ${x}, ${y}`);
    }
  }
  return { looked: { cards: cards.length, texts: texts.length, points }, faults };
}

/** Looks what lies over what on the map that is shown. The pointer and the focus have to be off the cards. */
export async function overlapsOnScreen(page: Page): Promise<PaintedOverlaps> {
  const shot = await page.screenshot({ animations: 'disabled' });
  return page.evaluate(findPaintedOverlaps, `data:image/png;base64,${shot.toString('base64')}`);
}
