import { type ListMarker, readMarker } from './read-marker.ts';

/** One line of the notes. `text` is without its bullet, its number and Markdown's emphasis. */
export interface Line {
  /** From 1. */
  readonly lineNumber: number;
  /** As written, trimmed. */
  readonly raw: string;
  readonly text: string;
  /** Columns before the first letter or bullet; a tab goes to the next multiple of four. */
  readonly indent: number;
  readonly marker?: ListMarker;
  /** The whole line was bold. */
  readonly isBold: boolean;
  readonly isBlank: boolean;
}

/**
 * Invisible characters that pasting brings along: zero-width spaces, soft hyphens, byte-order marks, and signs that turn
 * the words after them round (letters of right-to-left languages need none of these).
 */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g;
const UNUSUAL_CHARACTER =
  /[\u200b-\u200d\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u2028\u2029\u00a0\u0085\v\f]/;
const OTHER_SPACE = /[\u2028\u2029\u00a0\u0085\v\f]/g;
/** A Markdown link: its words stay, its address is kept behind them. */
const LINK = /!?\[([^\][]{1,300})\]\(([^()\s]{1,600})\)/g;

const indentWidth = (space: string): number => {
  let columns = 0;
  for (const letter of space) columns = letter === '\t' ? columns + 4 - (columns % 4) : columns + 1;
  return columns;
};

/** Takes Markdown's emphasis, code and link signs away; every word stays. */
function stripMarkdown(text: string): string {
  return /[*_`[]/.test(text) ? removeMarkdownSigns(text) : text.trim();
}

const removeMarkdownSigns = (text: string): string =>
  text
    .replace(LINK, (_whole, words: string, address: string) =>
      /^https?:/.test(address) ? `${words} (${address})` : words,
    )
    .replace(/\*\*|__(?=\S)|(?<=\S)__|`/g, '')
    .replace(/(^|\s)\*(?=\S)([^*\n]{1,500})(?<=\S)\*(?=$|[\s.,;:!?])/g, '$1$2')
    .trim();

const isBold = (text: string): boolean =>
  (/^\*\*[^*]{1,200}\*\*:?$/.test(text) || /^__[^_]{1,200}__:?$/.test(text)) && text.length > 4;

const tableRowText = (row: string): string =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');

const parseLine = (source: string, lineNumber: number): Line => {
  const cleaned = UNUSUAL_CHARACTER.test(source)
    ? source.replace(INVISIBLE, '').replace(OTHER_SPACE, ' ')
    : source;
  const unquoted = cleaned.includes('>') ? cleaned.replace(/^\s{0,3}(?:>\s?)+/, '') : cleaned;
  const body = unquoted.trimStart();
  const indent = indentWidth(unquoted.slice(0, unquoted.length - body.length));
  const raw = source.trim();
  const trimmed = body.trimEnd();
  const marker = readMarker(trimmed);
  const rest = marker ? trimmed.slice(marker.length).trim() : trimmed;
  const words =
    rest.startsWith('|') && /^\|.*\|$/.test(rest) && !/^[|\s:-]+$/.test(rest) ? tableRowText(rest) : rest;
  return {
    lineNumber,
    raw,
    text: stripMarkdown(words),
    indent,
    ...(marker ? { marker } : {}),
    isBold: /^[*_]/.test(rest) && isBold(rest),
    isBlank: raw === '',
  };
};

/** Splits notes into lines, whatever ends them. */
export function splitLines(text: string): readonly Line[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => parseLine(line, index + 1));
}
