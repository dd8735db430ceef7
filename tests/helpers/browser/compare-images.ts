import type { Page } from '@playwright/test';

/** A card as an SVG of the map has it, px of the SVG. */
export interface SvgCard {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const CARD =
  /<g class="card" transform="translate\((-?[\d.]+) (-?[\d.]+)\)"><rect x="0.5" y="0.5" width="([\d.]+)" height="([\d.]+)"/g;

/** The cards of a saved picture: where each lies in it, and the words on it. */
export function cardsOfSvg(svg: string): readonly SvgCard[] {
  const [, dx = 0, dy = 0] = (/translate\((-?[\d.]+) (-?[\d.]+)\)"><g clip-path/.exec(svg) ?? []).map(Number);
  const found = [...svg.matchAll(CARD)];
  return found.map((match, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    const end = found[index + 1]?.index ?? svg.length;
    const text = [...svg.slice(match.index, end).matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words);
    return { x: x + dx, y: y + dy, width: width + 1, height: height + 1, text: text.join(' ') };
  });
}

/** Px on a side of the squares whose mean colours are compared: letters are smoothed differently, but in their place. */
const SQUARE_SIZE = 6;
/** A square differs from this mean difference of a channel on, of 255. */
const CHANNEL_TOLERANCE = 28;

/** The share of squares of a screenshot that look otherwise in an SVG, of which it shows the part from `at` on. */
export async function shareOfDifference(
  page: Page,
  screen: Buffer,
  svg: string,
  at: { readonly x: number; readonly y: number },
): Promise<number> {
  const comparisonPage = await page.context().newPage();
  const options = {
    screen: `data:image/png;base64,${screen.toString('base64')}`,
    svg: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    at,
    square: SQUARE_SIZE,
    differs: CHANNEL_TOLERANCE,
  };
  const share = await comparisonPage.evaluate(
    async ({ screen: shot, svg: drawn, at: from, square, differs }) => {
      const load = async (address: string): Promise<HTMLImageElement> => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return image;
      };
      const [one, other] = [await load(shot), await load(drawn)];
      const pixels = (image: HTMLImageElement, x: number, y: number): Uint8ClampedArray => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [one.width, one.height];
        const context = canvas.getContext('2d');
        context?.drawImage(image, -x, -y);
        return context?.getImageData(0, 0, one.width, one.height).data ?? new Uint8ClampedArray();
      };
      const [a, b] = [pixels(one, 0, 0), pixels(other, from.x, from.y)];
      const mean = (data: Uint8ClampedArray, x: number, y: number): number[] => {
        const sum = [0, 0, 0];
        for (let row = y; row < y + square; row += 1)
          for (let column = x; column < x + square; column += 1)
            for (const channel of [0, 1, 2])
              sum[channel] = (sum[channel] ?? 0) + (data[(row * one.width + column) * 4 + channel] ?? 0);
        return sum.map((value) => value / (square * square));
      };
      let [count, different] = [0, 0];
      for (let y = 0; y + square <= one.height; y += square)
        for (let x = 0; x + square <= one.width; x += square) {
          const [p, q] = [mean(a, x, y), mean(b, x, y)];
          count += 1;
          if (p.some((value, channel) => Math.abs(value - (q[channel] ?? 0)) > differs)) different += 1;
        }
      return different / count;
    },
    options,
  );
  await comparisonPage.close();
  return share;
}
