import type { OpenOutcome } from '../../shared/contract/open-outcome.ts';
import type { ReadOutcome } from '../../shared/document/file/read-project.ts';
import { documentOf } from '../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { MAX_FILE_BYTES } from '../../shared/input-size-limits.ts';
import {
  readAndValidate,
  readWithoutErased,
  withInvalidRecords,
} from '../../shared/records/checks/read-and-validate.ts';
import { type FileSignature, readWithSignature } from '../storage/detect-external-change.ts';
import { type Files, isNotFoundError } from '../storage/files.ts';
import { type PathKind, pathKindOf } from '../storage/path-kind.ts';
import { readTroubleInWords } from './disk-trouble.ts';
import { platform } from './platform.ts';

/** What lies at a path, read whole. `document` is there where something can be shown. */
export interface ReadProjectResult {
  readonly outcome: OpenOutcome;
  readonly document?: ProjectDocument;
  /** What lies in the file, where `document` is without what hangs on erased records. */
  readonly stored?: ProjectDocument;
  readonly signature?: FileSignature;
  readonly bytes?: Uint8Array;
  /**
   * Only of bytes that this app wrote and kept, where `document` is just what was parsed of them: looks into the records,
   * which was not done yet.
   */
  readonly checkRecords?: () => OpenOutcome;
}

/** How reading ended as windows hear it. */
function openOutcomeOf({ outcome, sentence, details }: ReadOutcome): OpenOutcome {
  return {
    outcome,
    sentence,
    details: [...details],
  };
}

const MERGEABLE_OUTCOMES: ReadonlySet<string> = new Set<ReadOutcome['outcome']>([
  'ok',
  'migrated',
  'brokenRecords',
]);

/**
 * Whether what was read may become part of another document, or the ground of a new one: its stamps can be believed,
 * and this version understands all of it. Not a newer one, which is only ever shown.
 */
export function isMergeable({ outcome }: { readonly outcome: string }): boolean {
  return MERGEABLE_OUTCOMES.has(outcome);
}

const resultOf = (read: ReadOutcome, bytes: Uint8Array): ReadProjectResult => {
  const document = documentOf(read);
  const stored = 'stored' in read ? read.stored : undefined;
  return {
    outcome: openOutcomeOf(read),
    bytes,
    ...(document ? { document } : {}),
    ...(stored ? { stored } : {}),
  };
};

/** Bytes that arrived without a path. */
export function readProjectBytes(bytes: Uint8Array): ReadProjectResult {
  return resultOf(readAndValidate(bytes, platform), bytes);
}

/** Bytes that this app wrote and kept: parsed and no more, where nothing in them calls for it. */
const readOwnProjectBytes = (bytes: Uint8Array): ReadProjectResult => {
  const read = readWithoutErased(bytes, platform, { isOurOwn: true });
  if (read.outcome !== 'ok' || read.stored) return readProjectBytes(bytes);
  return {
    ...resultOf(read, bytes),
    checkRecords: () => openOutcomeOf(withInvalidRecords(read, bytes, platform)),
  };
};

/** The document of a file that may be joined; else undefined. */
export function mergeableDocumentOf({ outcome, document }: ReadProjectResult): ProjectDocument | undefined {
  return isMergeable(outcome) ? document : undefined;
}

/** Whether two runs of bytes are the same. */
export function areSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

const missingSentences: { readonly [lies in PathKind]: (path: string) => string } = {
  file: (path) => `The file at ${path} came or went just now. Try again.`,
  folder: (path) => `There is a folder at ${path}, not a file. Choose a file in it.`,
  other: (path) => `There is a device or a pipe at ${path}, not a file. Choose a file.`,
  deadLink: (path) => `There is a link at ${path}, to a file that is not there. Was that moved or renamed?`,
  missing: (path) => `There is no file at ${path}. Was it moved, renamed, or is a drive not connected?`,
};

const missingFile = async (files: Files, path: string): Promise<ReadProjectResult> => {
  const pathKind = await pathKindOf(files, path).catch((): PathKind => 'missing');
  return { outcome: { outcome: 'missing', sentence: missingSentences[pathKind](path), details: [] } };
};

/**
 * Reads the file at a path. Never rejects: what the system refuses is an outcome too. Where it holds `ownBytes`, which
 * this app wrote, its records are not looked at one by one: `checkRecords` does.
 */
export async function readProjectFile(
  files: Files,
  path: string,
  ownBytes?: Uint8Array,
): Promise<ReadProjectResult> {
  try {
    const stat = await files.stat(path);
    if (!stat) return await missingFile(files, path);
    // The reader's own sentence for what is too large, without reading it.
    if (stat.size > MAX_FILE_BYTES) return readProjectBytes(new Uint8Array(MAX_FILE_BYTES + 1));
    const { bytes, signature } = await readWithSignature(files, path);
    const isOurOwn = ownBytes !== undefined && areSameBytes(bytes, ownBytes);
    return { ...(isOurOwn ? readOwnProjectBytes : readProjectBytes)(bytes), signature };
  } catch (error) {
    if (isNotFoundError(error)) return missingFile(files, path);
    const sentence = `The file could not be read. ${readTroubleInWords(error)} Nothing was changed.`;
    return { outcome: { outcome: 'unreadable', sentence, details: [path] } };
  }
}
