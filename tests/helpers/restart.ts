import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { startApp } from './app.ts';

/** An app with a window that a test opens and closes by itself. */
export interface Running {
  readonly page: Page;
  /** Ends it as Ctrl-C does; its data folder stays. */
  stop(): Promise<number>;
}

/** Starts the browser shell on a data folder and opens its page. */
export async function open(browser: Browser, home: string): Promise<Running> {
  const app = await startApp({ home });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.url);
  const stop = async () => {
    const code = await app.stop();
    await context.close();
    return code;
  };
  return { page, stop };
}

const program = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));

/** Runs a command of the built command line; resolves to its exit code and what it wrote to stdout. */
export const commandLine = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
