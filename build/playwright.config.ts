import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';
import { installedChromium } from './chromium.mjs';
import { inProject } from './project-paths.mjs';

const own = existsSync(chromium.executablePath()) ? undefined : installedChromium();
/** How many times slower than it is the processor of a page is made: see tests/helpers/browser/end-to-end.ts. */
const slowed = Number(process.env.ALONGSIDE_SLOWED ?? 1);
const executablePath = process.env.ALONGSIDE_CHROMIUM ?? own;

/** End-to-end tests on the production build. `npm test` fetches a Chromium where there is none, and says which. */
export default defineConfig({
  testDir: inProject('tests', 'e2e'),
  outputDir: inProject('test-results'),
  globalSetup: inProject('tests', 'helpers', 'browser', 'report-shell.ts'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A whole journey with pictures, on a machine that is busy with other things too.
  timeout: 120_000 * slowed,
  expect: { timeout: 10_000 * slowed },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    // The tests of time and language of the app do not depend on the machine's.
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    // Pages live for seconds: what V8's optimising compilers cost is never earned back. A seventh of the pages' processor.
    launchOptions: {
      args: ['--js-flags=--no-opt,--no-maglev'],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
