/** Up to this size (bytes) whatever the file holds is parsed in the blink of an eye. */
export const COUNT_ABOVE_BYTES = 8 * 1024 * 1024;
/**
 * 64 MB of real cards hold a fifth of each: a card has some twelve values and five tables and lists. Parsed uncounted, a few
 * megabytes of empty lists take minutes and gigabytes.
 */
const MAX_CONTAINERS = 2_000_000;
const MAX_VALUES = 8_000_000;

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
export interface NodeCounts {
  readonly containers: number;
  readonly values: number;
}

/** Looks at bytes and makes nothing. */
export function countNodes(bytes: Uint8Array): NodeCounts {
  let containers = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = afterString(bytes, at);
      continue;
    }
    if (byte === 0x7b || byte === 0x5b) containers += 1;
    else if (byte === 0x2c) values += 1;
    at += 1;
  }
  return { containers, values };
}

/** Whether these are more than any project has. */
export function exceedsNodeLimits({ containers, values }: NodeCounts): boolean {
  return containers > MAX_CONTAINERS || values > MAX_VALUES;
}

/**
 * True for JSON that is small for its parts: millions of empty lists in a file that may still be sent by e-mail would
 * take minutes and gigabytes to parse.
 */
export function hasTooManyNodes(bytes: Uint8Array): boolean {
  return bytes.length > COUNT_ABOVE_BYTES && exceedsNodeLimits(countNodes(bytes));
}
