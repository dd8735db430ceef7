import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './planted.ts';

const folders = ['shared', 'main', 'renderer', 'build', 'tests'];
const text = /\.(ts|tsx|mjs|css|html|json|md|yml)$/;
const code = /\.(ts|tsx|mjs|css)$/;

/** What may lie at the top of the project. */
const top = new Set([
  ...folders,
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
  'biome.json',
  'LICENSE',
  'README.md',
  'node_modules',
  'dist',
  'test-results',
  'release',
]);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/node_modules/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length).replaceAll('\\', '/'));
}

const files = (await Promise.all(folders.map(filesIn))).flat();
const contents = new Map<string, string>();
for (const file of files.filter((name) => text.test(name))) {
  contents.set(file, await readFile(join(projectRoot, file), 'utf8'));
}
const matching = (wanted: (file: string, content: string) => boolean) =>
  [...contents].filter(([file, content]) => wanted(file, content)).map(([file]) => file);

describe('the tree', () => {
  test('nothing else lies at the top', async () => {
    const entries = await readdir(projectRoot);
    expect(entries.filter((name) => !name.startsWith('.') && !top.has(name))).toEqual([]);
  });

  test('no file has more than 300 lines; style sheets, 450', () => {
    const limit = (file: string) => (file.endsWith('.css') ? 450 : 300);
    const isLong = (file: string, content: string) => content.split('\n').length > limit(file) + 1;
    expect(matching((file, content) => code.test(file) && isLong(file, content))).toEqual([]);
  });

  test('every kind of record is one file with one named export', async () => {
    const kinds = files.filter((file) => /^shared\/records\/kinds\/[^/]+\.ts$/.test(file));
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds) {
      expect(contents.get(kind)?.match(/^export const /gm), kind).toHaveLength(1);
    }
  });
});

describe('what no file holds', () => {
  const fixture = /^tests\/fixtures\//;

  test("a path of somebody's machine", () => {
    const machine = /(^|[\s'"`(=])(\/(home|Users|root|work|opt|tmp)\/\w|[A-Z]:\\Users\\)/;
    expect(matching((file, content) => !fixture.test(file) && machine.test(content))).toEqual([]);
  });

  test('a task left for later', () => {
    const later = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join(''));
    // Learned weights are letters by chance, and no words.
    const isWords = (file: string): boolean => code.test(file) && !file.endsWith('/weights.ts');
    expect(matching((file, content) => isWords(file) && later.test(content))).toEqual([]);
  });

  test('words that the app does not use of people', () => {
    const words = new RegExp(['service', 'user'].join('[ -]'), 'i');
    expect(matching((file, content) => /^(shared|renderer)\//.test(file) && words.test(content))).toEqual([]);
  });

  test('a class of a style sheet in a journey: its elements are named in tests/helpers', () => {
    const sheets = matching((file) => /^renderer\/.*\.css$/.test(file)).map((file) => contents.get(file));
    const classes = new Set(sheets.join('\n').match(/(?<=\.)[a-z][\w-]*/g));
    const looksFor =
      /\b(?:locator|querySelector(?:All)?(?:<\w+>)?|closest|matches|waitForSelector)\(\s*(['"`])(?:(?!\1).)*\.[a-z]/;
    /** A selector that is looked for elsewhere: in a list, or handed on. */
    const beginsWithClass = (content: string) =>
      [...content.matchAll(/['"`]\.([a-z][\w-]*)/g)].some(([, name = '']) => classes.has(name));
    const isNamed = (content: string) => looksFor.test(content) || beginsWithClass(content);
    expect(matching((file, content) => /^tests\/e2e\//.test(file) && isNamed(content))).toEqual([]);
  });
});
