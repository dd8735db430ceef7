import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** What a killed run of version 0.1.0 left: `home/` is the data folder, `shared/` a folder of somebody else's. */
const oldFolders = join(fixtures, 'data-folder-0.1.0');

/** A project file of version 0.1.0 with everything in it that a file could hold then. */
export const oldProjectFile = join(fixtures, 'project-0.1.0.alongside.json');

/** What one project of the kept folder said when the run was killed: what was acknowledged. */
export interface ExpectedProject {
  readonly project: string;
  readonly live: {
    readonly [kind: string]: { readonly [id: string]: { readonly [field: string]: unknown } };
  };
  /** Ids of what was deleted or erased. */
  readonly trash: { readonly [kind: string]: readonly string[] };
}

/** Of every project that could be opened, by its title. */
export async function expectedProjects(): Promise<{ readonly [title: string]: ExpectedProject }> {
  return JSON.parse(await readFile(join(fixtures, 'data-folder-0.1.0.json'), 'utf8'));
}

/** Journals grow by this many bytes at a time: behind their lines lie zeros, which the kept ones went without. */
const JOURNAL_CHUNK = 16_384;

const padJournal = (lines: Buffer): Buffer =>
  Buffer.concat([
    lines,
    Buffer.alloc(Math.ceil(lines.length / JOURNAL_CHUNK) * JOURNAL_CHUNK - lines.length),
  ]);

/** A data folder names its files by their whole paths, which in the kept one begin with `<folder>`. */
const withPaths = (text: string, root: string): string =>
  text.replace(/"<folder>([^"]*)"/g, (_, path: string) => JSON.stringify(join(root, path)));

/** Lays the kept folders down in `root`, byte for byte as they were; resolves to the data folder. */
export async function restoreOldDataFolder(root: string): Promise<string> {
  await cp(oldFolders, root, { recursive: true });
  for (const name of await readdir(root, { recursive: true })) {
    const path = join(root, name);
    if (/(library|about)\.json$/.test(name))
      await writeFile(path, withPaths(await readFile(path, 'utf8'), root));
    // One without lines has no room yet.
    const hasLines = async () => (await readFile(path, 'utf8')).split('\n').length > 2;
    if (name.endsWith('.journal') && (await hasLines()))
      await writeFile(path, padJournal(await readFile(path)));
  }
  return join(root, 'home');
}
