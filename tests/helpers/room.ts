import { expect, type Page } from '@playwright/test';
import { settled } from './end-to-end.ts';

/** What a page would show that the back row of a room could not read. */
interface Unread {
  readonly small: readonly string[];
  readonly faint: readonly string[];
  readonly cut: readonly string[];
}

/** Runs in the page: looks at every text that is drawn, as large and as dark as it is really drawn. */
function lookAtTexts(): Unread {
  const floor = (22 / 1080) * window.innerHeight - 0.05;
  const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!dot) throw new Error('No canvas.');
  type Colour = readonly [number, number, number, number];
  /** The colour that comes of painting one over another. */
  const over = (colour: string, [r, g, b]: Colour): Colour => {
    dot.globalCompositeOperation = 'copy';
    dot.fillStyle = `rgb(${r} ${g} ${b})`;
    dot.fillRect(0, 0, 1, 1);
    dot.globalCompositeOperation = 'source-over';
    dot.fillStyle = colour;
    dot.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = dot.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, 1];
  };
  const grounds = new Map<Element, Colour>();
  const groundOf = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const known = grounds.get(element);
    const ground = known ?? over(getComputedStyle(element).backgroundColor, groundOf(element.parentElement));
    grounds.set(element, ground);
    return ground;
  };
  const light = ([r, g, b]: Colour): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const lit = document.querySelector('.present-lit')?.getBoundingClientRect();
  /** What steps back on the map is not there to be read. */
  const stepsBack = (element: Element, x: number, y: number): boolean =>
    lit !== undefined &&
    element.closest('.map-canvas, .map-place') !== null &&
    element.closest('.map-notice') === null &&
    (x < lit.left || x > lit.right || y < lit.top || y > lit.bottom);
  const found = { small: [] as string[], faint: [] as string[], cut: [] as string[] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (
      !element ||
      words === '' ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue;
    if (element.closest('.hidden-text, .skip, script, style, .bar-name')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (box.width === 0 || x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) continue;
    if (stepsBack(element, x, y)) continue;
    const html = element as HTMLElement;
    const scale = html.offsetWidth > 0 ? html.getBoundingClientRect().width / html.offsetWidth : 1;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize) * scale;
    if (size < floor) found.small.push(`${size.toFixed(1)} px: ${words}`);
    const ground = groundOf(element);
    const ratio = contrast(over(style.color, ground), ground);
    if (ratio < 7) found.faint.push(`${ratio.toFixed(2)}: ${words}`);
    const holder = element.closest('button, a, h1, h2, h3, h4, p, li, dt, dd, label, th, td') ?? element;
    const isClipping = getComputedStyle(holder).overflowX !== 'visible';
    const isOnMap = element.closest('.react-flow') !== null;
    const outside = !isOnMap && (box.right > window.innerWidth + 1 || box.left < -1);
    if (outside || (isClipping && holder.scrollWidth > holder.clientWidth + 1)) found.cut.push(words);
  }
  return found;
}

/**
 * Runs in the page: ends when the paper of a map has not moved, and no card was put on it, for a moment. On a busy machine
 * that moment may pass without a frame: only frames show that nothing moves.
 */
const untilStill = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      const paper = document.querySelector('.react-flow__viewport');
      return paper
        ? `${getComputedStyle(paper).transform} ${paper.querySelectorAll('[data-card]').length}`
        : '';
    };
    let [last, since, frames] = [look(), performance.now(), 0];
    const watch = (): void => {
      const now = look();
      frames += 1;
      if (now !== last) [last, since, frames] = [now, performance.now(), 0];
      if (frames > 10 && performance.now() - since > 300) resolve();
      else requestAnimationFrame(watch);
    };
    watch();
  });

/** Waits until the map lies still: what is looked at, or pressed, on the way is elsewhere a moment later. */
export const mapStill = (page: Page): Promise<void> => page.evaluate(untilStill);

/** All that the page shows can be read from the farthest seat: 22 px of 1080, contrast 7, nothing cut off. */
export async function expectReadableInRoom(page: Page): Promise<void> {
  await settled(page);
  await mapStill(page);
  expect(await page.evaluate(lookAtTexts)).toEqual({ small: [], faint: [], cut: [] });
}
