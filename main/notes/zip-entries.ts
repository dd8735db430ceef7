import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** One file in a zip, and what it says it unpacks to, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly declaredSize: number;
  /** As it lies there: where its own head begins, and how many bytes it has packed. */
  readonly offset: number;
  readonly packedSize: number;
  readonly isPacked: boolean;
}

const END_RECORD_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
/** The record at the end is 22 bytes and a comment of at most 65,535. */
const MIN_END_RECORD_BYTES = 22;
const MAX_END_RECORD_BYTES = MIN_END_RECORD_BYTES + 65_535;

const findEndRecord = (view: DataView): number | undefined => {
  const lowest = Math.max(0, view.byteLength - MAX_END_RECORD_BYTES);
  for (let offset = view.byteLength - MIN_END_RECORD_BYTES; offset >= lowest; offset -= 1) {
    if (view.getUint32(offset, true) === END_RECORD_SIGNATURE) return offset;
  }
  return undefined;
};

/** The directory of a zip without unpacking anything; undefined where it is damaged. Source: APPNOTE.TXT 4.3.12. */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    const [packedSize, declaredSize] = [view.getUint32(offset + 20, true), view.getUint32(offset + 24, true)];
    const isPacked = view.getUint16(offset + 10, true) !== 0;
    entries.push({ name, declaredSize, packedSize, isPacked, offset: view.getUint32(offset + 42, true) });
    offset += 46 + nameLength + extraLength;
  }
  return entries;
}

const inflate = promisify(inflateRaw);

/** The packed bytes of an entry: its own head says how long its name is. */
const packedBytesOf = (bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array => {
  if (offset + 30 > bytes.length) return new Uint8Array(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + packedSize);
};

/**
 * Whether the files of a zip together unpack to more than `most` bytes, whatever they say of themselves: a few hundred
 * bytes can unpack to gigabytes. What is damaged counts as nothing; whoever unpacks it finds that out.
 */
export async function unpacksToMoreThan(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
): Promise<boolean> {
  let remaining = limit;
  for (const entry of entries) {
    const packedBytes = packedBytesOf(bytes, entry);
    remaining -= Math.max(entry.declaredSize, packedBytes.length);
    if (remaining <= 0) return true;
    try {
      const { length } = await inflate(packedBytes, { maxOutputLength: remaining });
      remaining -= Math.max(0, length - entry.declaredSize);
    } catch (error) {
      if (error instanceof RangeError) return true;
    }
  }
  return false;
}

/** The bytes of one file of a zip, at most `limit` of them. Rejects where it is damaged, or longer. */
export async function readZipEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<Uint8Array> {
  const packedBytes = packedBytesOf(bytes, entry);
  return entry.isPacked ? inflate(packedBytes, { maxOutputLength: limit }) : packedBytes;
}
