/** Text of a file, or that it is none. */
export type DecodedText =
  | { readonly isText: true; readonly text: string; readonly remarks: readonly string[] }
  | { readonly isText: false };

const WINDOWS_1252_REMARK =
  'Check quotation marks and accents: this file is in an older format (Windows-1252).';

/** What Windows-1252 has in 0x80 to 0x9f; Node 20's own decoder gives Latin-1 there (nodejs/node#56542). */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252_HIGH.charAt(character.charCodeAt(0) - 0x80));

const decodeStrictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-16 has a mark at its start, or zeros in every second place of western text. */
const detectUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sampleLength = Math.min(bytes.length - (bytes.length % 2), 2000);
  if (sampleLength < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < sampleLength; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const threshold = (sampleLength / 2) * 0.6;
  if (odd > threshold && even < sampleLength / 20) return 'utf-16le';
  return even > threshold && odd < sampleLength / 20 ? 'utf-16be' : undefined;
};

/** Bytes that no text has: control signs, and the five places that Windows-1252 leaves empty. */
const isUnexpectedByte = (byte: number, isWindows: boolean): boolean => {
  if (byte < 0x20) return byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x0b;
  return byte === 0x7f || (isWindows && [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
};

const looksBinary = (bytes: Uint8Array, isWindows: boolean): boolean => {
  const sample = bytes.subarray(0, 200_000);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isUnexpectedByte(byte, isWindows)) odd += 1;
  }
  return odd > 2 + sample.length / 200;
};

const isMultiByte = (text: string, bytes: Uint8Array): boolean => text.length < bytes.length;

/** A charset by any of its names, as the file says it; undefined for one that nobody knows. */
const findEncoding = (label: string | undefined): string | undefined => {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

/** What the file declares holds, unless its bytes are plainly UTF-8: saved anew by a program that left the old word standing. */
const decodeDeclared = (bytes: Uint8Array, label: string | undefined, utf8?: string): string | undefined => {
  const encoding = findEncoding(label);
  if (encoding === undefined || /^utf-/.test(encoding)) return undefined;
  const isOneByte = /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm866)/.test(encoding);
  if (utf8 !== undefined && isOneByte && isMultiByte(utf8, bytes)) return undefined;
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
};

/**
 * Reads bytes as UTF-8, UTF-16, what the file declares or, said in a remark, as Windows-1252. A mark at its start wins.
 * @param declared - the charset that the file names, as it stands there
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const utf16 = detectUtf16(bytes);
  if (utf16) {
    const text = decodeStrictly(utf16, bytes);
    return text === undefined ? { isText: false } : { isText: true, text, remarks: [] };
  }
  const utf8 = decodeStrictly('utf-8', bytes);
  const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const other = hasMark ? undefined : decodeDeclared(bytes, declared, utf8);
  if (looksBinary(bytes, utf8 === undefined && other === undefined)) return { isText: false };
  if (other !== undefined) return { isText: true, text: other, remarks: [] };
  if (utf8 !== undefined) return { isText: true, text: utf8, remarks: [] };
  return { isText: true, text: decodeWindows1252(bytes), remarks: [WINDOWS_1252_REMARK] };
}
