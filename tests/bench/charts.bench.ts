import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { type RunningApp, startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import { type Bench, type Measurement, median } from '../helpers/measure/bench.ts';
import { watchThreadMarks } from '../helpers/measure/thread-time.ts';
import { chartProjectOf, measureIds, pointId } from './charts-project.ts';

const POINTS = 400;
const ROUNDS = 5;
const size = `${POINTS} points`;

const addressOf = (app: RunningApp, measure: string): string =>
  `${app.url.replace(/(#\/p\/[^/]+).*$/, '$1')}/tests?card=${measure}`;

/** Milliseconds that something took until it was painted: by the clock, and in work of the page's thread. */
interface Taken {
  readonly wall: number;
  /** It stands while other programs have the processor. */
  readonly work: number;
}

const BEGAN = 'bench began';
const PAINTED = 'bench painted';

/** Runs in the page: resolves when what is there now has been handed to the screen. */
const paintedTimer = `globalThis.whenPainted = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => resolve(performance.now());
  requestAnimationFrame(() => channel.port2.postMessage(null));
});`;

/** Types another number into the last row but one of the grid, and waits until its chart is painted. */
async function typeNumber(page: Page, number: number): Promise<void> {
  const cell = page.locator(`[data-row="${pointId(POINTS - 2)}"] [data-column="value"]`);
  await cell.click();
  await page.keyboard.type(String(number));
  await page.evaluate(
    ([began = '', painted = '']) => {
      const chart = document.querySelector('.chart-figure svg');
      const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
      const note = (event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        performance.mark(began);
        window.removeEventListener('keydown', note, { capture: true });
      };
      window.addEventListener('keydown', note, { capture: true });
      const observer = new MutationObserver(() => {
        observer.disconnect();
        void whenPainted().then(() => performance.mark(painted));
      });
      if (chart)
        observer.observe(chart, { attributes: true, childList: true, subtree: true, characterData: true });
    },
    [BEGAN, PAINTED],
  );
  await page.keyboard.press('Enter');
}

/** Puts the marks of the chart as they are now into the page as text, and waits until they are painted. */
function showStill(page: Page): Promise<void> {
  return page.evaluate(
    async ([began = '', painted = '']) => {
      const chart = document.querySelector('.chart-figure svg');
      const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
      const box = document.createElement('div');
      box.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;background:white';
      document.body.append(box);
      const marks = chart?.outerHTML ?? '';
      await whenPainted();
      performance.mark(began);
      box.innerHTML = marks;
      await whenPainted();
      performance.mark(painted);
      setTimeout(() => box.remove());
    },
    [BEGAN, PAINTED],
  );
}

/** Runs in the page: resolves once it has made this mark. Asking again and again would be work of its thread, too. */
const whenMarked = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const watch = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName(name).length === 0) return;
      watch.disconnect();
      resolve();
    });
    watch.observe({ type: 'mark' });
  });

/** What lies between the two marks that `act` makes in the page. */
async function takenBy(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<Taken> {
  await page.evaluate(() => performance.clearMarks());
  const endWatching = await watchThreadMarks(cdp);
  const painted = page.evaluate(whenMarked, PAINTED);
  await act();
  await painted;
  const wall = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    [BEGAN, PAINTED],
  );
  const marks = await endWatching();
  const between = ([began, painted]: readonly (number | undefined)[]): number =>
    (painted ?? Number.NaN) - (began ?? Number.NaN);
  return { wall: between(wall), work: between([marks.of(BEGAN)[0], marks.of(PAINTED)[0]]) };
}

async function measureTyping(browser: Browser, app: RunningApp): Promise<Measurement[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(addressOf(app, measureIds.full));
  await page.locator('.chart-figure svg text').first().waitFor();
  await page.evaluate(paintedTimer);
  const cdp = await page.context().newCDPSession(page);
  const rounds: { readonly typing: Taken; readonly still: Taken }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({
      still: await takenBy(page, cdp, () => showStill(page)),
      typing: await takenBy(page, cdp, () => typeNumber(page, 21 + round)),
    });
  await page.close();
  // The first number runs code that was never run before.
  const counted = rounds.slice(1);
  const middle = (choose: (round: { readonly typing: Taken; readonly still: Taken }) => number): number =>
    median(counted.map(choose));
  const typed = 'a number typed until its chart is painted';
  return [
    {
      name: `${typed}, over the same marks as still SVG: work of the page’s thread`,
      size,
      value: middle(({ typing, still }) => typing.work / still.work),
      unit: 'x',
      goal: 2,
    },
    {
      name: `${typed}: work of the page’s thread`,
      size,
      value: middle(({ typing }) => typing.work),
      unit: 'ms',
    },
    {
      name: 'the same marks as still SVG: work of the page’s thread',
      size,
      value: middle(({ still }) => still.work),
      unit: 'ms',
    },
    {
      name: `${typed}, over the same marks as still SVG: by the clock`,
      size,
      value: middle(({ typing, still }) => typing.wall / still.wall),
      unit: 'x',
    },
    { name: `${typed}: by the clock`, size, value: middle(({ typing }) => typing.wall), unit: 'ms' },
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
