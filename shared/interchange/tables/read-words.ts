/** Before these signs an apostrophe is put when a table is written, so that spreadsheets calculate nothing. */
const GUARDED = /^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

/** The words of a cell, without the apostrophe that guarded them, and without spaces around them. */
export function readWords(cell: string): string {
  return cell.trim().replace(GUARDED, '').replace(/\r\n?/g, '\n');
}

/** The same on one line. */
export function readLine(cell: string): string {
  return readWords(cell).replace(/\s+/g, ' ');
}

/**
 * The entries of a cell that lists people or tags, each once: between semicolons, bars or on lines; where there are none
 * of these, between commas. A stroke between spaces parts them too: "Lead / Carer" are two, "and/or" is none.
 */
export function readEntries(cell: string): readonly string[] {
  const words = readWords(cell);
  const between = /[;|\n]/.test(words) ? /[;|\n]|\s\/\s/ : /,|\s\/\s/;
  return [...new Set(words.split(between).map(readLine))].filter((entry) => entry !== '');
}

/** Letters, digits and per cent, in small letters: `Not started`, `not_started` and `notStarted` are one. */
export function normalisedWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

/** A column's heading for comparing, without a bracket: `Due (by when?)`, `due` and `DUE:` are one. */
export function normalisedHeading(heading: string): string {
  return normalisedWords(heading.replace(/\([^()]*\)/g, ' ')) || normalisedWords(heading);
}
