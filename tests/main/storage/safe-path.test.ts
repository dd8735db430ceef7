import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import {
  fileStem,
  findFreePath,
  isInside,
  parseTypedPath,
  safeFileName,
} from '../../../main/storage/safe-path.ts';

describe('a file name from a title', () => {
  it.each([
    ['Company on our street', 'Company on our street'],
    ['../../etc/passwd', 'etc passwd'],
    ['.hidden', 'hidden'],
    ['What? "Help": <now> | later*', 'What Help now later'],
    ['CON', 'Project CON'],
    ['lpt1.txt', 'Project lpt1.txt'],
    ['  ...  ', 'Project'],
    ['', 'Project'],
    ['Tea & cake 🍰', 'Tea & cake 🍰'],
    ['left\u202eright\u0000', 'left right'],
    ['ends with dots...', 'ends with dots'],
  ])('%j becomes %j', (title, name) => expect(safeFileName(title)).toBe(name));

  it('is cut to what fits in a name, never inside a character', () => {
    expect(safeFileName('x'.repeat(500))).toBe('x'.repeat(160));
    expect(safeFileName('🍰'.repeat(500))).toBe('🍰'.repeat(40));
  });

  it('takes a free one, whatever the case of those there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-names-'));
    await writeFile(join(folder, 'TEA.alongside.json'), '');
    expect(await findFreePath(nodeFiles, folder, 'Tea')).toBe(join(folder, 'Tea 2.alongside.json'));
    await rm(folder, { recursive: true });
  });
});

describe('a path that a person typed', () => {
  it.each([
    [' /a/b.json ', resolve('/a/b.json')],
    ['"/a/b c.json"', resolve('/a/b c.json')],
    [pathToFileURL('/a/b c.json').href, resolve('/a/b c.json')],
    ['~/b.json', join(homedir(), 'b.json')],
    ['/a/../b.json', resolve('/b.json')],
  ])('%j means %j', (typed, path) => expect(parseTypedPath(typed)).toBe(path));

  it('lies inside a folder or does not', () => {
    expect(isInside('/a', '/a/b')).toBe(true);
    expect(isInside('/a', '/ab')).toBe(false);
    expect(isInside('/a', '/a')).toBe(false);
    expect(isInside('/a', '/b/a')).toBe(false);
  });

  it('has a name without its ending', () => {
    expect(fileStem('/a/Tea.alongside.json')).toBe('Tea');
    expect(fileStem('/a/Tea.json')).toBe('Tea');
  });
});
