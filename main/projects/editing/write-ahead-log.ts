import { crc32 } from 'node:zlib';
import type { Clock } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { errorCodeOf, type Files, isNotFoundError } from '../../storage/files.ts';
import { type EditLine, fileWrittenLine, type Journal, openJournal } from '../../storage/journal.ts';
import { saveVersion, type Version, type VersionReason, writeSnapshot } from '../../storage/snapshots.ts';

/** Keeps one open project safe in our own folder: a shadow, and a journal of every edit after it. */
export interface WriteAheadLog {
  /** Resolves once the edit is on disk. `before` is the document that it changes. */
  append(line: EditLine, before: ProjectDocument): Promise<void>;
  /** Says that the project file now holds what this clock has seen. */
  noteFileWritten(clock: Clock): Promise<void>;
  /** Makes `document` the new base: after a merge, an opening, now and then. */
  checkpoint(document: ProjectDocument, reason: VersionReason): Promise<void>;
  /** The dot of an edit that was asked for before under this name, whatever crashed in between. */
  dotOf(nonce: string): Dot | undefined;
  /** Keeps the project as it is now among its versions. */
  saveVersion(document: ProjectDocument, reason: VersionReason): Promise<Version>;
}

export interface WriteAheadLogOptions {
  readonly files: Files;
  /** The project's own folder in ours. */
  readonly folder: string;
  readonly now: () => Date;
  readonly toBytes: (document: ProjectDocument) => Uint8Array;
  /** Clock of what the project file holds. */
  readonly writtenClock: Clock;
  /** Edits asked for before. */
  readonly nonces: ReadonlyMap<string, Dot>;
  /** An empty journal on the newest shadow to go on with. */
  readonly emptyJournal?: { readonly path: string; readonly length: number } | undefined;
}

/** More than can be on the way when something breaks. */
const MAX_NONCES = 100;

/** Somebody removed or cut the journal: a new base makes up for it. */
const isJournalLost = (error: unknown): boolean => isNotFoundError(error) || errorCodeOf(error) === 'ESHORT';

/** Starts keeping. Writes nothing until asked to. */
export function createWriteAheadLog(options: WriteAheadLogOptions): WriteAheadLog {
  const { files, folder, now, toBytes } = options;
  const nonces = new Map(options.nonces);
  let { writtenClock } = options;
  /** What the journal says of it; of one that is gone on with, nothing is known. */
  let notedClock: Clock = {};
  let journal: Journal | undefined = options.emptyJournal
    ? openJournal(files, options.emptyJournal.path, options.emptyJournal.length)
    : undefined;
  const rememberNonce = ({ nonce, dot }: EditLine): void => {
    if (nonce === undefined) return;
    nonces.set(nonce, dot);
    const [oldest] = nonces.keys();
    if (nonces.size > MAX_NONCES && oldest !== undefined) nonces.delete(oldest);
  };
  const checkpoint = async (document: ProjectDocument, reason: VersionReason): Promise<Journal> => {
    const bytes = toBytes(document);
    const base = {
      sum: crc32(bytes).toString(16),
      clock: document.clock,
      wrote: writtenClock,
      nonces: Object.fromEntries(nonces),
    };
    journal = await writeSnapshot(files, folder, bytes, base, reason, now().toISOString());
    notedClock = base.wrote;
    return journal;
  };
  return {
    append: async (line, before) => {
      const current = journal ?? (await checkpoint(before, 'opened'));
      try {
        await current.append(line);
      } catch (error) {
        if (!isJournalLost(error)) throw error;
        journal = undefined;
        await (await checkpoint(before, 'recovered')).append(line);
      }
      rememberNonce(line);
    },
    noteFileWritten: async (clock) => {
      writtenClock = clock;
      const line = fileWrittenLine(notedClock, clock);
      if (line) await journal?.append(line);
      notedClock = clock;
    },
    checkpoint: async (document, reason) => {
      await checkpoint(document, reason);
    },
    dotOf: (nonce) => nonces.get(nonce),
    saveVersion: (document, reason) =>
      saveVersion(files, folder, toBytes(document), reason, now().toISOString()),
  };
}
