import { dirname, join } from 'node:path';
import { type Files, isAbsent } from '../storage/files.ts';
import { lookOutside, type Seen } from '../storage/outside-change.ts';

/** A file that vanished from its place and lies in the same folder under another name, byte for byte; else undefined. */
export const findRenamed = async (files: Files, path: string, seen: Seen): Promise<string | undefined> => {
  const folder = dirname(path);
  try {
    for (const name of await files.list(folder)) {
      const candidate = join(folder, name);
      if (!name.endsWith('.json') || (await files.mark(candidate))?.size !== seen.size) continue;
      if ((await lookOutside(files, candidate, seen)).state === 'same') return candidate;
    }
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  return undefined;
};
