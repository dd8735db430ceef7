import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJournal, openJournal, readJournal } from '../../../main/storage/journal.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { type FailingFiles, failingFiles } from './failing-files.ts';

const base = { sum: 'abc', clock: { Qm3xA9pL: 1 }, wrote: { Qm3xA9pL: 1 }, nonces: { n0: 'Qm3xA9pL-1' } };
const line = (counter: number, value = 'a') => ({
  dot: `Qm3xA9pL-${counter}`,
  edit: { writes: [{ kind: 'note', id: 'n1', register: 'text', value, seen: [] }] },
});

let folder: string;
let files: FailingFiles;
const path = (): string => join(folder, 'journal');
const lines = async () => (await readJournal(files, path()))?.lines;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-journal-'));
  files = failingFiles(nodeFiles);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a journal', () => {
  it('gives back its base and every line', async () => {
    const journal = await createJournal(files, path(), base);
    const first = { ...line(2, 'two\nlines “and” quotes'), nonce: 'n', info: { role: 'lead' } };
    await journal.append(first);
    await journal.append({ wrote: { Qm3xA9pL: 2 } });
    const found = await readJournal(files, path());
    expect(found).toEqual({ base, lines: [first, { wrote: { Qm3xA9pL: 2 } }], length: journal.length });
  });

  it('is read up to a tail torn at any byte', async () => {
    const journal = await createJournal(files, path(), base);
    await journal.append(line(2));
    const whole = journal.length;
    await journal.append(line(3));
    const torn = (await readFile(path())).subarray(whole, journal.length);
    const bytes = await readFile(path());
    for (let length = whole; length < journal.length; length += 1) {
      await writeFile(path(), bytes.subarray(0, length));
      expect(await lines()).toEqual([line(2)]);
      // And so with the room that was made for it.
      await writeFile(path(), bytes.fill(0, length, journal.length));
      expect(await lines()).toEqual([line(2)]);
      bytes.set(torn, whole);
    }
  });

  it('goes on after a torn line as if it had never been', async () => {
    const journal = await createJournal(files, path(), base);
    await journal.append(line(2));
    files.tear('ENOSPC');
    await expect(journal.append(line(3, 'lost and long'))).rejects.toMatchObject({ code: 'ENOSPC' });
    files.heal();
    await journal.append(line(3, 'kept'));
    expect(await lines()).toEqual([line(2), line(3, 'kept')]);
  });

  it('goes on after a long line whose sync failed, and nothing of it comes back', async () => {
    const journal = await createJournal(files, path(), base);
    const before = journal.length;
    await journal.append(line(2, 'a line that is longer than those that take its place '.repeat(9)));
    const again = openJournal(files, path(), before);
    await again.append(line(2, 'asked again'));
    await again.append(line(3));
    expect(await lines()).toEqual([line(2, 'asked again'), line(3)]);
    expect((await readJournal(files, path()))?.length).toBe(again.length);
  });

  it('never repeats a line that reached the disk though its sync failed', async () => {
    const journal = await createJournal(files, path(), base);
    const before = journal.length;
    await journal.append(line(2, 'sync failed'));
    const again = openJournal(files, path(), before);
    await again.append(line(2, 'asked again'));
    expect(await lines()).toEqual([line(2, 'asked again')]);
  });

  it('says that it was cut short or removed under us', async () => {
    const journal = await createJournal(files, path(), base);
    await truncate(path(), 10);
    await expect(journal.append(line(2))).rejects.toMatchObject({ code: 'ESHORT' });
    await rm(path());
    await expect(journal.append(line(2))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('stops at a changed byte and at anything that is no line of ours', async () => {
    const journal = await createJournal(files, path(), base);
    await journal.append(line(2));
    const good = (await readFile(path(), 'utf8')).slice(0, journal.length);
    await writeFile(path(), `${good}no line\n`);
    expect(await lines()).toEqual([line(2)]);
    await writeFile(path(), good.replace('"a"', '"b"'));
    expect(await lines()).toEqual([]);
    await writeFile(path(), good.replace('abc', 'abd'));
    expect(await readJournal(files, path())).toBeUndefined();
    await writeFile(path(), '');
    expect(await readJournal(files, path())).toBeUndefined();
  });
});
