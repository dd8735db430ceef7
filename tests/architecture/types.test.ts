import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Planted, plant, runTool } from './planted.ts';

/** What the compiler must refuse: the file and the words of its complaint. */
const violations: readonly [string, string, RegExp][] = [
  ['shared/uses-node.ts', 'export const thing = process.cwd();\n', /'process'/],
  ['shared/uses-buffer.ts', "export const thing = Buffer.from('a');\n", /'Buffer'/],
  ['shared/imports-node.ts', "export { readFile } from 'node:fs/promises';\n", /node:fs/],
  ['shared/uses-page.ts', 'export const thing = document.title;\n', /'document'/],
  ['shared/uses-window.ts', 'export const thing = window.name;\n', /'window'/],
  ['shared/uses-timer.ts', 'export const thing = setTimeout(() => 0, 1);\n', /'setTimeout'/],
  ['shared/uses-console.ts', "console.log('a');\nexport {};\n", /'console'/],
  [
    'shared/imports-main.ts',
    "export { one } from '../main/one.ts';\n",
    /TS6307|not listed within the file list/,
  ],
  [
    'main/imports-renderer.ts',
    "export { two } from '../renderer/two.ts';\n",
    /TS6307|not listed within the file list/,
  ],
  [
    'renderer/imports-main.ts',
    "export { one } from '../main/one.ts';\n",
    /TS6307|not listed within the file list/,
  ],
  ['renderer/uses-node.ts', 'export const thing = process.cwd();\n', /'process'/],
];

const lawful: Readonly<Record<string, string>> = {
  'main/one.ts': "export { lawful as one } from '../shared/lawful.ts';\n",
  'renderer/two.ts':
    "export { lawful as two } from '../shared/lawful.ts';\nexport const title = document.title;\n",
  'shared/lawful.ts': 'export const lawful: readonly number[] = [1].toSorted();\n',
};

describe('the compiler keeps the folders apart', () => {
  let planted: Planted;
  let lines: readonly string[];

  beforeAll(async () => {
    const bad = Object.fromEntries(violations.map(([path, content]) => [path, content]));
    planted = await plant({ ...bad, ...lawful });
    const complaints = [];
    for (const part of ['shared', 'main', 'renderer']) {
      complaints.push(await runTool('typescript/bin/tsc', ['-b', part, '--pretty', 'false'], planted.folder));
    }
    lines = complaints.join('\n').split('\n');
  });

  afterAll(() => planted.remove());

  test.each(violations)('%s is refused', (path, _content, words) => {
    expect(lines.filter((line) => line.startsWith(path)).join('\n')).toMatch(words);
  });

  test.each(Object.keys(lawful))('%s is let through', (path) => {
    expect(lines.filter((line) => line.startsWith(path))).toEqual([]);
  });
});
