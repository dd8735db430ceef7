import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/build.mjs';
import { inProject } from '../../build/project-paths.mjs';

const folder = inProject('dist', 'renderer');

/** What a built file needs before it can run: its static imports, not those that come later. */
const neededBy = (text: string): string[] =>
  [...text.matchAll(/(?:^|[;}])import(?:[^"'()]*from)?["'](\.\/[^"']+)["']/gm)].map(([, path = '']) => path);

/** Every file that a page loads before it can paint Home, with its text; the page itself is the first. */
async function filesOfFirstPaint(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const take = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    files.set(path, '');
    const text = await readFile(join(folder, path), 'utf8');
    files.set(path, text);
    if (path.endsWith('.js')) await Promise.all(neededBy(text).map((one) => take(join(path, '..', one))));
  };
  await take('index.html');
  const page = files.get('index.html') ?? '';
  const named = page.matchAll(/<(?:script|link)[^>]*(?:src|href)="\.\/(assets\/[^"]+)"/g);
  for (const [, path = ''] of named) await take(path);
  return files;
}

let files: Map<string, string>;

beforeAll(async () => {
  await ensureBuilt(() => undefined);
  files = await filesOfFirstPaint();
}, 120_000);

describe('what is loaded before Home is painted', () => {
  test('a page, scripts and a style sheet, of at most 180 kB as gzip', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
    expect([...files.keys()].filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
    const bytes = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(180_000);
  });

  test.each([
    ['React Flow', /react-flow__/],
    ['elkjs', /org\.eclipse\.elk/],
    ['zod', /ZodError/],
    ['the kinds of records', /Moving between levels of help/],
    ['fractional indexing', /invalid order key/],
    ['immer', /\[Immer\]/],
    ['the screen of meeting notes', /Bring in/],
  ])('%s comes later', async (_, marker) => {
    const names = await readdir(join(folder, 'assets'));
    const scripts = names.filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`);
    const texts = await Promise.all(scripts.map((path) => readFile(join(folder, path), 'utf8')));
    const holders = scripts.filter((_path, at) => marker.test(texts[at] ?? ''));
    expect(holders).not.toEqual([]);
    expect(holders.filter((path) => files.has(path))).toEqual([]);
  });
});
