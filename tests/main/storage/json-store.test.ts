import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openJsonStore } from '../../../main/storage/json-store.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { type FailingFiles, failingFiles } from './failing-files.ts';

const schema = z.object({ count: z.number() });
let folder: string;
let files: FailingFiles;
const path = (): string => join(folder, 'sub', 'a.json');
const open = () => openJsonStore(files, path(), schema, { count: 0 });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-store-'));
  files = failingFiles(nodeFiles);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a small JSON file', () => {
  it('is there again after a change, and not before', async () => {
    expect((await open()).data).toEqual({ count: 0 });
    expect(await readdir(folder)).toEqual([]);
    await (await open()).update(({ count }) => ({ count: count + 1 }));
    expect((await open()).data).toEqual({ count: 1 });
  });
  it('counts every one of many changes at once', async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 50 }, () => store.update(({ count }) => ({ count: count + 1 }))));
    expect((await open()).data).toEqual({ count: 50 });
  });
  it('changes nothing in memory when the disk refuses', async () => {
    const store = await open();
    files.fail('create', 'ENOSPC');
    await expect(store.update(() => ({ count: 1 }))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(store.data).toEqual({ count: 0 });
    files.heal();
    expect(await store.update(({ count }) => ({ count: count + 5 }))).toEqual({ count: 5 });
  });
  it('keeps what it cannot make sense of, and begins anew', async () => {
    await mkdir(join(folder, 'sub'));
    await writeFile(path(), '{"count":"many"');
    expect((await open()).data).toEqual({ count: 0 });
    const [kept = ''] = await readdir(join(folder, 'sub'));
    expect(await readFile(join(folder, 'sub', kept), 'utf8')).toBe('{"count":"many"');
  });
  it('does not begin anew because the disk refuses to read', async () => {
    await (await open()).update(() => ({ count: 7 }));
    files.fail('read', 'EACCES');
    await expect(open()).rejects.toMatchObject({ code: 'EACCES' });
    files.heal();
    expect((await open()).data).toEqual({ count: 7 });
  });
});
