import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { startApp, temporaryFolder } from '../../helpers/app/start-app.ts';
import { projectOf } from './bench-project.ts';
import { makeData } from './data.ts';
import { Driver, type Part, type Run } from './measure.ts';

export type Name = 'ours' | 'floor' | 'tldraw' | 'excalidraw';

/** Where the contestants' built pages are. */
export interface Sources {
  /** The browser shell with our pages. */
  readonly program: string;
  readonly floor: string;
  /** Undefined where no rival is measured. */
  readonly rivals: string | undefined;
}

/** A contestant that is there to be measured, at an address. */
interface Standing {
  readonly url: string;
  stop(): Promise<void>;
}

/** A run that takes longer is broken off and counts as not ended. */
const PATIENCE = 120_000;

async function stand(name: Name, cards: number, { program, floor, rivals }: Sources): Promise<Standing> {
  if (name === 'floor') return { url: `${floor}/floor.html?cards=${cards}`, stop: async () => undefined };
  if (name !== 'ours') return { url: `${rivals}/${name}.html?cards=${cards}`, stop: async () => undefined };
  const folder = await temporaryFolder();
  const file = join(folder.path, `bench-${cards}.alongside.json`);
  await writeFile(file, projectOf(makeData(cards)));
  const app = await startApp({ home: join(folder.path, 'home'), program, file });
  return {
    url: app.url,
    stop: async () => {
      await app.kill();
      await folder.remove();
    },
  };
}

const steps: readonly (readonly [Part, (driver: Driver) => Promise<unknown>])[] = [
  ['pan', (driver) => driver.pan('100')],
  ['zoom', (driver) => driver.zoom('100')],
  ['fit', async (driver) => driver.fit()],
  ['pan', (driver) => driver.pan('fit')],
  ['zoom', (driver) => driver.zoom('fit')],
  ['middle', (driver) => driver.view('60')],
  ['pan', (driver) => driver.pan('60')],
  ['zoom', (driver) => driver.zoom('60')],
  ['detail', (driver) => driver.detail()],
  ['near', (driver) => driver.view('100')],
  ['drag', (driver) => driver.drag()],
  ['move', (driver) => driver.moveAll()],
  ['type', (driver) => driver.type()],
  ['picture', (driver) => driver.check('100')],
  ['picture', (driver) => driver.check('fit')],
  ['tidy', (driver) => driver.tidy()],
];

/** Views that others begin with, and what says that there was something to see. */
const ALWAYS: readonly Part[] = ['fit', 'middle', 'near', 'picture'];

/** What goals ask of plain divs where they are many: the rest takes them minutes and tells nothing. */
const FLOOR_OF_MANY: readonly Part[] = ['drag', 'type'];
const MANY = 1000;

async function drive(driver: Driver, only: readonly Part[]): Promise<void> {
  await driver.load();
  for (const [part, run] of steps) {
    if (!ALWAYS.includes(part) && only.length > 0 && !only.includes(part)) continue;
    await run(driver);
    await wait(200);
  }
}

/** Measures one contestant once, with a browser of its own. */
export async function runOnce(
  name: Name,
  cards: number,
  sources: Sources,
  only: readonly Part[],
): Promise<Run> {
  const { path, remove } = await temporaryFolder();
  const standing = await stand(name, cards, sources);
  const context = await chromium.launchPersistentContext(path, {
    ...(process.env.ALONGSIDE_CHROMIUM ? { executablePath: process.env.ALONGSIDE_CHROMIUM } : {}),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    args: [
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  const driver = new Driver(page, cdp, name, cards);
  page.on('pageerror', (error) => driver.faults.push(error.message.slice(0, 200)));
  try {
    await page.addInitScript((count) => sessionStorage.setItem('bench-cards', String(count)), cards);
    await page.goto(standing.url);
    await page.waitForFunction(() => 'app' in window, undefined, { timeout: 60_000 });
    await wait(400);
    const isDone = await Promise.race([
      drive(driver, name === 'floor' && cards >= MANY ? FLOOR_OF_MANY : only).then(() => true),
      wait(PATIENCE, false, { ref: false }),
    ]);
    if (!isDone) driver.faults.push('it did not end in two minutes');
  } catch (error) {
    driver.faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  await Promise.race([context.close().catch(() => undefined), wait(5000)]);
  await standing.stop();
  await remove().catch(() => undefined);
  return { figures: driver.figures, faults: driver.faults };
}
