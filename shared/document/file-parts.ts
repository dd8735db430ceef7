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
  /** All of it with `room` bytes more at its end, and its checksum. */
  readonly join: (room: number) => { readonly bytes: Uint8Array; readonly sum: number };
}

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
      const length = parts.reduce((total, { bytes }) => total + bytes.length, 0);
      const whole = new Uint8Array(length + room);
      let [at, sum] = [0, 0];
      for (const part of parts) {
        whole.set(part.bytes, at);
        at += part.bytes.length;
        sum = combineSums(sum, part.shift, part.sum);
      }
      return { bytes: whole, sum };
    },
  };
}
