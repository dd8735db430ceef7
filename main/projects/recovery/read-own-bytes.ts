import type { Files } from '../../storage/files.ts';
import { readSnapshotFolder, type Version, type VersionReason } from '../../storage/snapshots.ts';

/** Versions that are what somebody else's file held, kept as it was. */
const FOREIGN_REASONS: ReadonlySet<string> = new Set<VersionReason>(['outside', 'beforeMigration']);

const isWrittenByUs = ({ reason }: Version): boolean => !FOREIGN_REASONS.has(reason);

/** The newest version's bytes, where this app made them from a document that it had open; else undefined. */
export async function readOwnBytes(files: Files, folder: string): Promise<Uint8Array | undefined> {
  const newest = (await readSnapshotFolder(files, folder)).versions.at(-1);
  if (newest === undefined || !isWrittenByUs(newest)) return undefined;
  return files.read(newest.path).catch(() => undefined);
}
