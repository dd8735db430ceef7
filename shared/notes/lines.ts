import { type Marker, readMarker } from './markers.ts';

/** One line of the notes. `text` is without its bullet, its number and Markdown's emphasis. */
export interface Line {
  /** From 1. */
  readonly no: number;
  /** As written, trimmed. */
  readonly raw: string;
  readonly text: string;
  /** Columns before the first letter or bullet; a tab goes to the next multiple of four. */
  readonly indent: number;
  readonly marker?: Marker;
  /** The whole line was bold. */
  readonly bold: boolean;
  readonly blank: boolean;
}

/**
 * Invisible characters that pasting brings along: zero-width spaces, soft hyphens, byte-order marks, and signs that turn
 * the words after them round (letters of right-to-left languages need none of these).
 */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g;
const UNUSUAL = /[\u200b-\u200d\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u2028\u2029\u00a0\u0085\v\f]/;
const OTHER_SPACE = /[\u2028\u2029\u00a0\u0085\v\f]/g;
/** A Markdown link: its words stay, its address is kept behind them. */
const LINK = /!?\[([^\][]{1,300})\]\(([^()\s]{1,600})\)/g;

const columnsOf = (space: string): number => {
  let columns = 0;
  for (const letter of space) columns = letter === '\t' ? columns + 4 - (columns % 4) : columns + 1;
  return columns;
};

/** Takes Markdown's emphasis, code and link signs away; every word stays. */
export const plainText = (text: string): string => (/[*_`[]/.test(text) ? withoutSigns(text) : text.trim());

const withoutSigns = (text: string): string =>
  text
    .replace(LINK, (_whole, words: string, address: string) =>
      /^https?:/.test(address) ? `${words} (${address})` : words,
    )
    .replace(/\*\*|__(?=\S)|(?<=\S)__|`/g, '')
    .replace(/(^|\s)\*(?=\S)([^*\n]{1,500})(?<=\S)\*(?=$|[\s.,;:!?])/g, '$1$2')
    .trim();

const isBold = (text: string): boolean =>
  (/^\*\*[^*]{1,200}\*\*:?$/.test(text) || /^__[^_]{1,200}__:?$/.test(text)) && text.length > 4;

const cellsOf = (row: string): string =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');

const scan = (source: string, no: number): Line => {
  const cleaned = UNUSUAL.test(source) ? source.replace(INVISIBLE, '').replace(OTHER_SPACE, ' ') : source;
  const unquoted = cleaned.includes('>') ? cleaned.replace(/^\s{0,3}(?:>\s?)+/, '') : cleaned;
  const body = unquoted.trimStart();
  const indent = columnsOf(unquoted.slice(0, unquoted.length - body.length));
  const raw = source.trim();
  const trimmed = body.trimEnd();
  const marker = readMarker(trimmed);
  const rest = marker ? trimmed.slice(marker.length).trim() : trimmed;
  const words =
    rest.startsWith('|') && /^\|.*\|$/.test(rest) && !/^[|\s:-]+$/.test(rest) ? cellsOf(rest) : rest;
  return {
    no,
    raw,
    text: plainText(words),
    indent,
    ...(marker ? { marker } : {}),
    bold: /^[*_]/.test(rest) && isBold(rest),
    blank: raw === '',
  };
};

/** Splits notes into lines, whatever ends them. */
export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => scan(line, index + 1));
