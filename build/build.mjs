import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { noteModules } from './modules.mjs';
import { inProject } from './project-paths.mjs';
import { hashOfSources } from './sources.mjs';

const dist = inProject('dist');
const stamp = 'sources.txt';

/** Whether dist was built from the sources as they are now. @param {string} hash */
async function isFresh(hash) {
  return (await readFile(join(dist, stamp), 'utf8').catch(() => '')) === hash;
}

/**
 * Runs something as for people who use the app. A test runner sets NODE_ENV for everything it starts, and React would then
 * be built for its developers: slow, and with the paths of this machine.
 * @param {() => Promise<unknown>} work
 */
export async function inProduction(work) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** @param {string} target the folder that becomes dist */
async function buildInto(target) {
  const { build } = await import('vite');
  /** @type {Map<string, readonly string[]>} */
  const modules = new Map();
  /** @param {string} name @param {string} outDir */
  const part = (name, outDir) =>
    build({
      configFile: inProject('build', `vite.${name}.config.ts`),
      logLevel: 'warn',
      plugins: [noteModules(modules, outDir)],
      worker: { plugins: () => [noteModules(modules, outDir)] },
      build: { outDir: join(target, outDir) },
    });
  await inProduction(() =>
    Promise.all([part('renderer', 'renderer'), part('main', '.'), part('preload', 'electron')]),
  );
  // What each file is made of: for the list of packages that go out, and for the test that nothing of development does.
  // No package takes it along. Sorted, because the three are built at once.
  const sorted = [...modules].sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(join(target, 'modules.json'), JSON.stringify(Object.fromEntries(sorted)));
}

/** A scanner of Windows looks into new files, and keeps their folder from being renamed meanwhile: about two seconds. */
const waits = process.platform === 'win32' ? [50, 100, 200, 400, 600, 800] : [];

/** @param {string} from @param {string} to */
async function renamePatiently(from, to) {
  for (const pause of waits) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isHeld =
        error instanceof Error && 'code' in error && /^E(PERM|ACCES|BUSY)$/.test(String(error.code));
      if (!isHeld) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

/** Puts a finished build in the place of the last one, so that no start ever meets half of one. @param {string} target */
async function takePlace(target) {
  const old = `${target}-old`;
  await renamePatiently(dist, old).catch(() => undefined);
  await renamePatiently(target, dist);
  await rm(old, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Builds dist where the sources have changed since the last build.
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(say) {
  const hash = await hashOfSources();
  if (await isFresh(hash)) return;
  say('Building Alongside (a few seconds)…');
  await mkdir(inProject('.cache'), { recursive: true });
  const target = await mkdtemp(inProject('.cache', 'build-'));
  try {
    await buildInto(target);
    await writeFile(join(target, stamp), hash);
    await takePlace(target);
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/** Run by itself (`node build/build.mjs`) it builds and ends. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuilt((line) => console.error(line)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
