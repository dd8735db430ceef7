import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../build/places.mjs';
import { runNode } from '../../build/run.mjs';
import { makeElectronStub } from './electron-stub.ts';

/** An app that was packaged around a stub of Electron. */
export interface Packaged {
  /** The folder that would be installed. */
  readonly folder: string;
  readonly asar: string;
  readonly remove: () => Promise<void>;
}

/** Runs `npm run package -- --dir` for a platform. Throws with what it said where it fails. */
export async function packageForTest(platform: 'linux' | 'win'): Promise<Packaged> {
  const place = await mkdtemp(join(tmpdir(), 'alongside-packaged-'));
  await makeElectronStub(join(place, 'electron'), platform);
  const args = [
    '--dir',
    `--${platform}`,
    '--electron',
    join(place, 'electron'),
    '--output',
    join(place, 'out'),
  ];
  const { code, output } = await runNode(inProject('build', 'package.mjs'), args);
  if (code !== 0) throw new Error(output);
  const folder = join(place, 'out', `${platform}-unpacked`);
  const asar = join(folder, 'resources', 'app.asar');
  return { folder, asar, remove: () => rm(place, { recursive: true, force: true }) };
}
