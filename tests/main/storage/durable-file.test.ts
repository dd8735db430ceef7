import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeStaleTemporaryFiles, writeDurably } from '../../../main/storage/durable-file.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { type FailingFiles, failingFiles } from './failing-files.ts';

let folder: string;
let files: FailingFiles;
const path = (): string => join(folder, 'a.json');
const text = (): Promise<string> => readFile(path(), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-durable-'));
  files = failingFiles(nodeFiles);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a durable write', () => {
  it('replaces the file whole, keeps who may read it, and leaves nothing else behind', async () => {
    await writeFile(path(), 'old', { mode: 0o664 });
    const { mode } = await stat(path());
    await writeDurably(files, path(), Buffer.from('new'));
    expect(await text()).toBe('new');
    expect((await stat(path())).mode).toBe(mode);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('goes through a draft, its sync, the rename and the sync of the folder, in this order', async () => {
    const steps: string[] = [];
    files.before = (method) => void steps.push(method);
    await writeDurably(files, path(), Buffer.from('new'));
    expect(steps).toEqual(['create', 'rename', 'syncFolder']);
  });

  it.each([
    ['create', 'ENOSPC'],
    ['rename', 'EACCES'],
  ] as const)('leaves the old file and no draft when %s fails', async (method, code) => {
    await writeFile(path(), 'old');
    files.fail(method, code);
    await expect(writeDurably(files, path(), Buffer.from('new'))).rejects.toMatchObject({ code });
    expect(await text()).toBe('old');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('leaves the old file whole when the disk fills in the middle', async () => {
    await writeFile(path(), 'old');
    files.tear('ENOSPC');
    await expect(writeDurably(files, path(), Buffer.from('new and long'))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await text()).toBe('old');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('ends with one whole version when many write at once', async () => {
    const versions = Array.from({ length: 40 }, (_, index) => `${index} `.repeat(5000));
    await Promise.all(versions.map((version) => writeDurably(files, path(), Buffer.from(version))));
    expect(versions).toContain(await text());
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});

describe('drafts of a killed run', () => {
  it('are removed once their process is gone, and those of the living and of strangers stay', async () => {
    files.fail('rename', 'EIO');
    files.fail('remove', 'EIO');
    await expect(writeDurably(files, path(), Buffer.from('new'))).rejects.toMatchObject({ code: 'EIO' });
    files.heal();
    const [ours = ''] = await readdir(folder);
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const stale = ours.replace(`-${process.pid}-`, `-${gone}-`);
    const strangers = stale.replace(/\.[0-9a-f]+-/, '.0abc-');
    await writeFile(join(folder, stale), 'half');
    await writeFile(join(folder, strangers), 'half');
    await writeFile(join(folder, 'notes.tmp'), 'mine');
    await removeStaleTemporaryFiles(files, folder);
    expect((await readdir(folder)).sort()).toEqual([ours, strangers, 'notes.tmp'].sort());
  });
});
