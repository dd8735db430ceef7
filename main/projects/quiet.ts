import { setTimeout as wait } from 'node:timers/promises';
import { type Files, isAbsent } from '../storage/files.ts';

/** How long a file that makes no sense has to lie still before it counts as damaged, in milliseconds. */
const QUIET = 2500;

/** Waits, and says whether a file still holds these bytes: half a file is often one that is being copied. */
export const staysQuiet = async (files: Files, path: string, bytes: Uint8Array): Promise<boolean> => {
  await wait(QUIET);
  try {
    return Buffer.from(bytes).equals(await files.read(path));
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
};
