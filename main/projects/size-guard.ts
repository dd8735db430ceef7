import { sizeOf } from '../../shared/document/clock.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { countParts, LOOKED_AT } from '../../shared/document/part-limits.ts';
import {
  type Excess,
  excessIn,
  excessInWords,
  type FileSize,
  sizeOfFile,
} from '../../shared/document/size-limit.ts';

/** Why a document was not taken: its file could not be opened again. The message is a sentence for people. */
export class TooLarge extends RangeError {}

/** Keeps a project from becoming one that cannot be opened again. */
export interface SizeGuard {
  /**
   * Throws `TooLarge` where `after` is beyond a limit, and `before` was not as far beyond it. `added`: JSON of all records
   * that are new in it, by which most edits are judged; without it the file is made and looked at.
   */
  check(before: ProjectDocument, after: ProjectDocument, added?: string): void;
}

/** What an edit may add beside its records: a session's names in two tables, and a table of its own, in bytes. */
const BESIDE = 300;

/** No more than so large is the file after an edit; undefined where only looking at it tells. */
const grown = (size: FileSize, after: ProjectDocument, isNewSession: boolean, added: string) => {
  const text = Buffer.from(added);
  const bytes = size.bytes + text.length + BESIDE;
  const sessions = Math.max(size.sessions + (isNewSession ? 1 : 0), sizeOf(after.clock));
  if (bytes <= LOOKED_AT) return { bytes, sessions, tables: 0, values: 0 };
  if (size.bytes <= LOOKED_AT) return undefined;
  const { tables, values } = countParts(text);
  return { bytes, sessions, tables: size.tables + tables + 2, values: size.values + values + 9 };
};

/** What of a size counts for a limit: whoever is beyond it may still make room. */
const counted: { readonly [excess in Excess]: (size: FileSize) => number } = {
  bytes: ({ bytes }) => bytes,
  parts: ({ tables, values }) => tables + values,
  sessions: ({ sessions }) => sessions,
};

/** Knows nothing of any document at first. */
export function createSizeGuard(toPieces: (document: ProjectDocument) => readonly Uint8Array[]): SizeGuard {
  /** What was judged last, and how large it is at most. */
  let known: { readonly document: ProjectDocument; readonly size: FileSize } | undefined;
  const measured = (document: ProjectDocument): FileSize => sizeOfFile(document, toPieces(document));
  const guess = (before: ProjectDocument, after: ProjectDocument, added: string) =>
    known?.document === before
      ? grown(known.size, after, after.sessions !== before.sessions, added)
      : undefined;
  return {
    check: (before, after, added) => {
      const guessed = added === undefined ? undefined : guess(before, after, added);
      const isSmall = guessed !== undefined && excessIn(guessed) === undefined;
      const size = isSmall ? guessed : measured(after);
      const excess = excessIn(size);
      if (excess !== undefined && counted[excess](size) > counted[excess](measured(before)))
        throw new TooLarge(excessInWords[excess]);
      known = { document: after, size };
    },
  };
}
