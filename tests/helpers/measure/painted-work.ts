import type { Browser, CDPSession, Page } from '@playwright/test';
import { watchThreadMarks } from './thread-time.ts';

/** Milliseconds that something took until it was painted: by the clock, and in work of the page's thread. */
export interface Taken {
  readonly wall: number;
  /** It stands while other programs have the processor. */
  readonly work: number;
}

/** The marks that a page makes when what is measured begins, and when it is painted. */
export const BEGAN = 'bench began';
export const PAINTED = 'bench painted';

/** Runs in the page: `whenPainted()` resolves when what is there now has been handed to the screen. */
export const paintedTimer = `globalThis.whenPainted = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => resolve(performance.now());
  requestAnimationFrame(() => channel.port2.postMessage(null));
});`;

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

/** What lies between the marks `BEGAN` and `painted` that `act` makes in the page. */
export async function takenBy(
  page: Page,
  cdp: CDPSession,
  act: () => Promise<void>,
  painted: string = PAINTED,
): Promise<Taken> {
  await page.evaluate(() => performance.clearMarks());
  const endWatching = await watchThreadMarks(cdp);
  const isPainted = page.evaluate(whenMarked, painted);
  await act();
  await isPainted;
  const wall = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    [BEGAN, painted],
  );
  const marks = await endWatching();
  const between = ([began, end]: readonly (number | undefined)[]): number =>
    (end ?? Number.NaN) - (began ?? Number.NaN);
  return { wall: between(wall), work: between([marks.of(BEGAN)[0], marks.of(painted)[0]]) };
}

/** A page whose thread is watched. */
export interface WatchedPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens an address, and waits until what `sign` finds is there. */
export async function openWatched(browser: Browser, address: string, sign: string): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  // A busy machine takes its time to read a large project for the first time.
  await page.locator(sign).first().waitFor({ timeout: 120_000 });
  await page.evaluate(paintedTimer);
  return { page, cdp: await page.context().newCDPSession(page) };
}

/** Opens an address anew, in a browser that knows nothing of it. @returns milliseconds until what `sign` finds is painted */
export async function timeOpening(browser: Browser, address: string, sign: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(paintedTimer);
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await page.evaluate(async (selector) => {
    const whenPainted = Reflect.get(globalThis, 'whenPainted') as () => Promise<number>;
    while (document.querySelector(selector) === null) await whenPainted();
    return whenPainted();
  }, sign);
  await context.close();
  return painted;
}
