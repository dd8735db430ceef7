import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isProjectRoot = (folder: string): boolean => existsSync(join(folder, 'electron-builder.yml'));

/**
 * Where the project lies. Looked for upwards: a helper is also part of bundles (build/bundle.mjs), which lie elsewhere.
 */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isProjectRoot(folder)) {
    if (dirname(folder) === folder) throw new Error('The project was not found above this file.');
    folder = dirname(folder);
  }
  return folder;
}
