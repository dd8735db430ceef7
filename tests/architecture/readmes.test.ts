import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject, projectRoot } from '../../build/project-paths.mjs';

/** Folders of the project: what begins with one of them is a path from the top. */
const top = ['shared', 'main', 'renderer', 'build', 'tests', '.github', '.ci'];
/** Made by the build or a test, and so not there in a clean clone. */
const made = /^(dist|release|\.cache|test-results|node_modules)\b/;

/** A name with a folder or an ending that our files have, as one word: "`merge/replica.ts`", "`state/`". */
const looksLikePath = /^(?:\.{1,2}\/)*[\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:tsx?|mjs|css|grit|md|json|yml|html))$/;

async function entriesOf(folder: string): Promise<string[]> {
  const entries = await readdir(inProject(folder), { recursive: true }).catch(() => []);
  return [folder, ...entries.map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)];
}

const atTop = await readdir(projectRoot);
/** Every file and folder of the project, by its path from the top. */
const tree = [...atTop, ...(await Promise.all(top.map(entriesOf))).flat()].filter(
  (path) => !/node_modules/.test(path),
);

/** Whether something lies there: a page may leave out the folders before it. */
const isSomewhere = (name: string): boolean => {
  const wanted = name.replace(/\/$/, '');
  return tree.some((path) => path === wanted || path.endsWith(`/${wanted}`));
};

/** Paths that a page names in links and between backticks and that are nowhere. `page` lies at `path` of the project. */
function missingPaths(path: string, page: string): readonly string[] {
  const folder = dirname(inProject(path));
  const text = page.replace(/^```.*?^```/gms, '');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  const missing = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(folder, link)));
  for (const [, name = ''] of text.matchAll(/`([^`\n]+)`/g)) {
    if (!looksLikePath.test(name) || made.test(name)) continue;
    const isFromTop = name.includes('/') && top.includes(name.split('/')[0] ?? '');
    const isThere = existsSync(join(folder, name)) || existsSync(inProject(name));
    if (!isThere && (isFromTop || name.startsWith('.') || !isSomewhere(name))) missing.push(name);
  }
  // In a block without a language, such as the map of the code, each word may be a path.
  const words = [...page.matchAll(/^```\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    block.split(/[\s,:;()]+/),
  );
  missing.push(...words.filter((word) => looksLikePath.test(word) && !isSomewhere(word)));
  return missing;
}

const pages = tree.filter((path) => path.endsWith('README.md') && !/fixtures/.test(path));

/** Not paths in this project: names in data folders, on people's disks and in a release, or of Electron's guide. */
const elsewhere = new Set([
  'about.json',
  'library.json',
  'projects/',
  'bin/',
  'versions/KEY/',
  'versions/KEY/about.json',
  'versions/KEY/notes/texts/SESSION.json',
  'versions/KEY/notes/draft.json',
  'draft-aside-1.json',
  'draft-aside-N.json',
  'versions/KEY/known-cards.json',
  'versions/KEY/known-tests.json',
  'memory.json',
  'versions/KEY/00000007_TIME_edited.alongside.json',
  'NAME.alongside.json',
  'alongside-cli.mjs',
  'alongside-VERSION.cdx.json',
  '.json',
  'electron/Dictionaries',
  'NAME.test.ts',
  'NAME.page.test.tsx',
]);

describe('the READMEs', () => {
  test('are found', () => {
    expect(pages).toContain('README.md');
    expect(pages.length).toBeGreaterThan(8);
  });

  test.each(pages)('%s names only paths that are there', async (path) => {
    const missing = missingPaths(path, await readFile(inProject(path), 'utf8'));
    expect(missing.filter((name) => !elsewhere.has(name))).toEqual([]);
  });

  test('a wrong path is found, in a link, from the top, and beside', () => {
    const page =
      '[here](../README.md) [gone](../GONE.md) `main/services.ts` `shared/gone.ts` `merge/replica.ts` `merge/gone.ts` `main/gone/` `word` `a.b` `npm test`\n\n```\nmodel/ and gone/\n```\n';
    expect(missingPaths('shared/document/README.md', page)).toEqual([
      '../GONE.md',
      'shared/gone.ts',
      'merge/gone.ts',
      'main/gone/',
      'gone/',
    ]);
  });
});
