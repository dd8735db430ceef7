import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readProjectFile } from '../../../main/projects/read-project-file.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { failingFiles } from '../storage/failing-files.ts';

/** Those of Windows lie in no folder. */
const hasPipes = process.platform !== 'win32';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-lies-'));
  await writeFile(join(folder, 'file'), 'words');
  await mkdir(join(folder, 'folder'));
  await symlink(join(folder, 'gone'), join(folder, 'dead'));
  if (hasPipes) execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterEach(() => rm(folder, { recursive: true }));

const lying = [
  ['folder', 'There is a folder at PATH, not a file. Choose a file in it.'],
  ['pipe', 'There is a device or a pipe at PATH, not a file. Choose a file.'],
  ['dead', 'There is a link at PATH, to a file that is not there. Was that moved or renamed?'],
  ['gone', 'There is no file at PATH. Was it moved, renamed, or is a drive not connected?'],
] as const;

it.each(lying.filter(([name]) => hasPipes || name !== 'pipe'))(
  'the app says what lies at %s instead of a project',
  async (name, sentence) => {
    const { outcome } = await readProjectFile(nodeFiles, join(folder, name));
    expect(outcome.outcome).toBe('missing');
    expect(outcome.sentence).toBe(sentence.replace('PATH', join(folder, name)));
  },
);

it('a file that may not be read is not called one that may not be written', async () => {
  const disk = failingFiles(nodeFiles);
  disk.fail('read', 'EACCES');
  const { outcome } = await readProjectFile(disk, join(folder, 'file'));
  expect(outcome.sentence).toBe(
    'The file could not be read. You are not allowed to read it: ask whoever looks after it, or for a copy. Nothing was changed.',
  );
});
