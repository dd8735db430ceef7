import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { projectRoot } from './project-root.ts';
import { startApp } from './start-app.ts';

/** An app with a window that a test opens and closes by itself. */
export interface OpenedApp {
  readonly page: Page;
  /** Ends it as Ctrl-C does; its data folder stays. */
  stop(): Promise<number>;
}

/** Starts the browser shell on a data folder and opens its page. */
export async function openApp(browser: Browser, home: string): Promise<OpenedApp> {
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

const program = join(projectRoot(), 'dist/cli/cli.js');

/** Runs a command of the built command line; resolves to its exit code and what it wrote to stdout. */
export function runCommandLine(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
}
