import Papa from 'papaparse';

/** Rows of cells as they are written, every row as long as the longest. */
export type TableRows = readonly (readonly string[])[];

/** What may stand between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

export const delimiters: readonly Delimiter[] = ['\t', ';', ',', '|'];

/** A hundred thousand rows, which is three centuries of days, and a few for what stands above them. */
export const MAX_TABLE_ROWS = 100_020;

/** What a text holds as a table. */
export interface DelimitedText {
  readonly rows: TableRows;
  readonly delimiter: Delimiter;
  /** The text went on after the rows that are read. */
  readonly isCut: boolean;
}

/** Excel writes the delimiter on a line of its own before a table: `sep=;`. */
const SEPARATOR_LINE = /^\s*"?sep=([,;\t|])"?\s*(?:\r\n|\n|\r|$)/i;

const isDelimiter = (text: string | undefined): text is Delimiter =>
  delimiters.some((delimiter) => delimiter === text);

/** The first line with words on it, quoted line breaks within, without what stands in quotation marks. */
const unquotedHead = (text: string): string => {
  let head = '';
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character !== '\n' && character !== '\r') head += character;
    else if (head.trim() !== '') break;
    else head = '';
  }
  return head;
};

/**
 * What stands between the cells of a text, by what is most on its first line outside quotation marks: a comma inside a
 * heading counts less than the rest. A text without any is one column.
 */
export function guessDelimiter(text: string): Delimiter {
  const declared = SEPARATOR_LINE.exec(text.slice(0, 20))?.[1];
  if (isDelimiter(declared)) return declared;
  const head = unquotedHead(text);
  const counts = delimiters.map((delimiter) => head.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

const padded = (rows: readonly (readonly string[])[]): TableRows => {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) =>
    row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => '')],
  );
};

/** The rows of a text of cells with delimiters, quoted as RFC 4180 has it. Empty lines keep their place; those at the end go. */
export function readDelimitedText(text: string, delimiter: Delimiter = guessDelimiter(text)): DelimitedText {
  const body = text.replace(/^\ufeff/, '').replace(SEPARATOR_LINE, '');
  const { data } = Papa.parse<readonly string[]>(body, { delimiter, preview: MAX_TABLE_ROWS + 1 });
  const last = data.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return {
    rows: padded(data.slice(0, Math.min(last + 1, MAX_TABLE_ROWS))),
    delimiter,
    isCut: last >= MAX_TABLE_ROWS,
  };
}
