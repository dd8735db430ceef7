import { combineSums, shiftOf } from './combine-checksums.ts';
import type { Platform } from './platform.ts';

/** Bytes of a file that may be written again, with what makes the checksum of the whole without looking at them. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly sum: number;
  readonly shift: number;
}

export function partOf(text: string, platform: Platform): Part {
  const bytes = platform.encode(text);
  return { bytes, sum: platform.crc32(bytes), shift: shiftOf(bytes.length) };
}

/** Collects a file: short texts, and parts that are kept. */
export interface Parts {
  readonly text: (text: string) => void;
  readonly part: (part: Part) => void;
  /** All of it in as few pieces as are worth it, with `room` bytes more at the end of the last, and its checksum. */
  readonly join: (room: number) => { readonly pieces: readonly Uint8Array[]; readonly sum: number };
}

/** Parts of so many bytes are handed on as they are: copying those of a project with a long past took most of a save. */
const LARGE = 256 * 1024;

/** One piece of bytes that lie one after the other; the piece itself where there is only one. */
export function joinBytes(pieces: readonly Uint8Array[], room = 0): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1 && room === 0) return only;
  const length = pieces.reduce((total, piece) => total + piece.length, room);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const piecesOf = (parts: readonly Part[], room: number): readonly Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  let small: Uint8Array[] = [];
  for (const { bytes } of parts) {
    if (bytes.length < LARGE) small.push(bytes);
    else {
      if (small.length > 0) pieces.push(joinBytes(small));
      pieces.push(bytes);
      small = [];
    }
  }
  return [...pieces, joinBytes(small, room)];
};

export function collectParts(platform: Platform): Parts {
  const parts: Part[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') parts.push(partOf(pending, platform));
    pending = '';
  };
  return {
    text: (text) => {
      pending += text;
    },
    part: (part) => {
      flush();
      parts.push(part);
    },
    join: (room) => {
      flush();
      const sum = parts.reduce((before, part) => combineSums(before, part.shift, part.sum), 0);
      return { pieces: piecesOf(parts, room), sum };
    },
  };
}
