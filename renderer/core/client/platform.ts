import type { Platform } from '../../../shared/document/file/platform.ts';

/** The usual CRC-32 by a table of its 256 bytes (ISO 3309, as zlib and PNG have it). */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** What the pure core needs to read and write files, in a page. */
export const platform: Platform = {
  crc32,
  decode: (bytes) => decoder.decode(bytes),
  encode: (text) => encoder.encode(text),
};
