import { sizeOf } from './clock.ts';
import type { ProjectDocument } from './document.ts';
import { areTooMany, countParts, LOOKED_AT, type PartCounts } from './part-limits.ts';
import { MAX_BYTES } from './read-file.ts';
import { MAX_SESSIONS } from './session-limit.ts';

/** What is judged of a file before anything is read or written. */
export interface FileSize extends PartCounts {
  readonly bytes: number;
  readonly sessions: number;
}

/** Which limit a file is beyond. */
export type Excess = 'bytes' | 'parts' | 'sessions';

/** No string goes on from one piece into the next. */
const countAll = (pieces: readonly Uint8Array[]): PartCounts => {
  const counts = pieces.map(countParts);
  const sum = (of: (count: PartCounts) => number) => counts.reduce((total, count) => total + of(count), 0);
  return { tables: sum(({ tables }) => tables), values: sum(({ values }) => values) };
};

/** The size of a document that makes these pieces of bytes; its parts are only counted where they are judged. */
export function sizeOfFile({ clock, sessions }: ProjectDocument, pieces: readonly Uint8Array[]): FileSize {
  const bytes = pieces.reduce((total, piece) => total + piece.length, 0);
  return {
    bytes,
    sessions: Math.max(sizeOf(clock), Object.keys(sessions).length),
    ...(bytes > LOOKED_AT ? countAll(pieces) : { tables: 0, values: 0 }),
  };
}

/** What this app may write it can read again: why a file of this size is none of those, or undefined. */
export function excessIn(size: FileSize): Excess | undefined {
  if (size.bytes > MAX_BYTES) return 'bytes';
  if (size.sessions > MAX_SESSIONS) return 'sessions';
  return areTooMany(size) ? 'parts' : undefined;
}

/** Which limit the file of a document with these bytes is beyond. */
export const excessOf = (document: ProjectDocument, bytes: Uint8Array): Excess | undefined =>
  excessIn(sizeOfFile(document, [bytes]));

const MAKE_ROOM = 'Erase for good what is no longer needed, or go on in a new project.';

/** What a person is told of a change that would make such a file, and what to do. */
export const excessInWords: { readonly [excess in Excess]: string } = {
  bytes: `The project would be larger than 64 MB and could not be opened again. ${MAKE_ROOM}`,
  parts: `The project would hold more single parts than can be read and could not be opened again. ${MAKE_ROOM}`,
  sessions:
    'The project was opened and changed 500,000 times, and with one more it could not be opened again. Go on in a new project.',
};
