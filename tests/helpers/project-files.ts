import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of the project files in a data folder, sorted. A draft that is about to be one is none. */
export async function projectFiles(home: string): Promise<string[]> {
  const folder = join(home, 'projects');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.alongside.json'));
  return names.sort().map((name) => join(folder, name));
}

/** The path of the only project file in a data folder; throws where there is none or another. */
export async function onlyProjectFile(home: string): Promise<string> {
  const [path, ...others] = await projectFiles(home);
  if (path === undefined || others.length > 0)
    throw new Error(`Not one project: ${[path, ...others].join(', ')}`);
  return path;
}
