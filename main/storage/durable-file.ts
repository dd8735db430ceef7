import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { type Bytes, errorCodeOf, type Files } from './files.ts';
import { isProcessAlive } from './is-process-alive.ts';

/** Windows scanners and sync programs hold a file for moments: a rename is tried again for about two seconds. */
const RETRY_DELAYS_MS = [20, 50, 100, 200, 400, 600, 800];
const LOCK_ERROR_CODES = new Set(['EPERM', 'EACCES', 'ENOTEMPTY']);

/** This computer, in the names of temporary files: on a shared drive those of another one are none of our business. */
const HOST_HASH = crc32(hostname()).toString(16);
const temporaryNameFor = (name: string): string =>
  `.${name}.${HOST_HASH}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
const temporaryNamePattern = /^\..+\.(?<host>[0-9a-f]+)-(?<pid>\d+)-[0-9a-f]{12}\.tmp$/;

const renameWithRetries = async (files: Files, from: string, to: string): Promise<void> => {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      const code = errorCodeOf(error) ?? '';
      // Elsewhere "not permitted" is for good; only "busy" passes.
      if (code !== 'EBUSY' && !(process.platform === 'win32' && LOCK_ERROR_CODES.has(code))) throw error;
      await wait(delay);
    }
  }
  await files.rename(from, to);
};

/** The code of the error where a file turned into another one while its next version was being written. */
export const FILE_CHANGED_CODE = 'ECHANGED';

/**
 * Replaces a file so that at every moment, power cut included, the old or the new bytes lie there whole:
 * a temporary file of its own in the same folder, synced, renamed, and the folder synced.
 * Rejects with the system's error, or with the code `CHANGED` where `mayReplace`, asked at the last moment, says no; the
 * old file is then untouched.
 */
export async function writeDurably(
  files: Files,
  path: string,
  bytes: Bytes,
  mayReplace: () => Promise<boolean> = async () => true,
): Promise<void> {
  const folder = dirname(path);
  const temporaryPath = join(folder, temporaryNameFor(basename(path)));
  const existing = await files.stat(path);
  try {
    await files.create(temporaryPath, bytes, existing?.mode);
    if (!(await mayReplace()))
      throw Object.assign(new Error(`${path} is another file now`), { code: FILE_CHANGED_CODE });
    await renameWithRetries(files, temporaryPath, path);
  } catch (error) {
    await files.remove(temporaryPath).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(folder);
}

/** Removes the temporary files that killed runs on this computer left in a folder. */
export async function removeStaleTemporaryFiles(files: Files, folder: string): Promise<void> {
  const names = await files.list(folder).catch(() => []);
  for (const name of names) {
    const parts = temporaryNamePattern.exec(name)?.groups;
    if (parts?.host !== HOST_HASH) continue;
    const pid = Number(parts.pid);
    if (pid !== process.pid && !isProcessAlive(pid))
      await files.remove(join(folder, name)).catch(() => undefined);
  }
}
