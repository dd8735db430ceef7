import { join } from 'node:path';
import { sumHolds } from '../../shared/document/checksum.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { withErased, withoutErased } from '../../shared/document/erase.ts';
import { type Erased, erasedIn } from '../../shared/document/erasures.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { rules } from '../../shared/records/registry.ts';
import { clearStaleDrafts, writeDurably } from '../storage/durable-file.ts';
import { type Files, isAbsent } from '../storage/files.ts';
import { forgetIn } from '../storage/journal.ts';
import { foundFiles, readShelf, type Version } from '../storage/shadow.ts';
import { platform } from './platform.ts';
import { mayBeJoined, readBytes } from './reading.ts';

/** What follows the name of a record that is erased already. */
const GONE = Buffer.from(':{"~":{"x":');

const QUOTE = 0x22;

/** Whether `id` stands in a file in a text that ends with `ending` and does not name an erased record. */
const holds = (bytes: Buffer, id: string, ending: string): boolean => {
  const name = Buffer.from(`${id}${ending}`);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    const end = bytes.indexOf(QUOTE, at + name.length - ending.length);
    if (end < 0 || !bytes.subarray(end + 1, end + 1 + GONE.length).equals(GONE)) return true;
  }
  return false;
};

/** Whether a file holds more of a record than that it was erased: most do not, and need not be read. */
export const holdsRecord = (bytes: Buffer, id: string): boolean => holds(bytes, id, '":');

/** Whether a file may hold something of a record, or that hangs on it: such a one says its id in its own, or in a field. */
const mayHoldOf = (bytes: Buffer, id: string): boolean => holds(bytes, id, '');

/** What is left of a version: itself, other bytes, or nothing. */
const purged = (
  { reason }: Version,
  bytes: Uint8Array,
  erased: readonly Erased[],
): Uint8Array | 'same' | 'none' => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isOurs = sumHolds(bytes, platform);
  if (isOurs && !erased.some(({ id }) => mayHoldOf(view, id))) return 'same';
  const { document, outcome } = readBytes(bytes);
  // Damaged: nobody can go back to it, and nobody can say that the words are not in it under another name.
  if (!document || (!isOurs && reason !== 'outside')) return 'none';
  const without = withErased(document, erased, rules);
  if (without.trash === document.trash && without.extra === document.extra) return 'same';
  // Written anew, a file changed by hand would pass for a version of our own, stamps and all; a newer one would lose.
  return mayBeJoined(outcome) ? createWriter(platform)(without) : 'none';
};

const purgeVersion = async (files: Files, version: Version, erased: readonly Erased[]): Promise<boolean> => {
  const bytes = await files.read(version.path).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (!bytes) return false;
  const left = purged(version, bytes, erased);
  if (left === 'none') await files.remove(version.path);
  else if (left !== 'same') await writeDurably(files, version.path, left);
  return left === 'none';
};

/**
 * Takes what was erased for good out of every version that our folder keeps, every older journal, and whatever killed
 * runs left behind. A damaged version, and what was found damaged, goes whole: nobody can look into it. The journal
 * must have been begun anew before. Resolves to the number of versions that went whole; rejects with the system's
 * error, and is then to be done again.
 */
export const purgeErased = async (
  files: Files,
  folder: string,
  document: ProjectDocument,
): Promise<number> => {
  const erased = erasedIn(document);
  if (erased.length === 0) return 0;
  await clearStaleDrafts(files, folder);
  const { versions, journals } = await readShelf(files, folder);
  for (const { path } of journals.slice(0, -1)) await files.remove(path);
  let removed = 0;
  for (const version of versions) removed += Number(await purgeVersion(files, version, erased));
  for (const name of await foundFiles(files, folder)) {
    const path = join(folder, name);
    if (name.endsWith('.json')) await files.remove(path);
    else await forgetIn(files, path, (edit) => withoutErased(document, edit, rules));
  }
  await files.syncFolder(folder);
  return removed;
};
