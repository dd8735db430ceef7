import { dirname, join } from 'node:path';
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

/** Keeps a version that is not the shadow: what was before a merge, what an older copy would have lost. */
export const keepVersion = async (
  files: Files,
  folder: string,
  bytes: Uint8Array,
  reason: Reason,
  at: string,
): Promise<Version> => {
  await files.makeFolder(folder);
  const number = highest(await readShelf(files, folder)) + 1;
  const path = join(folder, `${padded(number)}_${toName(at)}_${reason}${ENDING}`);
  await writeDurably(files, path, bytes);
  return { number, at, reason, path };
};

/**
 * Begins a new base: writes the shadow, then its empty journal, then removes older journals, in this order, so that
 * whatever moment is the last, shadow and journals together hold every acknowledged edit.
 */
export const beginShadow = async (
  files: Files,
  folder: string,
  bytes: Uint8Array,
  base: JournalBase,
  reason: Reason,
  at: string,
): Promise<{ version: Version; journal: Journal }> => {
  const version = await keepVersion(files, folder, bytes, reason, at);
  const path = join(dirname(version.path), `${padded(version.number)}.journal`);
  const journal = await createJournal(files, path, base);
  for (const old of (await readShelf(files, folder)).journals) {
    if (old.number < version.number) await files.remove(old.path);
  }
  return { version, journal };
};
