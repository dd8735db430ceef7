import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Files, isAbsent } from '../storage/files.ts';
import { lookOutside, type Seen } from '../storage/outside-change.ts';

/** Programs that put a new version in place of a file often take the old one away first, in milliseconds. */
const GONE_FOR_GOOD = 1500;

/** So sync programs call a version that they put aside for another one. */
const putAside = /conflict/i;

/**
 * Where a file that vanished from its place lies now: in the same folder under another name, the very file and not a
 * copy of it; at its own place again, where somebody has put a new version there; else undefined.
 */
export const findRenamed = async (files: Files, path: string, seen: Seen): Promise<string | undefined> => {
  const folder = dirname(path);
  await wait(GONE_FOR_GOOD);
  if (await files.mark(path)) return path;
  try {
    for (const name of await files.list(folder)) {
      const candidate = join(folder, name);
      if (!name.endsWith('.json') || putAside.test(name)) continue;
      const mark = await files.mark(candidate);
      if (mark?.size !== seen.size || mark.look !== seen.look) continue;
      if ((await lookOutside(files, candidate, seen)).state === 'same') return candidate;
    }
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  return undefined;
};
