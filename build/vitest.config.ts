import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { packageVersion, projectRoot } from './project-paths.mjs';

/** @param folders of tests/ */
const testsIn = (...folders: readonly string[]) =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/** What needs a page says so in its name. */
const onAPage = ['tests/**/*.page.test.{ts,tsx}'];

const asOneFile = { enabled: true, include: ['react-aria-components', 'lucide-react'] };

/** Unit and law tests. End-to-end tests run in Playwright, fault scripts and benches by themselves. */
export default defineConfig({
  root: projectRoot,
  // Of each Node its own: the test of the newest runs this one's page tests while it runs itself.
  cacheDir: `.cache/vitest/node-${process.versions.node.split('.')[0]}`,
  define: { ALONGSIDE_VERSION: JSON.stringify(packageVersion) },
  test: {
    environment: 'node',
    pool: 'threads',
    passWithNoTests: true,
    // Vitest leaves one core free; with two, that is half the time lost. Some files mostly wait for a timer or a disk.
    maxWorkers: availableParallelism() + 1,
    setupFiles: ['tests/helpers/vitest/remove-node-storage.ts', 'tests/helpers/vitest/property-seed.ts'],
    // A test of the storage syncs the disk dozens of times: where each takes half a second, that is no failure.
    // `npm run faults` asks for far more runs than a test usually has time for.
    testTimeout: process.env.ALONGSIDE_RUNS === undefined ? 60_000 : 0,
    hookTimeout: 60_000,
    // A second, the usual, is soon over on a machine that does other things too.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        // Loading the modules once a worker, not once a file, saves a quarter of the time; what a test sets, it sets back.
        test: {
          name: 'modules',
          include: testsIn('shared', 'main', 'build', 'architecture', 'renderer'),
          exclude: onAPage,
          isolate: false,
        },
      },
      {
        extends: true,
        // Loading the screens costs seconds: a worker's files share its page, and each leaves the page as it was.
        test: {
          name: 'screens',
          include: onAPage,
          isolate: false,
          globalSetup: ['tests/helpers/vitest/run-folder.ts'],
          setupFiles: ['tests/helpers/vitest/shared-page.ts'],
          deps: { optimizer: { ssr: asOneFile } },
        },
      },
    ],
  },
});
