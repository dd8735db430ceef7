import { crc32 } from 'node:zlib';
import type { Platform } from '../../../../shared/document/file/platform.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** What Node gives the core: the real thing, as in the app. */
export const platform: Platform = {
  crc32: (bytes) => crc32(bytes),
  decode: (bytes) => strict.decode(bytes),
  encode: (text) => encoder.encode(text),
};
