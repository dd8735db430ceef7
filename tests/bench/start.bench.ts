import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import { type Bench, type Measurement, median } from '../helpers/measure/bench.ts';
import { buildFloor } from './start-floor.ts';
import { projectOf } from './start-project.ts';

const rounds = { home: 7, project: 3 };
const cards = 10_000;

/** Milliseconds since the page's navigation began. */
interface Painted {
  /** The WebSocket is open; not a number where there is none. */
  readonly connected: number;
  /** The first message of more than 100 kB is there: a project. */
  readonly arrived: number;
  readonly painted: number;
}

/** One start: the process until it prints its address, then the page. */
interface Start extends Painted {
  readonly toAddress: number;
}

/** Runs in the page before anything else: notes when `selector` was painted, and what came over the socket. */
function watchPage(selector: string): void {
  const seen = { connected: Number.NaN, arrived: Number.NaN, painted: Number.NaN };
  Object.assign(globalThis, { seen });
  globalThis.WebSocket = class extends WebSocket {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener('open', () => {
        seen.connected = performance.now();
      });
      this.addEventListener('message', ({ data }) => {
        const isLarge = (data.size ?? data.byteLength ?? data.length) > 100_000;
        if (isLarge && Number.isNaN(seen.arrived)) seen.arrived = performance.now();
      });
    }
  };
  const painted = () => {
    const channel = new MessageChannel();
    // The message after a frame comes when the frame has been handed to the screen.
    channel.port1.onmessage = () => {
      seen.painted = performance.now();
    };
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    painted();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function paint(browser: Browser, url: string, selector: string): Promise<Painted> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchPage, selector);
  await page.goto(url, { waitUntil: 'commit' });
  const read = () => (globalThis as unknown as { readonly seen: Painted }).seen;
  await page.waitForFunction(() => {
    const { seen } = globalThis as unknown as { readonly seen: Painted };
    return seen.painted > 0;
  });
  const painted = await page.evaluate(read);
  await context.close();
  return painted;
}

/** What is started, and what on its page counts as painted. */
interface Started {
  readonly selector: string;
  readonly program?: string;
  readonly file?: string;
}

async function startOnce(browser: Browser, { selector, ...what }: Started): Promise<Start> {
  const folder = await temporaryFolder();
  const began = performance.now();
  const app = await startApp({ home: folder.path, ...what });
  const toAddress = performance.now() - began;
  const painted = await paint(browser, app.url, selector);
  await app.stop();
  await folder.remove();
  return { toAddress, ...painted };
}

const middle = (starts: readonly Start[], of: (start: Start) => number): number => median(starts.map(of));

function rowsOfHome(homes: readonly Start[], floors: readonly Start[]): Measurement[] {
  const size = 'empty data folder';
  const row = (name: string, value: number): Measurement => ({ name, size, value, unit: 'ms' });
  // Each against its neighbour: a busy machine slows both.
  const ratios = homes.map(({ painted }, at) => painted / (floors[at]?.painted ?? Number.NaN));
  return [
    row(
      'process to printed address',
      middle(homes, ({ toAddress }) => toAddress),
    ),
    row(
      'address to connection',
      middle(homes, ({ connected }) => connected),
    ),
    row(
      'address to Home painted',
      middle(homes, ({ painted }) => painted),
    ),
    row(
      'address to an empty React page painted',
      middle(floors, ({ painted }) => painted),
    ),
    { name: 'Home painted over an empty React page', size, value: median(ratios), unit: 'x', goal: 2 },
    row(
      'whole: process to Home painted',
      middle(homes, (start) => start.toAddress + start.painted),
    ),
  ];
}

function rowsOfProject(starts: readonly Start[]): Measurement[] {
  const row = (name: string, of: (start: Start) => number): Measurement => ({
    name,
    size: '10,000 cards',
    value: middle(starts, of),
    unit: 'ms',
  });
  return [
    row('process to printed address, with a file', ({ toAddress }) => toAddress),
    row('address to connection', ({ connected }) => connected),
    row('connection to the project in the page', ({ arrived, connected }) => arrived - connected),
    row('project in the page to first cards painted', ({ arrived, painted }) => painted - arrived),
    row('whole: process to first cards painted', (start) => start.toAddress + start.painted),
  ];
}

async function measureHome(browser: Browser): Promise<Measurement[]> {
  const floor = await buildFloor();
  const homes: Start[] = [];
  const floors: Start[] = [];
  for (let round = 0; round < rounds.home; round += 1) {
    floors.push(await startOnce(browser, { selector: 'h1', program: floor.program }));
    homes.push(await startOnce(browser, { selector: 'h1' }));
  }
  await floor.remove();
  return rowsOfHome(homes, floors);
}

async function measureProject(browser: Browser): Promise<Measurement[]> {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'large.alongside.json');
  await writeFile(file, projectOf(cards));
  const starts: Start[] = [];
  for (let round = 0; round < rounds.project; round += 1) {
    starts.push(await startOnce(browser, { selector: '.map-canvas canvas', file }));
  }
  await folder.remove();
  return rowsOfProject(starts);
}

/** Start of the built browser shell, on a fresh data folder, in a browser that runs already. */
export const bench: Bench = {
  title: 'Start of the browser shell',
  async run() {
    const executablePath = process.env.ALONGSIDE_CHROMIUM;
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    const rows = [...(await measureHome(browser)), ...(await measureProject(browser))];
    await browser.close();
    return rows;
  },
};
