/**
 * Where the string that opens at `start` closes; -1 where it does not. No pattern does this for strings of megabytes.
 */
export function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (before > start && text.charCodeAt(before) === 0x5c) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return -1;
}

/** The number that begins exactly at `lastIndex`. */
const number = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

/** The number that stands at a place of JSON text, as it is written; empty where none begins there. */
export function numberAt(text: string, start: number): string {
  number.lastIndex = start;
  return number.exec(text)?.[0] ?? '';
}
