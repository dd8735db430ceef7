import { basename, dirname } from 'node:path';
import { errorCodeOf, type Files } from './files.ts';

/** What a path leads to, links followed. `other`: a device, a pipe or a socket; `deadLink`: a link to nothing. */
export type PathKind = 'file' | 'folder' | 'other' | 'deadLink' | 'missing';

const listNames = (files: Files, folder: string): Promise<readonly string[] | undefined> =>
  files.list(folder).catch(() => undefined);

/** Says what lies at an absolute path. Rejects with the system's error where not even looking is allowed. */
export async function pathKindOf(files: Files, path: string): Promise<PathKind> {
  if (await files.stat(path)) return 'file';
  try {
    await files.list(path);
    return 'folder';
  } catch (error) {
    const code = errorCodeOf(error);
    // It could be opened as a folder, only not by us.
    if (code === 'EACCES' || code === 'EPERM') return 'folder';
    const namesInParent = await listNames(files, dirname(path));
    // Under a file nothing can lie, and asking for it gives the same error as asking for the names in a file.
    if (code === 'ENOTDIR') return namesInParent ? 'other' : 'missing';
    if (code === 'ENOENT') return namesInParent?.includes(basename(path)) ? 'deadLink' : 'missing';
    throw error;
  }
}
