import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import {
  copySample,
  makeSampleHome,
  type SampleHome,
  type SampleScreen,
  sampleAddress,
  waitForSample,
} from '../app/sample-project.ts';
import { type RunningApp, startApp, temporaryFolder } from '../app/start-app.ts';
import { electronBinary, NO_ELECTRON, runsInElectron, startElectron } from '../electron/electron-app.ts';

export { expect };

const screenshotFolder = fileURLToPath(new URL('../../../test-results/pictures', import.meta.url));

/** An app that runs, with its page. */
interface LaunchedApp {
  readonly page: Page;
  /** Undefined in Electron. */
  readonly shell: RunningApp | undefined;
  stop(): Promise<void>;
}

interface TestFixtures {
  /** Of every test: the windows that it opened itself and left are closed after it. */
  leftWindowsClosed: undefined;
  /** A fresh data folder, removed after the test. */
  home: string;
  /** A project file to open at the start: `test.use({ file: '/path' })`. */
  file: string | undefined;
  /** The screen of the shipped sample to begin on, instead of Home: `test.use({ opens: 'map' })`. */
  opens: SampleScreen | undefined;
  begin: StartPoint | undefined;
  launched: LaunchedApp;
  /** The running browser shell; only for tests that are about the shell itself. */
  shell: RunningApp;
  /** The page of the app, on Home (or on what `file` or `opens` says), in the shell that ALONGSIDE_SHELL names. */
  alongside: Page;
}

interface WorkerFixtures {
  /** Makes the folder when it is first asked for. */
  sampleHome: () => Promise<SampleHome>;
}

async function launchInElectron(home: string, file: string | undefined): Promise<LaunchedApp> {
  test.skip(electronBinary() === undefined, NO_ELECTRON);
  return { ...(await startElectron({ home, file })), shell: undefined };
}

async function launchInBrowser(
  browser: Browser,
  home: string,
  file: string | undefined,
): Promise<LaunchedApp> {
  // Half a second each, and neither needs the other.
  const [shell, page] = await Promise.all([
    startApp({ home, ...(file === undefined ? {} : { file }) }),
    browser.newContext().then((made) => made.newPage()),
  ]);
  const context = page.context();
  const stop = async () => {
    await context.close();
    await shell.stop();
  };
  return { page, shell, stop };
}

/**
 * `ALONGSIDE_SLOWED=4 npm test -- e2e` gives each page a quarter of the processor: what looks too early fails here first.
 * Other pages that a test opens keep their speed.
 */
const slowdown = Number(process.env.ALONGSIDE_SLOWED ?? 1);

/** For what takes longer than a page takes to answer: a disk that is looked at now and then, a process that starts. */
export function within(seconds: number): { readonly timeout: number } {
  return { timeout: seconds * 1000 * slowdown };
}

async function slowDown(page: Page): Promise<void> {
  if (slowdown <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Keeps every error that a page reports: an exception, or a breach of the content security policy. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** The screen of the sample that a test begins on. */
interface StartPoint {
  readonly sample: SampleHome;
  readonly screen: SampleScreen;
}

/** Goes to where the test begins; Electron's window opens on Home by itself. */
async function goToStart({ page, shell }: LaunchedApp, begin: StartPoint | undefined): Promise<void> {
  const address = begin && sampleAddress(begin.sample, begin.screen);
  if (shell !== undefined) await page.goto(`${shell.url}${address ?? ''}`);
  // Keys that are pressed before the app has drawn anything go past it.
  await page.locator('#work').waitFor();
  await slowDown(page);
  if (begin === undefined) return;
  if (shell === undefined) await page.goto(new URL(address ?? '', page.url()).href);
  await waitForSample(page, begin.screen);
}

/** Lends an app to a test, and fails the test where the page reported an error. */
async function useWatched(
  launching: Promise<LaunchedApp>,
  begin: StartPoint | undefined,
  use: (launched: LaunchedApp) => Promise<void>,
) {
  const launched = await launching;
  const errors = watchErrors(launched.page);
  try {
    await goToStart(launched, begin);
    await use(launched);
  } finally {
    await launched.stop();
  }
  expect(errors, 'errors on the page').toEqual([]);
}

/** Playwright's `test` with an Alongside of its own for every test; every spec imports it from here. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // A page that a test opened for itself would look for its app all through the tests that follow.
  leftWindowsClosed: [
    runsInElectron
      ? // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
        ({}, use) => use(undefined)
      : async ({ browser }, use) => {
          await use(undefined);
          await Promise.all(browser.contexts().map((context) => context.close()));
        },
    { auto: true },
  ],
  file: [undefined, { option: true }],
  opens: [undefined, { option: true }],
  sampleHome: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      let made: Promise<SampleHome> | undefined;
      await use(() => {
        made ??= makeSampleHome();
        return made;
      });
      await (await made)?.remove();
    },
    { scope: 'worker' },
  ],
  begin: async ({ opens, file, sampleHome }, use) => {
    if (opens !== undefined && file !== undefined)
      throw new Error('A test begins with a file or on the sample.');
    await use(opens === undefined ? undefined : { sample: await sampleHome(), screen: opens });
  },
  home: async ({ begin }, use) => {
    const folder = await temporaryFolder();
    if (begin !== undefined) await copySample(begin.sample, folder.path);
    await use(folder.path);
    await folder.remove();
  },
  launched: runsInElectron
    ? ({ home, file, begin }, use) => useWatched(launchInElectron(home, file), begin, use)
    : ({ home, file, begin, browser }, use) => useWatched(launchInBrowser(browser, home, file), begin, use),
  shell: async ({ launched }, use) => {
    if (launched.shell === undefined) {
      test.skip(true, 'This test is about the browser shell.');
      return;
    }
    await use(launched.shell);
  },
  alongside: async ({ launched }, use) => {
    await use(launched.page);
  },
});

/**
 * A new project "Street" in a browser shell of its own on this data folder. Its page is not watched: one whose app ends, or
 * whose disk is full, reports every try to reach it as an error.
 */
export async function openNewProject(
  browser: Browser,
  home: string,
): Promise<{ app: RunningApp; page: Page }> {
  const app = await startApp({ home });
  const page = await (await browser.newContext()).newPage();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Street');
  await page.getByText('Easier to find help').click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page).toHaveTitle(/^Street · /);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
  return { app, page };
}

/**
 * Waits until the fonts are there and what fades or slides on the page has arrived: a colour halfway between two
 * themes is nobody's contrast. What moves for ever (a spinner) is not waited for.
 */
export async function waitUntilSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  );
}

/** Letters of another size than the person's usual: `await textSize(page, '200%')`. */
export async function setTextSize(page: Page, size: `${number}%`): Promise<void> {
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = percent;
  }, size);
}

declare global {
  interface Window {
    /** On a page that was looked at. */
    readonly axe: typeof import('axe-core');
  }
}

/** The small one: a page takes a quarter second longer to read the other. */
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What lies over the page and keeps the keyboard: a dialog's ground. */
const DIALOG_BACKDROP = '.dialog-backdrop';

/**
 * Finds nothing with axe (WCAG 2.2 A and AA, best practices) on what the page shows now. Under a dialog nobody can reach
 * the page: the dialog alone is looked at then, the page when nothing lies over it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await waitUntilSettled(page);
  // axe's package for Playwright runs in parts, for frames of other origins: a quarter second more a look. The app has no frame.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource);
  const found = await page.evaluate(async (over) => {
    const where = document.querySelector(over) === null ? document : { include: [[over]] };
    const { violations } = await window.axe.run(where, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
    );
  }, DIALOG_BACKDROP);
  expect(found, 'what axe found').toEqual([]);
}

/** `ALONGSIDE_PICTURES=1 npm test -- e2e` saves a picture of the page as test-results/pictures/NAME.png, to be looked at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.ALONGSIDE_PICTURES === undefined) return;
  await mkdir(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`), animations: 'disabled' });
}
