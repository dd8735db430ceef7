import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import {
  journalsSince,
  readSnapshotFolder,
  saveVersion,
  writeSnapshot,
} from '../../../main/storage/snapshots.ts';
import { type FailingFiles, failingFiles } from './failing-files.ts';

const base = { sum: 'abc', clock: {}, wrote: {}, nonces: {} };
const at = '2026-03-02T10:15:30.123Z';
let folder: string;
let files: FailingFiles;
const begin = () => writeSnapshot(files, folder, Buffer.from('shadow'), base, 'edited', at);
const keep = () => saveVersion(files, folder, Buffer.from('kept'), 'named', at);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-shadow-'));
  files = failingFiles(nodeFiles);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a project’s versions', () => {
  it('are numbered in the order they were kept, whatever the clock says', async () => {
    await begin();
    await saveVersion(files, folder, Buffer.from('kept'), 'named', '1999-01-01T00:00:00.000Z');
    const { versions } = await readSnapshotFolder(files, folder);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, 'edited'],
      [2, 'named'],
    ]);
    expect(versions[0]?.at).toBe(at);
  });

  it('have one journal, that of the newest base, which goes on when a version is kept', async () => {
    await begin();
    await begin();
    await keep();
    const shelf = await readSnapshotFolder(files, folder);
    expect(shelf.journals.map(({ number }) => number)).toEqual([2]);
    const [, base2, kept] = shelf.versions;
    expect(base2 && journalsSince(shelf, base2)).toHaveLength(1);
    expect(kept && journalsSince(shelf, kept)).toHaveLength(1);
  });

  it('keep the old base and its journal when a new one cannot be written', async () => {
    await begin();
    files.fail('rename', 'ENOSPC');
    await expect(begin()).rejects.toMatchObject({ code: 'ENOSPC' });
    const shelf = await readSnapshotFolder(files, folder);
    expect(shelf.versions.map(({ number }) => number)).toEqual([1]);
    expect(shelf.journals.map(({ number }) => number)).toEqual([1]);
  });

  it('are none where there is no folder', async () => {
    expect(await readSnapshotFolder(files, join(folder, 'none'))).toEqual({ versions: [], journals: [] });
  });
});
