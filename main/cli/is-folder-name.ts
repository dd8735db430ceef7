import { sep } from 'node:path';

/** True for a path that ends as only a folder's name does: `resolve` would make a file's name of it. */
export function isFolderName(name: string): boolean {
  return name.endsWith('/') || name.endsWith(sep);
}
