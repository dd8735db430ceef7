import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCodeOf, type Files, isNotFoundError } from '../../../main/storage/files.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** What every implementation of the Files port has to do. */
export function testFiles(name: string, make: () => Files): void {
  describe(`the Files port: ${name}`, () => {
    let folder: string;
    let files: Files;
    const at = (file: string): string => join(folder, file);
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'alongside-files-'));
      files = make();
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    it('creates a file once, with the mode asked for', async () => {
      await files.create(at('a'), bytes('one'), 0o640);
      expect(await readFile(at('a'), 'utf8')).toBe('one');
      expect((await files.stat(at('a')))?.mode).toBe(0o640);
      expect(errorCodeOf(await errorOf(files.create(at('a'), bytes('two'))))).toBe('EEXIST');
      expect(Buffer.from(await files.read(at('a'))).toString()).toBe('one');
    });

    it('creates a file of several pieces, one after the other, empty and large ones among them', async () => {
      const long = 'x'.repeat(1_500_000);
      await files.create(at('a'), ['one-', '', long, '-two'].map(bytes), 0o640);
      expect(await readFile(at('a'), 'utf8')).toBe(`one-${long}-two`);
      await files.create(at('b'), []);
      expect(await readFile(at('b'), 'utf8')).toBe('');
    });

    it('puts bytes at a place, and room for more behind them', async () => {
      await files.create(at('a'), bytes('one'));
      await files.append(at('a'), bytes('-two'), 3);
      await files.append(at('a'), bytes('!'), 4);
      expect((await readFile(at('a'), 'utf8')).replace(/\0+$/, '')).toBe('one-!wo');
      const size = (await files.stat(at('a')))?.size;
      await files.append(at('a'), bytes('?'), 7);
      expect((await files.stat(at('a')))?.size).toBe(size);
      const long = 'x'.repeat(40_000);
      await files.append(at('a'), bytes(long), 8);
      expect((await readFile(at('a'), 'utf8')).replace(/\0+$/, '')).toBe(`one-!wo?${long}`);
    });

    it('appends neither to a shorter file nor to none', async () => {
      await files.create(at('a'), bytes('one'));
      expect(errorCodeOf(await errorOf(files.append(at('a'), bytes('x'), 4)))).toBe('ESHORT');
      expect(isNotFoundError(await errorOf(files.append(at('b'), bytes('x'), 0)))).toBe(true);
    });

    it('says what is cheap to know, and nothing of folders and of what is not there', async () => {
      await files.create(at('a'), bytes('one'));
      const before = await files.stat(at('a'));
      expect(before?.size).toBe(3);
      await files.create(at('b'), bytes('two'));
      await files.rename(at('b'), at('a'));
      expect((await files.stat(at('a')))?.fingerprint).not.toBe(before?.fingerprint);
      expect(await files.stat(folder)).toBeUndefined();
      expect(await files.stat(at('gone'))).toBeUndefined();
      expect(await files.stat(join(at('a'), 'below a file'))).toBeUndefined();
    });

    it('reads the last bytes, fewer of a short file', async () => {
      await files.create(at('a'), bytes('one two'));
      expect(Buffer.from(await files.readTail(at('a'), 3)).toString()).toBe('two');
      expect(Buffer.from(await files.readTail(at('a'), 99)).toString()).toBe('one two');
    });

    it('renames over a file, lists, removes, and removing twice is no error', async () => {
      await files.create(at('a'), bytes('one'));
      await files.create(at('b'), bytes('two'));
      await files.rename(at('a'), at('b'));
      await files.syncFolder(folder);
      expect(await files.list(folder)).toEqual(['b']);
      await files.remove(at('b'));
      await files.remove(at('b'));
      expect(await files.list(folder)).toEqual([]);
      expect(isNotFoundError(await errorOf(files.list(at('gone'))))).toBe(true);
    });

    it('makes folders at any depth, twice too, and removes them whole', async () => {
      await files.makeFolder(at('x/y'));
      await files.makeFolder(at('x/y'));
      await files.create(at('x/y/a'), bytes('one'));
      await files.removeFolder(at('x'));
      expect(await files.list(folder)).toEqual([]);
    });

    it('follows links, and tells what can be replaced', async () => {
      await mkdir(at('real'));
      await writeFile(at('real/a'), 'one');
      await symlink(at('real'), at('link'));
      expect(await files.realPath(at('link/a'))).toBe(await files.realPath(at('real/a')));
      expect(await files.canReplace(at('real/a'))).toBe(true);
      expect(await files.canReplace(at('real/new'))).toBe(true);
    });
  });
}
