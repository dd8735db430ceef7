import { type Browser, chromium } from '@playwright/test';
import { startApp, temporaryFolder } from '../helpers/app.ts';
import { type Bench, median, type Row } from '../helpers/bench.ts';

const rounds = 7;

/** Milliseconds of one start. */
interface Start {
  readonly toAddress: number;
  readonly toPaint: number;
  readonly toHome: number;
}

async function startOnce(browser: Browser): Promise<Start> {
  const folder = await temporaryFolder();
  const began = performance.now();
  const app = await startApp({ home: folder.path });
  const toAddress = performance.now() - began;
  const page = await browser.newPage();
  const opened = performance.now();
  await page.goto(app.url, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const toHome = performance.now() - opened;
  const toPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  await app.stop();
  await folder.remove();
  return { toAddress, toPaint, toHome };
}

/** Start of the built browser shell to Home, on a fresh data folder, in a browser that runs already. */
export const bench: Bench = {
  title: 'Start of the browser shell',
  async run() {
    const executablePath = process.env.ALONGSIDE_CHROMIUM;
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    const starts: Start[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await startOnce(browser));
    await browser.close();
    const row = (what: string, of: (start: Start) => number): Row => ({
      what,
      size: 'empty data folder',
      value: median(starts.map(of)),
      unit: 'ms',
    });
    return [
      row('process to printed address', (start) => start.toAddress),
      row('address to first paint', (start) => start.toPaint),
      row('address to Home', (start) => start.toHome),
      row('whole: process to Home', (start) => start.toAddress + start.toHome),
    ];
  },
};
