import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  detectExternalChange,
  readWithSignature,
  signatureOf,
} from '../../../main/storage/detect-external-change.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';

let folder: string;
const path = (): string => join(folder, 'a');
const look = async () => detectExternalChange(nodeFiles, path(), (await before).signature);
let before: ReturnType<typeof readWithSignature>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-outside-'));
  await writeFile(path(), 'one two three');
  before = readWithSignature(nodeFiles, path());
  await before;
});
afterEach(() => rm(folder, { recursive: true }));

describe('looking whether somebody else wrote the file', () => {
  it('sees nothing where nothing happened', async () => {
    expect((await look()).state).toBe('same');
  });
  it('sees other contents of the same length, even with the old date', async () => {
    await writeFile(path(), 'one TWO three');
    await utimes(path(), new Date(0), new Date(0));
    expect(await look()).toMatchObject({ state: 'different' });
  });
  it('is not fooled by a new date, a new file or both with the same contents', async () => {
    await utimes(path(), new Date(0), new Date(0));
    expect((await look()).state).toBe('same');
    await writeFile(join(folder, 'b'), 'one two three');
    await rename(join(folder, 'b'), path());
    expect((await look()).state).toBe('same');
  });
  it('knows what was written in pieces as it is read', async () => {
    const text = 'x'.repeat(100);
    await writeFile(path(), `${text}one two`);
    const read = await readWithSignature(nodeFiles, path());
    for (const pieces of [
      [text, 'one two'],
      [text, 'one ', '', 'two'],
      [`${text}o`, 'ne two', ''],
    ]) {
      const written = await signatureOf(
        nodeFiles,
        path(),
        pieces.map((piece) => Buffer.from(piece)),
      );
      expect(written).toEqual(read.signature);
    }
  });
  it('sees that it was cut, emptied or removed', async () => {
    await writeFile(path(), 'one');
    expect((await look()).state).toBe('different');
    await writeFile(path(), '');
    expect((await look()).state).toBe('different');
    await rm(path());
    expect((await look()).state).toBe('gone');
  });
});
