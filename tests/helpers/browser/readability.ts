import { expect, type Page } from '@playwright/test';
import { waitUntilSettled } from './end-to-end.ts';

/** What a page would show that the back row of a room could not read. */
interface UnreadableText {
  readonly small: readonly string[];
  readonly faint: readonly string[];
  readonly cut: readonly string[];
}

/** Runs in the page: looks at every text that is drawn, as large and as dark as it is really drawn. */
function findUnreadableText(): UnreadableText {
  const floor = (22 / 1080) * window.innerHeight - 0.05;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  type Colour = readonly [number, number, number, number];
  /** The colour that comes of painting one over another. */
  const blended = (colour: string, [r, g, b]: Colour): Colour => {
    context.globalCompositeOperation = 'copy';
    context.fillStyle = `rgb(${r} ${g} ${b})`;
    context.fillRect(0, 0, 1, 1);
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, 1];
  };
  const backgrounds = new Map<Element, Colour>();
  const backgroundOf = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const known = backgrounds.get(element);
    const ground =
      known ?? blended(getComputedStyle(element).backgroundColor, backgroundOf(element.parentElement));
    backgrounds.set(element, ground);
    return ground;
  };
  const luminance = ([r, g, b]: Colour): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const focusBox = document.querySelector('.present-spotlight')?.getBoundingClientRect();
  /** What steps back on the map is not there to be read. */
  const isDimmed = (element: Element, x: number, y: number): boolean =>
    focusBox !== undefined &&
    element.closest('.map-canvas, .map-area') !== null &&
    element.closest('.message-row') === null &&
    (x < focusBox.left || x > focusBox.right || y < focusBox.top || y > focusBox.bottom);
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
    if (isDimmed(element, x, y)) continue;
    const html = element as HTMLElement;
    const scale = html.offsetWidth > 0 ? html.getBoundingClientRect().width / html.offsetWidth : 1;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize) * scale;
    if (size < floor) found.small.push(`${size.toFixed(1)} px: ${words}`);
    const ground = backgroundOf(element);
    const ratio = contrast(blended(style.color, ground), ground);
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
const mapIsStill = (): Promise<void> =>
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
export function waitUntilMapStill(page: Page): Promise<void> {
  return page.evaluate(mapIsStill);
}

/** All that the page shows can be read from the farthest seat: 22 px of 1080, contrast 7, nothing cut off. */
export async function expectReadableFromAfar(page: Page): Promise<void> {
  await waitUntilSettled(page);
  await waitUntilMapStill(page);
  expect(await page.evaluate(findUnreadableText)).toEqual({ small: [], faint: [], cut: [] });
}
