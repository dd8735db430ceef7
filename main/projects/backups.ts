import type { Files } from '../storage/files.ts';
import { readShelf, type Version } from '../storage/shadow.ts';

const LAST = 20;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const DAYS = 90;

/**
 * Versions to let go: all but the last 20, the newest of each hour for a day, the newest of each day for 90 days, and
 * those that somebody named. Oldest first in, as `readShelf` gives them.
 */
export const superfluous = (versions: readonly Version[], now: Date): readonly Version[] => {
  const taken = new Set<string>();
  const keep = new Set(versions.slice(-LAST));
  for (const version of [...versions].reverse()) {
    const at = new Date(version.at).getTime();
    const age = now.getTime() - at;
    // A date that makes no sense (a clock set back) says nothing about age.
    if (version.reason === 'named' || Number.isNaN(at)) keep.add(version);
    const slot = age < DAY ? `hour ${Math.floor(at / HOUR)}` : `day ${Math.floor(at / DAY)}`;
    if (age >= DAYS * DAY || taken.has(slot)) continue;
    taken.add(slot);
    keep.add(version);
  }
  return versions.filter((version) => !keep.has(version));
};

/** Removes superfluous versions from a project's folder. */
export const thinOut = async (files: Files, folder: string, now: Date): Promise<void> => {
  const { versions } = await readShelf(files, folder);
  for (const version of superfluous(versions, now)) await files.remove(version.path);
};
