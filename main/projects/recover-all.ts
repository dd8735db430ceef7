import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers, hasSeen } from '../../shared/document/dots.ts';
import { newSessionId } from '../../shared/document/ids.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { clearStaleDrafts, writeDurably } from '../storage/durable-file.ts';
import type { Files } from '../storage/files.ts';
import { readJournal, writtenIn } from '../storage/journal.ts';
import { isAsSeen } from '../storage/outside-change.ts';
import { beginShadow, readShelf } from '../storage/shadow.ts';
import type { Entries } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';
import { platform, random } from './platform.ts';
import { joinableIn, readAt } from './reading.ts';
import { recall } from './recall.ts';
import { startingPoint } from './starting-point.ts';

/** Whether a project's journals tell of work that its file did not get. Reads no version, and not the file. */
const lagsBehind = async (files: Files, folder: string): Promise<boolean> => {
  for (const { path } of (await readShelf(files, folder)).journals) {
    const journal = await readJournal(files, path).catch(() => undefined);
    if (!journal) continue;
    const wrote = writtenIn(journal);
    // A merge is in the base alone: no line tells of it.
    if (!covers(wrote, journal.base.clock)) return true;
    if (journal.lines.some((line) => 'dot' in line && !hasSeen(wrote, line.dot))) return true;
  }
  return false;
};

/** Writes acknowledged work that a killed run left in our folder into the project file, where nothing is to be asked. */
const recoverOne = async (ground: Ground, key: string, path: string): Promise<boolean> => {
  const { files, now } = ground;
  const folder = placesIn(ground.home).versions(key);
  await clearStaleDrafts(files, folder);
  if (!(await lagsBehind(files, folder))) return false;
  await clearStaleDrafts(files, dirname(path));
  const found = await readAt(files, path);
  const { recalled, unplayed } = await recall(files, folder, async () => joinableIn(found));
  // What can't be played is told to a person, who opens the project.
  if (!recalled || unplayed.length > 0) return false;
  const start = startingPoint(found, recalled, newSessionId(random));
  if (start.start !== 'file' || start.holds === start.document || found.outcome.outcome === 'newer')
    return false;
  const document: ProjectDocument = start.document;
  const bytes = createWriter(platform)(document);
  // A partner's save put there since is not read yet: the next opening joins it with the journal.
  await writeDurably(files, path, bytes, () => isAsSeen(files, path, found.seen));
  const { clock } = document;
  const nonces = Object.fromEntries(recalled.nonces);
  const base = { sum: crc32(bytes).toString(16), clock, wrote: clock, nonces };
  await beginShadow(files, folder, bytes, base, 'recovered', now().toISOString());
  return true;
};

/**
 * Recovers every journal at start, not when its project happens to be opened, and sweeps away the drafts of killed
 * runs. What can't be written now (a drive that is not connected, a full disk) or needs a question stays in its journal
 * for the opening.
 */
export const recoverAll = async (ground: Ground, entries: Entries): Promise<void> => {
  await clearStaleDrafts(ground.files, placesIn(ground.home).projects);
  for (const { key, path } of entries.all()) {
    try {
      if (await recoverOne(ground, key, path)) ground.log(`Brought unsaved changes back into ${path}.`);
    } catch (error) {
      ground.log(`The changes kept for ${path} wait until it can be written: ${error}`);
    }
  }
};
