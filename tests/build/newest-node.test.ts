import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureBuilt } from '../../build/build.mjs';
import { fetchNode, findNewestNode, newestMajor } from '../../build/newest-node.mjs';
import { inProject } from '../../build/project-paths.mjs';
import { run } from '../../build/run.mjs';
import { connectToServices } from '../helpers/app/service-client.ts';
import { startApp, temporaryFolder } from '../helpers/app/start-app.ts';

/** Milliseconds; a quarter of a minute where little else goes on. */
const patience = 300_000;

const found = await findNewestNode();
const node = 'path' in found ? found.path : '';
const title =
  'path' in found ? 'the newest Node:' : `Node ${newestMajor} was not tried: ${found.reason}. Left out:`;

/** What this runner tells of itself would be taken for the inner one's own. */
const innerEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST\w*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR)$/.test(name),
    ),
  );

/**
 * One file of page tests of the app, of each part of the core and of each screen, with the features in it. What another
 * Node changes for a page (names of its own beside the page's, how modules are loaded, storage, timers) each of them meets;
 * all files again would take a minute of the processor more, and the workflow runs them on it.
 */
async function samplePageTests(): Promise<string[]> {
  const files = await readdir(inProject('tests'), { recursive: true });
  const pages = files
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.page\.test\.tsx?$/.test(name));
  const partOf = (name: string) => /^(?:build|renderer\/(?:app|(?:core|screens)\/[^/]+))\//.exec(name)?.[0];
  const firstOf = new Map<string, string>();
  for (const name of pages.sort()) {
    const part = partOf(name);
    if (part !== undefined && !firstOf.has(part)) firstOf.set(part, `tests/${name}`);
  }
  return [...firstOf.values()];
}

describe.skipIf(node === '')(title, () => {
  beforeAll(() => ensureBuilt(() => undefined), patience);

  // Windows has no signal that tells a program to end.
  test.skipIf(process.platform === 'win32')(
    'npm start serves the app without a warning, and ends when it is told to',
    async () => {
      const { path: home, remove } = await temporaryFolder();
      const program = inProject('build', 'start.mjs');
      const app = await startApp({ node, program, home, args: ['--browser'] });
      const entered = await fetch(app.url, { redirect: 'manual' });
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const page = await fetch(new URL(entered.headers.get('location') ?? '', app.url), {
        headers: { cookie },
      });
      expect(await page.text()).toContain('<title>Alongside</title>');
      const window = await connectToServices(app.url);
      expect(await window.api.library.list()).toEqual([]);
      window.close();
      expect(await app.stop()).toBe(0);
      expect(app.errors()).toBe('');
      await remove();
    },
  );

  test('page tests of every part pass without a warning', { timeout: patience }, async () => {
    const sample = await samplePageTests();
    expect(sample.length).toBeGreaterThan(9);
    const file = inProject('.cache', 'reports', `node-${newestMajor}.json`);
    const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
    // Projects go by their own number of workers, and beside other tests one is enough: the app is loaded once.
    const only = ['--project', 'screens', '--no-file-parallelism', ...sample];
    const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`];
    const args = [vitest, 'run', '--config', 'build/vitest.config.ts', ...only, ...reporters];
    const { code, output } = await run(node, args, { env: { ...innerEnv(), NO_COLOR: '1' }, seconds: 280 });
    expect(output).not.toMatch(/\(node:\d+\)|Warning/);
    expect(code, output).toBe(0);
    const report = JSON.parse(await readFile(file, 'utf8'));
    expect(report).toMatchObject({ success: true, numFailedTests: 0, numPendingTests: 0 });
    expect(report.testResults).toHaveLength(sample.length);
    expect(report.numPassedTests).toBeGreaterThan(30);
  });
});

describe('where it cannot be fetched', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('that is said, and nothing is left behind', async () => {
    const { path: folder, remove } = await temporaryFolder();
    // Nothing answers there.
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
    expect(await fetchNode(join(folder, 'node'))).toMatch(/^npm could not fetch it \(E\w+\)$/);
    expect(await readdir(folder)).toEqual([]);
    const cache = await readdir(inProject('.cache'));
    expect(cache.filter((name) => name.startsWith('fetched-node-'))).toEqual([]);
    await remove();
  });
});
