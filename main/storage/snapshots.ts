import { basename, join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import type { Files } from './files.ts';
import { createJournal, type Journal, type JournalBase } from './journal.ts';
import { PROJECT_FILE_EXTENSION } from './safe-path.ts';

/** Why a version was kept. `named` ones are never thinned out. */
export type VersionReason =
  | 'created'
  | 'opened'
  | 'edited'
  | 'beforeMerge'
  | 'merged'
  | 'beforeRestore'
  | 'restored'
  | 'beforeOlder'
  | 'outside'
  | 'beforeMigration'
  | 'recovered'
  | 'closed'
  | 'named';

/** A version of one project in our folder. The newest is the shadow, on which the journal builds. */
export interface Version {
  /** Orders versions; dates don't, since clocks are set back. */
  readonly number: number;
  /** ISO time, for people. */
  readonly at: string;
  readonly reason: string;
  readonly path: string;
}

/** One project's folder: its versions, oldest first, and its journals by the number of their shadow. */
export interface SnapshotFolder {
  readonly versions: readonly Version[];
  readonly journals: readonly { readonly number: number; readonly path: string }[];
}

const VERSION_NAME_PATTERN = /^(?<number>\d{8})_(?<at>[\dTZ.-]+)_(?<reason>[A-Za-z]+)\.alongside\.json$/;
const JOURNAL_NAME_PATTERN = /^(?<number>\d{8})\.journal$/;
const padNumber = (number: number): string => String(number).padStart(8, '0');

/** ISO time without the colons that Windows refuses in names, and back. */
const timeToFileName = (at: string): string => at.replaceAll(':', '-');
const timeFromFileName = (at: string): string => at.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');

const PRESERVED_NAME_PATTERN = /^found-\d+(?:\.json|-\d{8}\.journal)$/;

/** Keeps bytes as they were found, when they make no sense and something else takes their place. */
export function preserveUnreadableFile(
  files: Files,
  folder: string,
  bytes: Uint8Array,
  now: Date,
): Promise<void> {
  return writeDurably(files, join(folder, `found-${now.getTime()}.json`), bytes);
}

/** Takes a journal that can't be played on anything out of the way of those that follow. Resolves to its new path. */
export async function setAsideJournal(
  files: Files,
  folder: string,
  path: string,
  now: Date,
): Promise<string> {
  const newPath = join(folder, `found-${now.getTime()}-${basename(path)}`);
  await files.rename(path, newPath);
  await files.syncFolder(folder);
  return newPath;
}

/** Names of what was kept so. */
export async function listPreservedFiles(files: Files, folder: string): Promise<readonly string[]> {
  return (await files.list(folder).catch(() => [])).filter((name) => PRESERVED_NAME_PATTERN.test(name));
}

/** What lies in a project's folder; empty where there is none yet. */
export async function readSnapshotFolder(files: Files, folder: string): Promise<SnapshotFolder> {
  const names = [...(await files.list(folder).catch(() => []))].sort();
  const versions: Version[] = [];
  const journals: { number: number; path: string }[] = [];
  for (const name of names) {
    const version = VERSION_NAME_PATTERN.exec(name)?.groups;
    const journal = JOURNAL_NAME_PATTERN.exec(name)?.groups;
    if (version) {
      const { number, at = '', reason = '' } = version;
      versions.push({ number: Number(number), at: timeFromFileName(at), reason, path: join(folder, name) });
    } else if (journal) {
      journals.push({ number: Number(journal.number), path: join(folder, name) });
    }
  }
  return { versions, journals };
}

const highestNumberIn = ({ versions, journals }: SnapshotFolder): number =>
  Math.max(0, ...versions.map(({ number }) => number), ...journals.map(({ number }) => number));

/** A version as it will be, with the next free number. */
const nextVersion = async (
  files: Files,
  folder: string,
  reason: VersionReason,
  at: string,
): Promise<Version> => {
  await files.makeFolder(folder);
  const number = highestNumberIn(await readSnapshotFolder(files, folder)) + 1;
  return {
    number,
    at,
    reason,
    path: join(folder, `${padNumber(number)}_${timeToFileName(at)}_${reason}${PROJECT_FILE_EXTENSION}`),
  };
};

/**
 * Keeps the project as it is at this moment. The version becomes the newest, and the journal goes on: what it already
 * holds of the journal is known by its clock.
 */
export async function saveVersion(
  files: Files,
  folder: string,
  bytes: Uint8Array,
  reason: VersionReason,
  at: string,
): Promise<Version> {
  const version = await nextVersion(files, folder, reason, at);
  await writeDurably(files, version.path, bytes);
  return version;
}

/**
 * Begins a new base. The empty journal is made first and the shadow's rename is the moment of change: before it the old
 * shadow and journals hold everything, after it the new shadow does, and journals older than it are no longer read.
 */
export async function writeSnapshot(
  files: Files,
  folder: string,
  bytes: Uint8Array,
  base: JournalBase,
  reason: VersionReason,
  at: string,
): Promise<Journal> {
  const version = await nextVersion(files, folder, reason, at);
  const path = join(folder, `${padNumber(version.number)}.journal`);
  const journal = await createJournal(files, path, base);
  try {
    await writeDurably(files, version.path, bytes);
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  }
  for (const olderJournal of (await readSnapshotFolder(files, folder)).journals) {
    if (olderJournal.number < version.number) await files.remove(olderJournal.path).catch(() => undefined);
  }
  return journal;
}

/** The journals that belong on top of a version: from its own on; all, where it was kept while one went on. */
export function journalsSince({ journals }: SnapshotFolder, version: Version): SnapshotFolder['journals'] {
  return journals.some(({ number }) => number === version.number)
    ? journals.filter(({ number }) => number >= version.number)
    : journals;
}
