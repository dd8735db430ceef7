import { combineChecksums, shiftForLength } from './combine-checksums.ts';
import type { Platform } from './platform.ts';

/** Bytes of a file that may be written again, with what makes the checksum of the whole without looking at them. */
export interface ByteChunk {
  readonly bytes: Uint8Array;
  readonly checksum: number;
  readonly shift: number;
}

/** Encodes a text, with the checksum of its bytes. */
export function createChunk(text: string, platform: Platform): ByteChunk {
  const bytes = platform.encode(text);
  return { bytes, checksum: platform.crc32(bytes), shift: shiftForLength(bytes.length) };
}

/** Collects a file: short texts, and parts that are kept. */
export interface ChunkCollector {
  readonly addText: (text: string) => void;
  readonly addChunk: (part: ByteChunk) => void;
  /** All of it in as few pieces as are worth it, with `spareBytes` more at the end of the last, and its checksum. */
  readonly finish: (spareBytes: number) => {
    readonly pieces: readonly Uint8Array[];
    readonly checksum: number;
  };
}

/**
 * Parts of so many bytes are handed on as they are: copying those of a project with a long past took most of a save.
 */
const LARGE_CHUNK = 256 * 1024;

/** One piece of bytes that lie one after the other; the piece itself where there is only one. */
export function joinBytes(pieces: readonly Uint8Array[], spareBytes = 0): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1 && spareBytes === 0) return only;
  const length = pieces.reduce((total, piece) => total + piece.length, spareBytes);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const mergeSmallChunks = (chunks: readonly ByteChunk[], spareBytes: number): readonly Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  let small: Uint8Array[] = [];
  for (const { bytes } of chunks) {
    if (bytes.length < LARGE_CHUNK) small.push(bytes);
    else {
      if (small.length > 0) pieces.push(joinBytes(small));
      pieces.push(bytes);
      small = [];
    }
  }
  return [...pieces, joinBytes(small, spareBytes)];
};

/** Creates an empty collector. */
export function createChunkCollector(platform: Platform): ChunkCollector {
  const chunks: ByteChunk[] = [];
  let pendingText = '';
  const flush = (): void => {
    if (pendingText !== '') chunks.push(createChunk(pendingText, platform));
    pendingText = '';
  };
  return {
    addText: (text) => {
      pendingText += text;
    },
    addChunk: (part) => {
      flush();
      chunks.push(part);
    },
    finish: (spareBytes) => {
      flush();
      const checksum = chunks.reduce(
        (before, part) => combineChecksums(before, part.shift, part.checksum),
        0,
      );
      return { pieces: mergeSmallChunks(chunks, spareBytes), checksum };
    },
  };
}
