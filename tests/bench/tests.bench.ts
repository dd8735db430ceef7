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
import {
  emptyHypotheses,
  sizeInWords,
  testedHypotheses,
  testsProjects,
  titleOfHypothesis,
  untestedHypotheses,
} from './tests-project.ts';

const ROUNDS = 7;
const size = sizeInWords;
const WITH_CHART = 'bench chart painted';

/** What is there once a page is: a chart, cycles, or that there is nothing. */
const CHART = '.hypothesis-page .chart-figure svg text';
const NOTHING = '.tests-panel .empty';

const addressOf = (app: RunningApp, params: string): string =>
  `${app.url.replace(/(#\/p\/[^/]+).*$/, '$1')}/tests?${params}`;

/** Presses a hypothesis in the list; the page marks when its page is painted, and when a chart is on it. */
async function showHypothesis(page: Page, id: string): Promise<void> {
  const title = titleOfHypothesis(id);
  const row = page.locator('.tests-list-row', { hasText: title });
  await row.scrollIntoViewIfNeeded();
  await page.evaluate(
    ([title = '', chart = '', began = '', painted = '', withChart = '']) => {
      const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
      const isHere = (): boolean => document.querySelector('.hypothesis-head h2')?.textContent === title;
      const waiting = new Map<string, () => boolean>([
        [painted, isHere],
        [withChart, () => isHere() && document.querySelector(chart) !== null],
      ]);
      addEventListener('click', () => performance.mark(began), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        for (const [mark, isThere] of waiting) {
          if (!isThere()) continue;
          waiting.delete(mark);
          void whenPainted().then(() => performance.mark(mark));
        }
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      addEventListener('bench ended', () => observer.disconnect(), { once: true });
    },
    [title, CHART, BEGAN, PAINTED, WITH_CHART],
  );
  await row.click();
}

const endObserving = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('bench ended'));
  });

/** What each of four took, one after the other. */
interface Round {
  readonly untested: Taken;
  /** With as many cycles and a measure, and nothing written in them. */
  readonly empty: Taken;
  readonly tested: Taken;
  readonly charted: Taken;
}

const switchingRows = (rounds: readonly Round[]): Measurement[] => {
  const middle = (choose: (round: Round) => number): number => median(rounds.map(choose));
  const to = 'another hypothesis, from the press until';
  const [cycles, chart] = [`${to} its cycles are painted`, `${to} its chart is painted too`];
  const work = 'work of the page’s thread';
  const ms = (name: string, choose: (round: Round) => number): Measurement => ({
    name,
    size,
    value: middle(choose),
    unit: 'ms',
  });
  const ratio = (name: string, choose: (round: Round) => number): Measurement => ({
    name,
    size,
    value: middle(choose),
    unit: 'x',
  });
  return [
    {
      ...ratio(
        `${cycles}, over one with as many cycles and a measure in which nothing is written: ${work}`,
        ({ tested, empty }) => tested.work / empty.work,
      ),
      goal: 1.5,
    },
    ratio(
      `${cycles}, over one without a test: ${work}`,
      ({ tested, untested }) => tested.work / untested.work,
    ),
    ratio(
      `${chart}, over one with as many cycles and a measure in which nothing is written: ${work}`,
      ({ charted, empty }) => charted.work / empty.work,
    ),
    ms(`${cycles}: ${work}`, ({ tested }) => tested.work),
    ms(`${chart}: ${work}`, ({ charted }) => charted.work),
    ms(`one in which nothing is written: ${work}`, ({ empty }) => empty.work),
    ms(`one without a test: ${work}`, ({ untested }) => untested.work),
    ms(`${cycles}: by the clock`, ({ tested }) => tested.wall),
    ms(`${chart}: by the clock`, ({ charted }) => charted.wall),
  ];
};

async function measureSwitching(browser: Browser, app: RunningApp): Promise<Measurement[]> {
  const { page, cdp } = await openWatched(
    browser,
    addressOf(app, `tab=hypotheses&card=${testedHypotheses.at(-1)}`),
    '.hypothesis-page',
  );
  const show = async (ids: readonly string[], round: number, painted: string): Promise<Taken> => {
    const id = ids[round % ids.length] ?? '';
    const taken = await takenBy(page, cdp, () => showHypothesis(page, id), painted);
    await endObserving(page);
    return taken;
  };
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({
      untested: await show(untestedHypotheses, round, PAINTED),
      empty: await show(emptyHypotheses, round, PAINTED),
      tested: await show(testedHypotheses, round, PAINTED),
      charted: await show(testedHypotheses, round + 3, WITH_CHART),
    });
  await page.close();
  // The first one runs code that was never run before.
  return switchingRows(rounds.slice(1));
}

async function measureOpening(browser: Browser, full: RunningApp, empty: RunningApp): Promise<Measurement[]> {
  const rounds: { readonly full: number; readonly empty: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({
      empty: await timeOpening(browser, addressOf(empty, 'tab=hypotheses'), NOTHING),
      full: await timeOpening(browser, addressOf(full, `tab=hypotheses&card=${testedHypotheses[0]}`), CHART),
    });
  // The first time everything is read from the disk.
  const counted = rounds.slice(1);
  const name = 'the screen of tests with its list, cycles and chart, from the address until it is painted';
  return [
    {
      name: `${name}, over the same of a project as large in which it has nothing to show`,
      size,
      value: median(counted.map(({ full, empty }) => full / empty)),
      unit: 'x',
      goal: 2,
    },
    { name, size, value: median(counted.map(({ full }) => full)), unit: 'ms' },
    {
      name: 'the same with nothing to show',
      size,
      value: median(counted.map(({ empty }) => empty)),
      unit: 'ms',
    },
  ];
}

/** The screen of tests in a browser that runs already; each against its neighbour: a busy machine slows both. */
export const bench: Bench = {
  title: 'The screen of tests',
  async run() {
    const executablePath = process.env.ALONGSIDE_CHROMIUM;
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    const folder = await temporaryFolder();
    const projects = testsProjects();
    const start = async (name: 'full' | 'empty'): Promise<RunningApp> => {
      const file = join(folder.path, `${name}.alongside.json`);
      await writeFile(file, projects[name]);
      return startApp({ home: join(folder.path, name), file });
    };
    const [full, empty] = [await start('full'), await start('empty')];
    const rows = [
      ...(await measureOpening(browser, full, empty)),
      ...(await measureSwitching(browser, full)),
    ];
    await browser.close();
    await Promise.all([full.stop(), empty.stop()]);
    await folder.remove();
    return rows;
  },
};
