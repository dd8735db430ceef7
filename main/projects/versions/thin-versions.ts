import type { Files } from '../../storage/files.ts';
import { readSnapshotFolder, type Version } from '../../storage/snapshots.ts';

const KEEP_LAST = 20;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const KEEP_DAYS = 90;

/**
 * Versions to let go: all but the last 20, the newest of each hour for a day, the newest of each day for 90 days, and
 * those that somebody named. Oldest first in, as `readSnapshotFolder` gives them.
 */
export function versionsToRemove(versions: readonly Version[], now: Date): readonly Version[] {
  const occupiedSlots = new Set<string>();
  const kept = new Set(versions.slice(-KEEP_LAST));
  for (const version of [...versions].reverse()) {
    const at = new Date(version.at).getTime();
    const age = now.getTime() - at;
    // A date that makes no sense (a clock set back) says nothing about age.
    if (version.reason === 'named' || Number.isNaN(at)) kept.add(version);
    const slot = age < DAY_MS ? `hour ${Math.floor(at / HOUR_MS)}` : `day ${Math.floor(at / DAY_MS)}`;
    if (age >= KEEP_DAYS * DAY_MS || occupiedSlots.has(slot)) continue;
    occupiedSlots.add(slot);
    kept.add(version);
  }
  return versions.filter((version) => !kept.has(version));
}

/** Removes superfluous versions from a project's folder. */
export async function thinVersions(files: Files, folder: string, now: Date): Promise<void> {
  const { versions } = await readSnapshotFolder(files, folder);
  for (const version of versionsToRemove(versions, now)) await files.remove(version.path);
}
