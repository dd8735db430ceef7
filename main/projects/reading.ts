import type { OpenOutcome } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { MAX_BYTES, type ReadOutcome } from '../../shared/document/read-file.ts';
import { readRecords } from '../../shared/records/read-records.ts';
import { type Files, isAbsent } from '../storage/files.ts';
import { readSeen, type Seen } from '../storage/outside-change.ts';
import { type Lies, whatLies } from '../storage/what-lies.ts';
import { readTroubleOf } from './disk-trouble.ts';
import { platform } from './platform.ts';

/** What lies at a path, read whole. `document` is there where something can be shown. */
export interface Found {
  readonly outcome: OpenOutcome;
  readonly document?: ProjectDocument;
  readonly seen?: Seen;
  readonly bytes?: Uint8Array;
}

/** How reading ended as windows hear it. */
export const saidOf = ({ outcome, sentence, details }: ReadOutcome): OpenOutcome => ({
  outcome,
  sentence,
  details: [...details],
});

const joinable: ReadonlySet<string> = new Set<ReadOutcome['outcome']>(['ok', 'migrated', 'brokenRecords']);

/**
 * Whether what was read may become part of another document, or the ground of a new one: its stamps can be believed,
 * and this version understands all of it. Not a newer one, which is only ever shown.
 */
export const mayBeJoined = ({ outcome }: { readonly outcome: string }): boolean => joinable.has(outcome);

/** The document in an outcome, or undefined where nothing can be shown. */
export const documentIn = (outcome: ReadOutcome): ProjectDocument | undefined =>
  'document' in outcome ? outcome.document : undefined;

/** Bytes that arrived without a path. */
export const readBytes = (bytes: Uint8Array): Found => {
  const read = readRecords(bytes, platform);
  const document = documentIn(read);
  return { outcome: saidOf(read), bytes, ...(document ? { document } : {}) };
};

/** The document of a file that may be joined; else undefined. */
export const joinableIn = ({ outcome, document }: Found): ProjectDocument | undefined =>
  mayBeJoined(outcome) ? document : undefined;

const sentenceFor: { readonly [lies in Lies]: (path: string) => string } = {
  file: (path) => `The file at ${path} came or went just now. Try again.`,
  folder: (path) => `There is a folder at ${path}, not a file. Choose a file in it.`,
  other: (path) => `There is a device or a pipe at ${path}, not a file. Choose a file.`,
  deadLink: (path) => `There is a link at ${path}, to a file that is not there. Was that moved or renamed?`,
  nothing: (path) => `There is no file at ${path}. Was it moved, renamed, or is a drive not connected?`,
};

const missing = async (files: Files, path: string): Promise<Found> => {
  const lies = await whatLies(files, path).catch((): Lies => 'nothing');
  return { outcome: { outcome: 'missing', sentence: sentenceFor[lies](path), details: [] } };
};

/** Reads the file at a path. Never rejects: what the system refuses is an outcome too. */
export const readAt = async (files: Files, path: string): Promise<Found> => {
  try {
    const mark = await files.mark(path);
    if (!mark) return await missing(files, path);
    // The reader's own sentence for what is too large, without reading it.
    if (mark.size > MAX_BYTES) return readBytes(new Uint8Array(MAX_BYTES + 1));
    const { bytes, seen } = await readSeen(files, path);
    return { ...readBytes(bytes), seen };
  } catch (error) {
    if (isAbsent(error)) return missing(files, path);
    const sentence = `The file could not be read. ${readTroubleOf(error)} Nothing was changed.`;
    return { outcome: { outcome: 'unreadable', sentence, details: [path] } };
  }
};
