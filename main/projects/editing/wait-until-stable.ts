import { setTimeout as wait } from 'node:timers/promises';
import { type Files, isNotFoundError } from '../../storage/files.ts';

/** How long a file that makes no sense has to lie still before it counts as damaged, in milliseconds. */
const STABLE_AFTER_MS = 2500;

/** Waits, and says whether a file still holds these bytes: half a file is often one that is being copied. */
export async function waitUntilStable(files: Files, path: string, bytes: Uint8Array): Promise<boolean> {
  await wait(STABLE_AFTER_MS);
  try {
    return Buffer.from(bytes).equals(await files.read(path));
  } catch (error) {
    if (isNotFoundError(error)) return false;
    throw error;
  }
}
