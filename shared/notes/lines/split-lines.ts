import { withoutHtml } from './html-in-text.ts';
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
  /** The whole line was bold, or set apart by signs on both sides. */
  readonly isBold: boolean;
  /** The whole line was italic: some write their sub-headings so. */
  readonly isItalic: boolean;
  readonly isBlank: boolean;
  /** Characters that it takes on the page, its indentation among them: says where lines were wrapped. */
  readonly width: number;
  /** How deep it is quoted: `>`, `>>`. */
  readonly quoteDepth: number;
  /** Of a row of a table: its cells, empty ones too. */
  readonly cells?: readonly string[];
  /** Words of a cell that did not fit into the row above. */
  readonly goesOnRow?: boolean;
  /** Words that were crossed out; they are not in `text`. */
  readonly crossedOut?: string;
  /** The clock of a chat's line, "[10:32]"; it is not in `text`. */
  readonly clock?: string;
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
    .replace(/^(?:…|\.{3})\s?(?=\p{L})/u, '')
    .replace(/(^|\s)_(?=[^\s_])([^_\n]{1,500})(?<=[^\s_])_(?=$|[\s.,;:!?])/g, '$1$2')
    .trim();

const isBold = (text: string): boolean =>
  (/^\*\*[^*]{1,200}\*\*:?$/.test(text) || /^__[^_]{1,200}__:?$/.test(text)) && text.length > 4;

const isItalic = (text: string): boolean =>
  text.length > 4 && text.length <= 120 && /^(?:\*[^*\s][^*]*\*|_[^_\s][^_]*_):?$/.test(text);

/** The words of a row: its cells with a dot between them. */
export function rowText(cells: readonly string[]): string {
  return cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).join(' · ');
}

const cellsOf = (row: string): readonly string[] | undefined => {
  if (!row.startsWith('|') || !/^\|.*\|$/.test(row) || /^[|\s:-]+$/.test(row)) return undefined;
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => stripMarkdown(cell.trim()));
};

const CROSSED_OUT = /~~(?=\S)([^~]{1,2000})~~/g;

/** Takes what was crossed out away from the words that stay. */
const separateCrossedOut = (text: string): { rest: string; crossedOut: string } => {
  if (!text.includes('~~')) return { rest: text, crossedOut: '' };
  const words = [...text.matchAll(CROSSED_OUT)].map((match) => stripMarkdown(match[1] ?? ''));
  const rest = text
    .replace(CROSSED_OUT, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s{2,}/g, ' ');
  const hasWords = /[\p{L}\p{N}]/u.test(rest);
  return { rest: hasWords ? rest.trim() : '', crossedOut: words.join(' … ') };
};

/** "[10:32] Name: words", "[21/05/2026, 10:32:07] Name: words": a line of a chat. */
const CHAT_CLOCK =
  /^(?:\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?=\s+\p{Lu})|\(\d{1,2}:\d{2}\)(?=\s+\p{Lu}[^:]{1,40}:)|\[(\d{1,2}\/\d{1,2}\/\d{2,4},? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\]|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: ?[ap]m)? -)\s+(?=\S)/iu;

/** "== Barriers ==", "--- Actions ---", "~ Questions ~": signs on both sides make a heading. */
const DECORATED = /^([=~*#_-]{1,6})\s+(\S.{0,98}?)\s+\1$/;

/** The words of a line that signs on both sides, or square brackets around one or two words, set apart. */
const withoutDecoration = (words: string): string | undefined => {
  const decorated = DECORATED.exec(words)?.[2];
  if (decorated !== undefined && /\p{L}/u.test(decorated)) return decorated;
  return /^\[(\p{Lu}[\p{L}’' ]{2,30})\]:?$/u.exec(words)?.[1];
};

const parseLine = (source: string, lineNumber: number): Line => {
  const cleaned = UNUSUAL_CHARACTER.test(source)
    ? source.replace(INVISIBLE, '').replace(OTHER_SPACE, ' ')
    : source;
  const quote = cleaned.includes('>') ? /^\s{0,3}(?:>\s?)+/.exec(cleaned)?.[0] : undefined;
  const unquoted = quote ? cleaned.slice(quote.length) : cleaned;
  const body = unquoted.trimStart();
  const indent = indentWidth(unquoted.slice(0, unquoted.length - body.length));
  const raw = source.trim();
  const withClock = withoutHtml(body.trimEnd());
  const clock = CHAT_CLOCK.exec(withClock)?.[0];
  const whole = clock ? withClock.slice(clock.length) : withClock;
  // What is done is often ticked and crossed out at once: those words stay.
  const markerOfWhole = readMarker(whole);
  const { rest: trimmed, crossedOut } = markerOfWhole?.isDone
    ? { rest: whole.replaceAll('~~', ''), crossedOut: '' }
    : separateCrossedOut(whole);
  const decorated = withoutDecoration(trimmed);
  const markerOfRest = trimmed === whole ? markerOfWhole : readMarker(trimmed);
  const marker = decorated === undefined ? markerOfRest : undefined;
  const rest = decorated ?? (marker ? trimmed.slice(marker.length).trim() : trimmed);
  const cells = cellsOf(rest);
  return {
    lineNumber,
    raw,
    text: cells ? rowText(cells) : stripMarkdown(rest),
    indent,
    ...(marker ? { marker } : {}),
    isBold: decorated !== undefined || (/^[*_]/.test(rest) && isBold(rest)),
    isItalic: /^[*_]/.test(rest) && isItalic(rest),
    isBlank: raw === '',
    width: indent + body.trimEnd().length,
    quoteDepth: quote?.match(/>/g)?.length ?? 0,
    ...(cells ? { cells } : {}),
    ...(crossedOut === '' ? {} : { crossedOut }),
    ...(clock ? { clock: clock.trim() } : {}),
  };
};

/** Splits notes into lines, whatever ends them. */
export function splitLines(text: string): readonly Line[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => parseLine(line, index + 1));
}
