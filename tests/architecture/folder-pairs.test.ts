import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './planted.ts';

/** Folders whose sub-folders are layers: of two of them at most one imports the other. */
const layered = ['renderer/screens/map', 'renderer/features', 'main/projects', 'shared/document'] as const;

const importPath = /(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g;

/** The sub-folder of a path, `.` for a file of the parent itself, or undefined outside of it. */
const folderOf = (path: string): string | undefined => {
  if (path.startsWith('../')) return undefined;
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '.';
};

/** Sub-folders that import each other, types included. @param files - contents by path within the parent */
function pairsIn(files: ReadonlyMap<string, string>): readonly string[] {
  const ties = new Set<string>();
  for (const [file, content] of files)
    for (const [, path = ''] of content.matchAll(importPath)) {
      const to = folderOf(posix.join(posix.dirname(file), path));
      if (to !== undefined) ties.add(`${folderOf(file)} <-> ${to}`);
    }
  return [...ties]
    .map((tie) => tie.split(' <-> '))
    .filter(([a = '', b = '']) => a < b && ties.has(`${b} <-> ${a}`))
    .map((pair) => pair.join(' <-> '))
    .sort();
}

async function filesOf(parent: string): Promise<ReadonlyMap<string, string>> {
  const paths = await readdir(projectRoot + parent, { recursive: true });
  const sources = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.tsx?$/.test(path));
  const contents = sources.map(async (path) => [
    path,
    await readFile(`${projectRoot}${parent}/${path}`, 'utf8'),
  ]);
  return new Map((await Promise.all(contents)) as [string, string][]);
}

test.each(layered)('no two folders of %s import each other', async (parent) => {
  const files = await filesOf(parent);
  expect(files.size).toBeGreaterThan(20);
  expect(pairsIn(files)).toEqual([]);
});

test('a pair is found, also one of types, of several lines and of a file beside the folders', () => {
  const files = new Map([
    ['a/one.ts', "import type { Two } from '../b/two.ts';"],
    ['b/two.ts', "import {\n  one,\n} from '../a/one.ts';\nimport '../index.ts';"],
    ['c/three.ts', "const late = () => import('../index.ts');"],
    ['index.ts', "export * from './c/three.ts';\nimport { Button } from '../../core/button.ts';"],
  ]);
  expect(pairsIn(files)).toEqual(['. <-> c', 'a <-> b']);
});
