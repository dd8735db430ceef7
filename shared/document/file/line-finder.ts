/**
 * Finds the line (from 1) that a key stands at the beginning of: the writer puts one record on each line, its id
 * first. The text is looked through once, when the first line is asked for; of two lines with one key, the first.
 */
export function createLineFinder(text: string): (key: string) => number | undefined {
  let lines: ReadonlyMap<string, number> | undefined;
  return (key) => {
    lines ??= indexLines(text);
    return lines.get(key);
  };
}

const QUOTE = 0x22;
/** No key of ours is longer; in a hostile line the closing quotation mark may be megabytes away. */
const MAX_KEY = 1_000;

const indexLines = (text: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  let line = 1;
  for (let start = 0; start >= 0; line += 1) {
    const key =
      text.charCodeAt(start) === QUOTE ? /^[^"]*/.exec(text.slice(start + 1, start + MAX_KEY))?.[0] : '';
    if (key && !lines.has(key)) lines.set(key, line);
    const end = text.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return lines;
};
