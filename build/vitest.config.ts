import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { packageVersion, projectRoot } from './places.mjs';

/** Unit and law tests. End-to-end tests run in Playwright, fault scripts and benches by themselves. */
export default defineConfig({
  root: projectRoot,
  cacheDir: '.cache/vitest',
  define: { ALONGSIDE_VERSION: JSON.stringify(packageVersion) },
  test: {
    include: ['tests/{shared,main,renderer,build,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    passWithNoTests: true,
    // Vitest leaves one core free; with two, that is half the time lost. Some files mostly wait for a timer or a disk.
    maxWorkers: availableParallelism() + 1,
    // `npm run faults` asks for far more runs than a test usually has time for.
    setupFiles: ['tests/helpers/seed.ts'],
    testTimeout: process.env.ALONGSIDE_RUNS === undefined ? 20_000 : 0,
  },
});
