/** Up to this size (bytes) whatever the file holds is parsed in the blink of an eye. */
export const LOOKED_AT = 8 * 1024 * 1024;
/** 64 MB of real cards hold a fifth of each: a card has some twelve values and five tables and lists. */
const MOST_TABLES = 2_000_000;
const MOST_VALUES = 8_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The place after the string that opens at `start`, or the end of the bytes. */
const afterString = (bytes: Uint8Array, start: number): number => {
  for (let end = bytes.indexOf(QUOTE, start + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let before = end - 1;
    while (before > start && bytes[before] === BACKSLASH) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end + 1;
  }
  return bytes.length;
};

/** Tables and lists, and what stands in them, of a piece of JSON. */
export interface PartCounts {
  readonly tables: number;
  readonly values: number;
}

/** Looks at bytes and makes nothing. */
export function countParts(bytes: Uint8Array): PartCounts {
  let tables = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = afterString(bytes, at);
      continue;
    }
    if (byte === 0x7b || byte === 0x5b) tables += 1;
    else if (byte === 0x2c) values += 1;
    at += 1;
  }
  return { tables, values };
}

/** Whether these are more than any project has. */
export const areTooMany = ({ tables, values }: PartCounts): boolean =>
  tables > MOST_TABLES || values > MOST_VALUES;

/**
 * True for JSON that is small for its parts: millions of empty lists in a file that may still be sent by e-mail would
 * take minutes and gigabytes to parse.
 */
export const holdsTooMany = (bytes: Uint8Array): boolean =>
  bytes.length > LOOKED_AT && areTooMany(countParts(bytes));
