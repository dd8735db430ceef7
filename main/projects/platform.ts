import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** What the pure document engine asks of a platform. */
export const platform = {
  crc32: (bytes: Uint8Array): number => crc32(bytes),
  /** Throws where the bytes are not UTF-8. */
  decode: (bytes: Uint8Array): string => decoder.decode(bytes),
  encode: (text: string): Uint8Array => encoder.encode(text),
};

/** Random bytes for ids. */
export function random(bytes: number): Uint8Array {
  return randomBytes(bytes);
}
