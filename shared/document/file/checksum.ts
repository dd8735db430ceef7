import type { Platform } from './platform.ts';

/** The checksum as the file writes it: eight lower-case hexadecimal digits. */
export function checksumText(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/** How far from its end a file of ours holds its checksum. */
const TAIL_BYTES = 24;

/**
 * Whether bytes are a file as we wrote it, to the last bit: it ends with a checksum, and that is the one of all bytes
 * before its digits. A line break after the end is allowed, as editors add one.
 */
export function hasValidChecksum(bytes: Uint8Array, platform: Pick<Platform, 'crc32'>): boolean {
  const tail = String.fromCharCode(...bytes.subarray(-TAIL_BYTES));
  const found = /"sum":"([0-9a-f]{8})"\}\n?$/.exec(tail);
  if (!found) return false;
  const end = bytes.length - (tail.endsWith('\n') ? 11 : 10);
  return checksumText(platform.crc32(bytes.subarray(0, end))) === found[1];
}
