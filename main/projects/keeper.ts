import { crc32 } from 'node:zlib';
import type { Clock, Dot, ProjectDocument } from '../../shared/document/document.ts';
import { codeOf, type Files, isAbsent } from '../storage/files.ts';
import { type EditLine, type Journal, openJournal, wroteLine } from '../storage/journal.ts';
import { beginShadow, keepVersion, type Reason, type Version } from '../storage/shadow.ts';

/** Keeps one open project safe in our own folder: a shadow, and a journal of every edit after it. */
export interface Keeper {
  /** Resolves once the edit is on disk. `before` is the document that it changes. */
  append(line: EditLine, before: ProjectDocument): Promise<void>;
  /** Says that the project file now holds what this clock has seen. */
  wrote(clock: Clock): Promise<void>;
  /** Makes `document` the new base: after a merge, an opening, now and then. */
  rebase(document: ProjectDocument, reason: Reason): Promise<void>;
  /** The dot of an edit that was asked for before under this name, whatever crashed in between. */
  dotOf(nonce: string): Dot | undefined;
  /** Keeps the project as it is now among its versions. */
  keep(document: ProjectDocument, reason: Reason): Promise<Version>;
}

export interface KeeperOptions {
  readonly files: Files;
  /** The project's own folder in ours. */
  readonly folder: string;
  readonly now: () => Date;
  readonly toBytes: (document: ProjectDocument) => Uint8Array;
  /** Clock of what the project file holds. */
  readonly written: Clock;
  /** Edits asked for before. */
  readonly nonces: ReadonlyMap<string, Dot>;
  /** An empty journal on the newest shadow to go on with. */
  readonly empty?: { readonly path: string; readonly length: number } | undefined;
}

/** More than can be on the way when something breaks. */
const REMEMBERED = 100;

/** Somebody removed or cut the journal: a new base makes up for it. */
const isLost = (error: unknown): boolean => isAbsent(error) || codeOf(error) === 'ESHORT';

/** Starts keeping. Writes nothing until asked to. */
export const createKeeper = (options: KeeperOptions): Keeper => {
  const { files, folder, now, toBytes } = options;
  const nonces = new Map(options.nonces);
  let { written } = options;
  /** What the journal says of it; of one that is gone on with, nothing is known. */
  let noted: Clock = {};
  let journal: Journal | undefined = options.empty
    ? openJournal(files, options.empty.path, options.empty.length)
    : undefined;
  const remember = ({ nonce, dot }: EditLine): void => {
    if (nonce === undefined) return;
    nonces.set(nonce, dot);
    const [oldest] = nonces.keys();
    if (nonces.size > REMEMBERED && oldest !== undefined) nonces.delete(oldest);
  };
  const rebase = async (document: ProjectDocument, reason: Reason): Promise<Journal> => {
    const bytes = toBytes(document);
    const base = {
      sum: crc32(bytes).toString(16),
      clock: document.clock,
      wrote: written,
      nonces: Object.fromEntries(nonces),
    };
    journal = await beginShadow(files, folder, bytes, base, reason, now().toISOString());
    noted = base.wrote;
    return journal;
  };
  return {
    append: async (line, before) => {
      const current = journal ?? (await rebase(before, 'opened'));
      try {
        await current.append(line);
      } catch (error) {
        if (!isLost(error)) throw error;
        journal = undefined;
        await (await rebase(before, 'recovered')).append(line);
      }
      remember(line);
    },
    wrote: async (clock) => {
      written = clock;
      const line = wroteLine(noted, clock);
      if (line) await journal?.append(line);
      noted = clock;
    },
    rebase: async (document, reason) => {
      await rebase(document, reason);
    },
    dotOf: (nonce) => nonces.get(nonce),
    keep: (document, reason) => keepVersion(files, folder, toBytes(document), reason, now().toISOString()),
  };
};
