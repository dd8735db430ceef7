import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { type Bytes, codeOf, type Files } from './files.ts';
import { isAlive } from './process-alive.ts';

/** Windows scanners and sync programs hold a file for moments: a rename is tried again for about two seconds. */
const waits = [20, 50, 100, 200, 400, 600, 800];
const locked = new Set(['EPERM', 'EACCES', 'ENOTEMPTY']);

/** This computer, in the names of temporary files: on a shared drive those of another one are none of our business. */
const here = crc32(hostname()).toString(16);
const temporaryName = (name: string): string =>
  `.${name}.${here}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
const temporary = /^\..+\.(?<host>[0-9a-f]+)-(?<pid>\d+)-[0-9a-f]{12}\.tmp$/;

const renameDespiteLocks = async (files: Files, from: string, to: string): Promise<void> => {
  for (const pause of waits) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      const code = codeOf(error) ?? '';
      // Elsewhere "not permitted" is for good; only "busy" passes.
      if (code !== 'EBUSY' && !(process.platform === 'win32' && locked.has(code))) throw error;
      await wait(pause);
    }
  }
  await files.rename(from, to);
};

/** The code of the error where a file turned into another one while its next version was being written. */
export const CHANGED = 'ECHANGED';

/**
 * Replaces a file so that at every moment, power cut included, the old or the new bytes lie there whole:
 * a temporary file of its own in the same folder, synced, renamed, and the folder synced.
 * Rejects with the system's error, or with the code `CHANGED` where `mayReplace`, asked at the last moment, says no; the
 * old file is then untouched.
 */
export const writeDurably = async (
  files: Files,
  path: string,
  bytes: Bytes,
  mayReplace: () => Promise<boolean> = async () => true,
): Promise<void> => {
  const folder = dirname(path);
  const draft = join(folder, temporaryName(basename(path)));
  const before = await files.mark(path);
  try {
    await files.create(draft, bytes, before?.mode);
    if (!(await mayReplace()))
      throw Object.assign(new Error(`${path} is another file now`), { code: CHANGED });
    await renameDespiteLocks(files, draft, path);
  } catch (error) {
    await files.remove(draft).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(folder);
};

/** Removes the temporary files that killed runs on this computer left in a folder. */
export const clearStaleDrafts = async (files: Files, folder: string): Promise<void> => {
  const names = await files.list(folder).catch(() => []);
  for (const name of names) {
    const parts = temporary.exec(name)?.groups;
    if (parts?.host !== here) continue;
    const pid = Number(parts.pid);
    if (pid !== process.pid && !isAlive(pid)) await files.remove(join(folder, name)).catch(() => undefined);
  }
};
