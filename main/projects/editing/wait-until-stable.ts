import { setTimeout as wait } from 'node:timers/promises';
import { type Files, isNotFoundError } from '../../storage/files.ts';

/**
 * How long a file that makes no sense has to lie still before it counts as damaged, in milliseconds. Half a file is mostly
 * one being copied; written over, the rest of it would go into a file that is no longer there.
 */
const STABLE_AFTER_MS = 2500;

/** Waits, and says whether a file still holds these bytes. */
export async function waitUntilStable(files: Files, path: string, bytes: Uint8Array): Promise<boolean> {
  await wait(STABLE_AFTER_MS);
  try {
    return Buffer.from(bytes).equals(await files.read(path));
  } catch (error) {
    if (isNotFoundError(error)) return false;
    throw error;
  }
}
