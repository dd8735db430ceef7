import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type RunningApp, startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import { type Bench, type Measurement, median } from '../helpers/measure/bench.ts';
import {
  BEGAN,
  openWatched,
  PAINTED,
  type Taken,
  takenBy,
  timeOpening,
} from '../helpers/measure/painted-work.ts';
import { chartProjectOf, measureIds, pointId } from './charts-project.ts';

const POINTS = 400;
const ROUNDS = 5;
/** Rounds before those that count: a quarter of weekly numbers. The engine compiles meanwhile what runs for each of them. */
const WARM_UP = 12;
const size = `${POINTS} points`;

const addressOf = (app: RunningApp, measure: string): string =>
  `${app.url.replace(/(#\/p\/[^/]+).*$/, '$1')}/tests?card=${measure}`;

/** Where a number is typed, and what it changes: what is painted after that is what it took. */
interface TypedPlace {
  readonly measure: string;
  readonly column: string;
  /** Of the element in which something is another then. */
  readonly changes: string;
}

const charted: TypedPlace = { measure: measureIds.full, column: 'value', changes: '.chart-figure svg' };
const uncharted: TypedPlace = { measure: measureIds.uncharted, column: 'n', changes: '.numbers-grid' };

/** Types another number into the last row but one of the grid, and waits until what it changes is painted. */
async function typeNumber(
  page: Page,
  { measure, column, changes }: TypedPlace,
  number: number,
): Promise<void> {
  const cell = page.locator(`[data-row="${pointId(measure, POINTS - 2)}"] [data-column="${column}"]`);
  await cell.click();
  await page.keyboard.type(String(number));
  await page.evaluate(
    ([began = '', painted = '', selector = '']) => {
      const changing = document.querySelector(selector);
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
      if (changing)
        observer.observe(changing, { attributes: true, childList: true, subtree: true, characterData: true });
    },
    [BEGAN, PAINTED, changes],
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

/** What each of three took, one after the other. */
interface Round {
  readonly still: Taken;
  readonly typing: Taken;
  /** A number typed among as many rows that are on no chart: its cell, the edit, saving, and what stands around. */
  readonly around: Taken;
}

/** What the first numbers take that a page sees: it runs code that was hardly ever run. */
const firstRows = (rounds: readonly Round[]): Measurement[] => [
  {
    name: 'the first numbers that a page sees, over the same marks as still SVG: work of the page’s thread',
    size,
    value: median(rounds.map(({ typing, still }) => typing.work / still.work)),
    unit: 'x',
  },
  {
    name: 'the first numbers that a page sees: work of the page’s thread',
    size,
    value: median(rounds.map(({ typing }) => typing.work)),
    unit: 'ms',
  },
];

const typingRows = (rounds: readonly Round[]): Measurement[] => {
  const middle = (choose: (round: Round) => number): number => median(rounds.map(choose));
  const typed = 'a number typed until its chart is painted';
  const work = 'work of the page’s thread';
  const still = 'over the same marks as still SVG';
  return [
    {
      name: `${typed}, without what a number on no chart takes, ${still}: ${work}`,
      size,
      value: middle(({ typing, around, still: marks }) => (typing.work - around.work) / marks.work),
      unit: 'x',
      goal: 2,
    },
    {
      name: `${typed}, ${still}: ${work}`,
      size,
      value: middle(({ typing, still: marks }) => typing.work / marks.work),
      unit: 'x',
      goal: 2,
    },
    { name: `${typed}: ${work}`, size, value: middle(({ typing }) => typing.work), unit: 'ms' },
    {
      name: `a number typed among as many rows that are on no chart: ${work}`,
      size,
      value: middle(({ around }) => around.work),
      unit: 'ms',
    },
    {
      name: `the same marks as still SVG: ${work}`,
      size,
      value: middle(({ still: marks }) => marks.work),
      unit: 'ms',
    },
    {
      name: `${typed}, ${still}: by the clock`,
      size,
      value: middle(({ typing, still: marks }) => typing.wall / marks.wall),
      unit: 'x',
    },
    { name: `${typed}: by the clock`, size, value: middle(({ typing }) => typing.wall), unit: 'ms' },
  ];
};

async function measureTyping(browser: Browser, app: RunningApp): Promise<Measurement[]> {
  const full = await openWatched(browser, addressOf(app, measureIds.full), '.chart-figure svg text');
  const bare = await openWatched(browser, addressOf(app, measureIds.uncharted), '.chart-empty');
  const rounds: Round[] = [];
  for (let round = 0; round <= WARM_UP + ROUNDS; round += 1)
    rounds.push({
      around: await takenBy(bare.page, bare.cdp, () => typeNumber(bare.page, uncharted, 31 + round)),
      still: await takenBy(full.page, full.cdp, () => showStill(full.page)),
      typing: await takenBy(full.page, full.cdp, () => typeNumber(full.page, charted, 21 + round)),
    });
  await full.page.close();
  await bare.page.close();
  // The first number runs code that was never run before.
  return [...typingRows(rounds.slice(-ROUNDS)), ...firstRows(rounds.slice(1, 1 + ROUNDS))];
}

async function measureOpening(browser: Browser, app: RunningApp): Promise<Measurement[]> {
  const rounds: { readonly full: number; readonly empty: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({
      empty: await timeOpening(browser, addressOf(app, measureIds.empty), '.chart-empty'),
      full: await timeOpening(browser, addressOf(app, measureIds.full), '.chart-figure svg text'),
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
