import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** One file in a zip, and what it says it unpacks to, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** As it lies there: where its own head begins, and how many bytes it has packed. */
  readonly at: number;
  readonly packed: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The record at the end is 22 bytes and a comment of at most 65,535. */
const END_LEAST = 22;
const END_MOST = END_LEAST + 65_535;

const findEnd = (view: DataView): number | undefined => {
  const lowest = Math.max(0, view.byteLength - END_MOST);
  for (let at = view.byteLength - END_LEAST; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
};

/** The directory of a zip without unpacking anything; undefined where it is damaged. Source: APPNOTE.TXT 4.3.12. */
export const listZip = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    entries.push({ name, size, packed, at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + rest;
  }
  return entries;
};

const inflate = promisify(inflateRaw);

/** The packed bytes of an entry: its own head says how long its name is. */
const bodyOf = (bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array => {
  if (at + 30 > bytes.length) return new Uint8Array(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  const start = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + packed);
};

/**
 * Whether the files of a zip together unpack to more than `most` bytes, whatever they say of themselves: a few hundred
 * bytes can unpack to gigabytes. What is damaged counts as nothing; whoever unpacks it finds that out.
 */
export const unpacksBeyond = async (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  most: number,
): Promise<boolean> => {
  let left = most;
  for (const entry of entries) {
    const body = bodyOf(bytes, entry);
    left -= Math.max(entry.size, body.length);
    if (left <= 0) return true;
    try {
      const { length } = await inflate(body, { maxOutputLength: left });
      left -= Math.max(0, length - entry.size);
    } catch (error) {
      if (error instanceof RangeError) return true;
    }
  }
  return false;
};
