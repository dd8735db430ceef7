import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type RunningApp, startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import { type Bench, type Measurement, median } from '../helpers/measure/bench.ts';
import { chartProjectOf, measureIds, pointId } from './charts-project.ts';

const POINTS = 400;
const ROUNDS = 5;
const size = `${POINTS} points`;

const addressOf = (app: RunningApp, measure: string): string =>
  `${app.url.replace(/(#\/p\/[^/]+).*$/, '$1')}/tests?card=${measure}`;

declare global {
  /** Milliseconds of the page: when Enter was pressed, and when the chart after it was painted. */
  var typed: { pressed: number; painted: number };
}

/** Runs in the page: resolves when what is there now has been handed to the screen. */
const paintedTimer = `globalThis.whenPainted = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => resolve(performance.now());
  requestAnimationFrame(() => channel.port2.postMessage(null));
});`;

/** Types another number into the last row but one of the grid. @returns milliseconds from Enter to the painted chart */
async function timeTyping(page: Page, round: number): Promise<number> {
  const cell = page.locator(`[data-row="${pointId(POINTS - 2)}"] [data-column="value"]`);
  await cell.click();
  await page.keyboard.type(String(21 + round));
  await page.evaluate(() => {
    globalThis.typed = { pressed: Number.NaN, painted: Number.NaN };
    const chart = document.querySelector('.chart-figure svg');
    const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
    const note = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      globalThis.typed.pressed = performance.now();
      window.removeEventListener('keydown', note, { capture: true });
    };
    window.addEventListener('keydown', note, { capture: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      void whenPainted().then((at) => {
        globalThis.typed.painted = at;
      });
    });
    if (chart)
      observer.observe(chart, { attributes: true, childList: true, subtree: true, characterData: true });
  });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => globalThis.typed.painted > 0);
  return page.evaluate(() => globalThis.typed.painted - globalThis.typed.pressed);
}

/** The marks of the chart as they are now, put into the page as text. @returns milliseconds until they are painted */
function timeStatic(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const chart = document.querySelector('.chart-figure svg');
    const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;background:white';
    document.body.append(box);
    const marks = chart?.outerHTML ?? '';
    await whenPainted();
    const began = performance.now();
    box.innerHTML = marks;
    const painted = await whenPainted();
    box.remove();
    return painted - began;
  });
}

async function measureTyping(browser: Browser, app: RunningApp): Promise<Measurement[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(addressOf(app, measureIds.full));
  await page.locator('.chart-figure svg text').first().waitFor();
  await page.evaluate(paintedTimer);
  const rounds: { readonly typing: number; readonly still: number }[] = [];
  await timeTyping(page, 0);
  for (let round = 1; round <= ROUNDS; round += 1)
    rounds.push({ still: await timeStatic(page), typing: await timeTyping(page, round) });
  await page.close();
  return [
    {
      name: 'a number typed until its chart is painted, over the same marks as still SVG',
      size,
      value: median(rounds.map(({ typing, still }) => typing / still)),
      unit: 'x',
      goal: 2,
    },
    {
      name: 'a number typed until its chart is painted',
      size,
      value: median(rounds.map(({ typing }) => typing)),
      unit: 'ms',
    },
  ];
}

/** Opens the page of a measure anew. @returns milliseconds until it is painted */
async function timeOpening(
  browser: Browser,
  app: RunningApp,
  measure: string,
  sign: string,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(paintedTimer);
  await page.goto(addressOf(app, measure), { waitUntil: 'commit' });
  const painted = await page.evaluate(async (selector) => {
    const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
    while (document.querySelector(selector) === null) await whenPainted();
    return whenPainted();
  }, sign);
  await context.close();
  return painted;
}

async function measureOpening(browser: Browser, app: RunningApp): Promise<Measurement[]> {
  const rounds: { readonly full: number; readonly empty: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({
      empty: await timeOpening(browser, app, measureIds.empty, '.chart-empty'),
      full: await timeOpening(browser, app, measureIds.full, '.chart-figure svg text'),
    });
  // The first time everything is read from the disk.
  const counted = rounds.slice(1);
  return [
    {
      name: 'the page of a measure with its chart, over that of one without a number',
      size,
      value: median(counted.map(({ full, empty }) => full / empty)),
      unit: 'x',
      goal: 2,
    },
    {
      name: 'the page of a measure with its chart',
      size,
      value: median(counted.map(({ full }) => full)),
      unit: 'ms',
    },
  ];
}

/** Charts of the built app in a browser that runs already; each against its neighbour: a busy machine slows both. */
export const bench: Bench = {
  title: 'Charts',
  async run() {
    const executablePath = process.env.ALONGSIDE_CHROMIUM;
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    const folder = await temporaryFolder();
    const file = join(folder.path, 'numbers.alongside.json');
    await writeFile(file, chartProjectOf(POINTS));
    const app = await startApp({ home: folder.path, file });
    const rows = [...(await measureTyping(browser, app)), ...(await measureOpening(browser, app))];
    await browser.close();
    await app.stop();
    await folder.remove();
    return rows;
  },
};
