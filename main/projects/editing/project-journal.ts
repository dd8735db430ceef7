import { crc32 } from 'node:zlib';
import type { Clock } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { errorCodeOf, type Files, isNotFoundError } from '../../storage/files.ts';
import { type EditLine, fileWrittenLine, type Journal, openJournal } from '../../storage/journal.ts';
import { saveVersion, type Version, type VersionReason, writeSnapshot } from '../../storage/snapshots.ts';

/** Makes the edits of one open project durable in the data folder: a snapshot, and a journal of every edit after it. */
export interface ProjectJournal {
  /** Resolves once the edit is on disk. `before` is the document that it changes. */
  append(line: EditLine, before: ProjectDocument): Promise<void>;
  /** Notes that the project file now holds what this clock covers. */
  noteFileWritten(clock: Clock): Promise<void>;
  /** Writes a snapshot and starts a journal on it, where there is no journal yet; resolves to whether it did. */
  begin(document: ProjectDocument): Promise<boolean>;
  /** Writes a snapshot and starts a new journal on it. */
  checkpoint(document: ProjectDocument, reason: VersionReason): Promise<void>;
  /** The dot of an edit that was committed before with this nonce, also before a crash. */
  dotOf(nonce: string): Dot | undefined;
  /** Saves a document as a version. */
  saveVersion(document: ProjectDocument, reason: VersionReason): Promise<Version>;
}

export interface ProjectJournalOptions {
  readonly files: Files;
  /** The project's folder in the data folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly toBytes: (document: ProjectDocument) => Uint8Array;
  /** Clock of what the project file holds. */
  readonly writtenClock: Clock;
  /** Edits committed before. */
  readonly nonces: ReadonlyMap<string, Dot>;
  /** An empty journal on the newest snapshot, to be continued. */
  readonly emptyJournal?: { readonly path: string; readonly length: number } | undefined;
}

/** More than can be in flight when something breaks. */
const MAX_NONCES = 100;

/** Somebody removed or truncated the journal: a new snapshot replaces it. */
const isJournalLost = (error: unknown): boolean => isNotFoundError(error) || errorCodeOf(error) === 'ESHORT';

/** Writes nothing until asked to. */
export function createProjectJournal(options: ProjectJournalOptions): ProjectJournal {
  const { files, folder, now, toBytes } = options;
  const nonces = new Map(options.nonces);
  let { writtenClock } = options;
  /** What the journal says of it; of a continued one, nothing is known. */
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
    begin: async (document) => {
      if (journal !== undefined) return false;
      await checkpoint(document, 'opened');
      return true;
    },
    checkpoint: async (document, reason) => {
      await checkpoint(document, reason);
    },
    dotOf: (nonce) => nonces.get(nonce),
    saveVersion: (document, reason) =>
      saveVersion(files, folder, toBytes(document), reason, now().toISOString()),
  };
}
