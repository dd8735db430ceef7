import { basename, extname } from 'node:path';
import {
  type Delimiter,
  delimiters,
  readDelimitedText,
} from '../../shared/interchange/tables/delimited-text.ts';
import type { DateOrder } from '../../shared/interchange/tables/read-date.ts';
import type { NumberStyle } from '../../shared/interchange/tables/read-number.ts';
import { readTable, type TableReading } from '../../shared/interchange/tables/read-table.ts';
import { decodeText } from '../notes/decode-text.ts';
import { type CliContext, CommandError, type ParsedArguments, UsageError } from './command.ts';
import { readInputBytes } from './input-file.ts';

/** A table of numbers or of actions whose dates are certain. */
export type ReadTable = Exclude<TableReading, { readonly sort: 'unknown' }>;

const dateOrders: { readonly [word: string]: DateOrder } = {
  'day-first': 'dayFirst',
  'month-first': 'monthFirst',
};
const numberStyles: { readonly [word: string]: NumberStyle } = { point: 'point', comma: 'comma' };
const delimiterWords: { readonly [word: string]: Delimiter } = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
  ...Object.fromEntries(delimiters.map((delimiter) => [delimiter, delimiter])),
};

/** "comma, semicolon or tab"; signs that stand for themselves are not listed. */
const eitherInWords = (words: readonly string[]): string =>
  words
    .filter((word) => /^[a-z]/.test(word))
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');

/** What an option's word stands for; null where it was not given. Throws `UsageError` for a word that is none. */
const chosen = <T>(
  option: string,
  word: string | undefined,
  words: { readonly [word: string]: T },
): T | null => {
  if (word === undefined) return null;
  const value = Object.hasOwn(words, word) ? words[word] : undefined;
  if (value === undefined) throw new UsageError(`--${option} must be ${eitherInWords(Object.keys(words))}.`);
  return value;
};

const rowsInWords = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 5).join(', ');
  return rows.length > 5 ? `${shown} and ${rows.length - 5} more` : shown;
};

const unknownDatesSentence = ({ ambiguousRows, likelyOrder }: ReadTable): string => {
  const likely =
    likelyOrder === null
      ? ''
      : ` All dates can be read with the ${likelyOrder === 'dayFirst' ? 'day' : 'month'} first.`;
  const ambiguous =
    ambiguousRows.length === 0 ? '' : ` Rows that could be two days: ${rowsInWords(ambiguousRows)}.`;
  return `Dates are written in numbers: say which comes first, --dates day-first or --dates month-first.${likely}${ambiguous} Nothing was written.`;
};

/**
 * Reads a file of a table by the options that a person gave. Throws `UsageError` for options, `CommandError` where it is
 * no table that can be read, or nobody has said what its dates mean.
 */
export async function readTableFileAt(
  file: string,
  { dates, delimiter, decimal }: ParsedArguments['values'],
  context: CliContext,
): Promise<ReadTable> {
  const dateOrder = chosen('dates', dates, dateOrders);
  const numberStyle = chosen('decimal', decimal, numberStyles);
  const between = chosen('delimiter', delimiter, delimiterWords);
  const decoded = decodeText(await readInputBytes(file, context));
  if (!decoded.isText) throw new CommandError(`${file} is not a text file. Save the sheet as CSV.`);
  for (const remark of decoded.remarks) context.err(remark);
  const text = readDelimitedText(decoded.text, between ?? undefined);
  if (text.isCut) context.err(`${file}: only the first ${text.rows.length} rows were read.`);
  const { today } = context;
  const reading = readTable(text.rows, { delimiter: text.delimiter, dateOrder, numberStyle, today });
  if (reading.sort === 'unknown') throw new CommandError(`${file}: ${reading.sentence}`);
  if (reading.dates === 'unknown') throw new CommandError(`${file}: ${unknownDatesSentence(reading)}`);
  if (reading.rows.length === 0 && reading.problems.length === 0)
    throw new CommandError(`${file}: nothing stands under the headings. Nothing was written.`);
  return reading;
}

/** What a table without a column for it is about, and a project made of it is called: its file's name. */
export function tableNameOf(file: string): string {
  return basename(file, extname(file));
}
