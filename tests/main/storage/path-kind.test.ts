import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { pathKindOf } from '../../../main/storage/path-kind.ts';
import { failingFiles } from './failing-files.ts';

/** Those of Windows lie in no folder. */
const hasPipes = process.platform !== 'win32';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-lies-'));
  await writeFile(join(folder, 'file'), 'words');
  await mkdir(join(folder, 'folder'));
  await symlink(join(folder, 'gone'), join(folder, 'dead'));
  await symlink(join(folder, 'file'), join(folder, 'link'));
  await symlink(join(folder, 'folder'), join(folder, 'way'));
  if (hasPipes) execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterEach(() => rm(folder, { recursive: true }));

const lying = [
  ['file', 'file'],
  ['link', 'file'],
  ['folder', 'folder'],
  ['way', 'folder'],
  ['pipe', 'other'],
  ['dead', 'deadLink'],
  ['gone', 'missing'],
  ['file/in/it', 'missing'],
  ['no/such', 'missing'],
] as const;

it.each(lying.filter(([name]) => hasPipes || name !== 'pipe'))('%s: %s', async (name, lies) => {
  expect(await pathKindOf(nodeFiles, join(folder, name))).toBe(lies);
});

it('a folder that may not be listed is one all the same', async () => {
  const disk = failingFiles(nodeFiles);
  disk.fail('list', 'EACCES', 'folder');
  expect(await pathKindOf(disk, join(folder, 'folder'))).toBe('folder');
});
