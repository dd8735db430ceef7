import { crc32 } from 'node:zlib';
import { type Bytes, type Files, piecesOf } from './files.ts';

/** A file as last written or read by us. */
export interface Seen {
  readonly size: number;
  /** The last bytes: they hold `sum`, the checksum of all before it. */
  readonly tail: string;
  readonly crc: number;
  /** Only says when to read the file whole; what is in it decides. */
  readonly look: string;
}

export type Looked =
  | { readonly state: 'same'; readonly seen: Seen }
  | { readonly state: 'different'; readonly bytes: Uint8Array; readonly seen: Seen }
  | { readonly state: 'gone' };

const TAIL = 32;

const tailOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(-TAIL)).toString('base64');

/** What tells these bytes from others. */
const marksOf = (bytes: Bytes): Pick<Seen, 'size' | 'tail' | 'crc'> => {
  const pieces = piecesOf(bytes);
  // As many from the end as hold the last bytes.
  let last = new Uint8Array(0);
  for (let index = pieces.length - 1; index >= 0 && last.length < TAIL; index -= 1)
    last = Buffer.concat([pieces[index]?.subarray(-TAIL) ?? last, last]);
  return {
    size: pieces.reduce((total, piece) => total + piece.length, 0),
    tail: tailOf(last),
    // Node begins anew with some pieces that are empty.
    crc: pieces.reduce((sum, piece) => (piece.length === 0 ? sum : crc32(piece, sum)), 0),
  };
};

/** Remembers these bytes as what lies at `path` now. */
export const seenOf = async (files: Files, path: string, bytes: Bytes): Promise<Seen> => ({
  ...marksOf(bytes),
  look: (await files.mark(path))?.look ?? '',
});

/** Reads a file whole together with what tells it from another. Rejects with the system's error. */
export const readSeen = async (files: Files, path: string): Promise<{ bytes: Uint8Array; seen: Seen }> => {
  const look = (await files.mark(path))?.look ?? '';
  const bytes = await files.read(path);
  return { bytes, seen: { ...marksOf(bytes), look } };
};

/** Whether a path still looks as when it was last written or read by us: asked right before it is written over. */
export const isAsSeen = async (files: Files, path: string, seen: Seen | undefined): Promise<boolean> => {
  const mark = await files.mark(path);
  return mark?.size === seen?.size && mark?.look === seen?.look;
};

/** Whether somebody else wrote the file since. Reads it whole only where its size, last bytes or place changed. */
export const lookOutside = async (files: Files, path: string, seen: Seen): Promise<Looked> => {
  const mark = await files.mark(path);
  if (!mark) return { state: 'gone' };
  if (mark.size === seen.size && mark.look === seen.look) {
    if (tailOf(await files.tail(path, TAIL)) === seen.tail) return { state: 'same', seen };
  }
  const now = await readSeen(files, path);
  if (now.seen.crc === seen.crc && now.seen.size === seen.size) return { state: 'same', seen: now.seen };
  return { state: 'different', ...now };
};
