import { join } from 'node:path';
import { applyErasures, dropWritesToErased } from '../../../shared/document/edit/apply-erasures.ts';
import { hasValidChecksum } from '../../../shared/document/file/checksum.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { type ErasedRecord, erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { removeStaleTemporaryFiles, writeDurably } from '../../storage/durable-file.ts';
import { type Files, isNotFoundError } from '../../storage/files.ts';
import { rewriteJournalEdits } from '../../storage/journal.ts';
import { listPreservedFiles, readSnapshotFolder, type Version } from '../../storage/snapshots.ts';
import { platform } from '../platform.ts';
import { isMergeable, readProjectBytes } from '../read-project-file.ts';

/** What follows the id of a record that is erased already. */
const ERASED_MARKER = Buffer.from(':{"~":{"x":');

const QUOTE = 0x22;

/** Whether a file contains `id` at the start of a text that ends with `ending`, other than as the key of an erased record. */
const containsId = (bytes: Buffer, id: string, ending: string): boolean => {
  const name = Buffer.from(`${id}${ending}`);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    const end = bytes.indexOf(QUOTE, at + name.length - ending.length);
    if (end < 0 || !bytes.subarray(end + 1, end + 1 + ERASED_MARKER.length).equals(ERASED_MARKER))
      return true;
  }
  return false;
};

/** Whether a file contains more of a record than its tombstone: most do not, and need not be parsed. */
export function containsRecord(bytes: Buffer, id: string): boolean {
  return containsId(bytes, id, '":');
}

/** Whether a file may contain a record or its dependants: those have its id in their own, or in a field. */
const mayContainRecord = (bytes: Buffer, id: string): boolean => containsId(bytes, id, '');

/** What is left of a version once it is purged: the same bytes, other ones, or none. */
const purgeBytes = (
  { reason }: Version,
  bytes: Uint8Array,
  erased: readonly ErasedRecord[],
): Uint8Array | 'same' | 'none' => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isIntact = hasValidChecksum(bytes, platform);
  if (isIntact && !erased.some(({ id }) => mayContainRecord(buffer, id))) return 'same';
  const { document, outcome } = readProjectBytes(bytes);
  // Damaged: it cannot be restored, and cannot be searched for the erased words.
  if (!document || (!isIntact && reason !== 'outside')) return 'none';
  const without = applyErasures(document, erased, documentRules);
  if (without.trash === document.trash && without.extra === document.extra) return 'same';
  // Rewritten, a file changed by hand would pass for our own, stamps and all; a newer format would lose data.
  return isMergeable(outcome) ? createProjectWriter(platform)(without) : 'none';
};

const purgeVersion = async (
  files: Files,
  version: Version,
  erased: readonly ErasedRecord[],
): Promise<boolean> => {
  const bytes = await files.read(version.path).catch((error: unknown) => {
    if (isNotFoundError(error)) return undefined;
    throw error;
  });
  if (!bytes) return false;
  const purged = purgeBytes(version, bytes, erased);
  if (purged === 'none') await files.remove(version.path);
  else if (purged !== 'same') await writeDurably(files, version.path, purged);
  return purged === 'none';
};

/**
 * Purges erased records from every version in a project's folder, every older journal, and temporary files of killed
 * runs. Damaged versions and preserved damaged files are removed as a whole: they cannot be searched. A checkpoint must
 * have been written before. Resolves to the number of versions removed; rejects with the system's error, and is then to
 * be repeated.
 */
export async function purgeErased(files: Files, folder: string, document: ProjectDocument): Promise<number> {
  const erased = erasedRecordsOf(document);
  if (erased.length === 0) return 0;
  await removeStaleTemporaryFiles(files, folder);
  const { versions, journals } = await readSnapshotFolder(files, folder);
  for (const { path } of journals.slice(0, -1)) await files.remove(path);
  let removed = 0;
  for (const version of versions) removed += Number(await purgeVersion(files, version, erased));
  for (const name of await listPreservedFiles(files, folder)) {
    const path = join(folder, name);
    if (name.endsWith('.json')) await files.remove(path);
    else await rewriteJournalEdits(files, path, (edit) => dropWritesToErased(document, edit, documentRules));
  }
  await files.syncFolder(folder);
  return removed;
}
