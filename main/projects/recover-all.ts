import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { newSessionId } from '../../shared/document/ids.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { clearStaleDrafts, writeDurably } from '../storage/durable-file.ts';
import { beginShadow } from '../storage/shadow.ts';
import type { Entries } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';
import { platform, random } from './platform.ts';
import { joinableIn, readAt } from './reading.ts';
import { recall } from './recall.ts';
import { startingPoint } from './starting-point.ts';

/** Writes acknowledged edits that a killed run left in the journal into the project file, where nothing is to be asked. */
const recoverOne = async (ground: Ground, key: string, path: string): Promise<boolean> => {
  const { files, now } = ground;
  const folder = placesIn(ground.home).versions(key);
  const { recalled, unplayed } = await recall(files, folder, async () =>
    joinableIn(await readAt(files, path)),
  );
  // What can't be played is told to a person, who opens the project.
  if (!recalled || recalled.unwritten === 0 || unplayed.length > 0) return false;
  const found = await readAt(files, path);
  const start = startingPoint(found, recalled, newSessionId(random));
  if (start.start !== 'file' || start.holds === start.document || found.outcome.outcome === 'newer')
    return false;
  await clearStaleDrafts(files, dirname(path));
  const document: ProjectDocument = start.document;
  const bytes = createWriter(platform)(document);
  await writeDurably(files, path, bytes);
  const { clock } = document;
  const nonces = Object.fromEntries(recalled.nonces);
  const base = { sum: crc32(bytes).toString(16), clock, wrote: clock, nonces };
  await beginShadow(files, folder, bytes, base, 'recovered', now().toISOString());
  return true;
};

/**
 * Recovers every journal at start, not when its project happens to be opened. What can't be written now (a drive that
 * is not connected, a full disk) or needs a question stays in its journal for the opening.
 */
export const recoverAll = async (ground: Ground, entries: Entries): Promise<void> => {
  for (const { key, path } of entries.all()) {
    try {
      if (await recoverOne(ground, key, path)) ground.log(`Brought unsaved changes back into ${path}.`);
    } catch (error) {
      ground.log(`The changes kept for ${path} wait until it can be written: ${error}`);
    }
  }
};
