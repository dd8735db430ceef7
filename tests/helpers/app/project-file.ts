import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The path of the only project file in a data folder; a draft that is about to be one is none. Throws where there is none,
 * or another.
 */
export async function onlyProjectFile(home: string): Promise<string> {
  const folder = join(home, 'projects');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.alongside.json'));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0)
    throw new Error(`Not one project in ${folder}: ${names.join(', ')}`);
  return join(folder, name);
}

/** The only project file in a data folder, with its text. */
export async function projectFile(home: string): Promise<{ path: string; text: string }> {
  const path = await onlyProjectFile(home);
  return { path, text: await readFile(path, 'utf8') };
}
