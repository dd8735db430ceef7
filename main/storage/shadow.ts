import { basename, join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import type { Files } from './files.ts';
import { createJournal, type Journal, type JournalBase } from './journal.ts';
import { ENDING } from './safe-path.ts';

/** Why a version was kept. `named` ones are never thinned out. */
export type Reason =
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
export interface Shelf {
  readonly versions: readonly Version[];
  readonly journals: readonly { readonly number: number; readonly path: string }[];
}

const versionName = /^(?<number>\d{8})_(?<at>[\dTZ.-]+)_(?<reason>[A-Za-z]+)\.alongside\.json$/;
const journalName = /^(?<number>\d{8})\.journal$/;
const padded = (number: number): string => String(number).padStart(8, '0');

/** ISO time without the colons that Windows refuses in names, and back. */
const toName = (at: string): string => at.replaceAll(':', '-');
const fromName = (at: string): string => at.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');

const foundName = /^found-\d+(?:\.json|-\d{8}\.journal)$/;

/** Keeps bytes as they were found, when they make no sense and something else takes their place. */
export const keepFound = (files: Files, folder: string, bytes: Uint8Array, now: Date): Promise<void> =>
  writeDurably(files, join(folder, `found-${now.getTime()}.json`), bytes);

/** Takes a journal that can't be played on anything out of the way of those that follow. Resolves to its new path. */
export const keepJournal = async (files: Files, folder: string, path: string, now: Date): Promise<string> => {
  const kept = join(folder, `found-${now.getTime()}-${basename(path)}`);
  await files.rename(path, kept);
  await files.syncFolder(folder);
  return kept;
};

/** Names of what was kept so. */
export const foundFiles = async (files: Files, folder: string): Promise<readonly string[]> =>
  (await files.list(folder).catch(() => [])).filter((name) => foundName.test(name));

/** What lies in a project's folder; empty where there is none yet. */
export const readShelf = async (files: Files, folder: string): Promise<Shelf> => {
  const names = [...(await files.list(folder).catch(() => []))].sort();
  const versions: Version[] = [];
  const journals: { number: number; path: string }[] = [];
  for (const name of names) {
    const version = versionName.exec(name)?.groups;
    const journal = journalName.exec(name)?.groups;
    if (version) {
      const { number, at = '', reason = '' } = version;
      versions.push({ number: Number(number), at: fromName(at), reason, path: join(folder, name) });
    } else if (journal) {
      journals.push({ number: Number(journal.number), path: join(folder, name) });
    }
  }
  return { versions, journals };
};

const highest = ({ versions, journals }: Shelf): number =>
  Math.max(0, ...versions.map(({ number }) => number), ...journals.map(({ number }) => number));

/** A version as it will be, with the next free number. */
const next = async (files: Files, folder: string, reason: Reason, at: string): Promise<Version> => {
  await files.makeFolder(folder);
  const number = highest(await readShelf(files, folder)) + 1;
  return { number, at, reason, path: join(folder, `${padded(number)}_${toName(at)}_${reason}${ENDING}`) };
};

/**
 * Keeps the project as it is at this moment. The version becomes the newest, and the journal goes on: what it already
 * holds of the journal is known by its clock.
 */
export const keepVersion = async (
  files: Files,
  folder: string,
  bytes: Uint8Array,
  reason: Reason,
  at: string,
): Promise<Version> => {
  const version = await next(files, folder, reason, at);
  await writeDurably(files, version.path, bytes);
  return version;
};

/**
 * Begins a new base. The empty journal is made first and the shadow's rename is the moment of change: before it the old
 * shadow and journals hold everything, after it the new shadow does, and journals older than it are no longer read.
 */
export const beginShadow = async (
  files: Files,
  folder: string,
  bytes: Uint8Array,
  base: JournalBase,
  reason: Reason,
  at: string,
): Promise<Journal> => {
  const version = await next(files, folder, reason, at);
  const path = join(folder, `${padded(version.number)}.journal`);
  const journal = await createJournal(files, path, base);
  try {
    await writeDurably(files, version.path, bytes);
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  }
  for (const old of (await readShelf(files, folder)).journals) {
    if (old.number < version.number) await files.remove(old.path).catch(() => undefined);
  }
  return journal;
};

/** The journals that belong on top of a version: from its own on; all, where it was kept while one went on. */
export const journalsAfter = ({ journals }: Shelf, version: Version): Shelf['journals'] =>
  journals.some(({ number }) => number === version.number)
    ? journals.filter(({ number }) => number >= version.number)
    : journals;
