import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll } from '@electron/asar';
import { vi } from 'vitest';
import { projectRoot } from '../../../build/project-paths.mjs';
import { runNode } from '../../../build/run.mjs';
import { makeElectronStub } from './electron-stub.ts';
import { createFakeElectron, type FakeElectron } from './fake-electron.ts';

/** The app, packaged around a stub of Electron for both platforms that need no machine of their own. */
export interface PackagedApp {
  /** What would be installed. */
  readonly linux: string;
  readonly windows: string;
  /** Where that lies, and beside it what else `npm run package` makes. */
  readonly output: string;
  /** The archive in each of them. */
  readonly asar: string;
  readonly asarOnWindows: string;
  readonly remove: () => Promise<void>;
}

/**
 * Runs `npm run package -- --dir`. Throws with what it said where it fails.
 * @param root the project, or a copy of it
 */
export async function packageApp(root = projectRoot, env = process.env): Promise<PackagedApp> {
  const place = await mkdtemp(join(tmpdir(), 'alongside-packaged-'));
  const [stub, output] = [join(place, 'electron'), join(place, 'out')];
  await makeElectronStub(stub);
  const args = ['--dir', '--linux', '--win', '--electron', stub, '--output', output];
  const ended = await runNode(join(root, 'build', 'package.mjs'), args, { env });
  if (ended.code !== 0) throw new Error(ended.output);
  const [linux, windows] = [join(output, 'linux-unpacked'), join(output, 'win-unpacked')];
  return {
    linux,
    windows,
    output,
    asar: join(linux, 'resources', 'app.asar'),
    asarOnWindows: join(windows, 'resources', 'app.asar'),
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

/**
 * Runs the main entry that an archive names, out of the files that lie in it and nothing else, on the stand-in for
 * Electron. Only the stand-in is reached by name; all else is bundled.
 * @param folder is where the files go; the data folder is `data` in it
 */
export async function bootFromArchive(asar: string, folder: string): Promise<FakeElectron> {
  const app = join(folder, 'app');
  extractAll(asar, app);
  const standIn = createFakeElectron();
  vi.stubGlobal('electronStandIn', standIn.electron);
  const place = join(app, 'node_modules', 'electron');
  await mkdir(place, { recursive: true });
  const names = Object.keys(standIn.electron).join(', ');
  await writeFile(join(place, 'package.json'), '{"name":"electron","type":"module","exports":"./index.js"}');
  await writeFile(join(place, 'index.js'), `export const { ${names} } = globalThis.electronStandIn;\n`);
  const { main } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8'));
  const before = process.argv;
  process.argv = ['alongside', '--home', join(folder, 'data')];
  try {
    await import(/* @vite-ignore */ pathToFileURL(join(app, main)).href);
  } finally {
    process.argv = before;
  }
  return standIn;
}
