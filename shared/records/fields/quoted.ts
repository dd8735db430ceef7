import { cutAtWord } from './cut-at-word.ts';

/** Words in quotes, cut at a word where they would run over a line; quotes of their own become single ones. */
export function quoted(words: string): string {
  const short = words.length > 60 ? `${cutAtWord(words.slice(0, 59), words).trimEnd()}…` : words;
  return `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Characters of a value that a line of a list shows. */
const MAX_VALUE = 300;

/** A value on one line, in quotes; its own become single ones. Cut at a word where it is long; "nothing" where it is empty. */
export function valueInQuotes(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replaceAll('“', '‘').replaceAll('”', '’');
  const cut = line.slice(0, MAX_VALUE);
  return line === '' ? 'nothing' : `“${cut === line ? line : `${cutAtWord(cut, line).trimEnd()}…`}”`;
}
