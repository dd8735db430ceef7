/** One value of a table. Numbers are written bare, texts are guarded. */
export type CsvCell = string | number;

/** A table to be written as CSV. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * What spreadsheets take for the beginning of a formula (CWE-1236), full-width forms included; and the apostrophes that
 * guard one already, so that a reader who takes one away has what was written.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const cellText = (cell: CsvCell): string => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/**
 * A table as a file that spreadsheets read: a byte-order mark so that Excel takes it for UTF-8, CRLF, doubled quotes
 * (RFC 4180), and an apostrophe before what would be a formula.
 */
export function toCsv({ head, rows }: CsvTable): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}
