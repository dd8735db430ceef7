import dingbats from 'dingbat-to-unicode';
import { readMarker } from '../../shared/notes/lines/read-marker.ts';

const EMPTY_BOXES = new Set([
  '☐',
  '❏',
  '❑',
  '❒',
  '▢',
  '⬜',
  '\u{1f78e}',
  '\u{1f78f}',
  '\u{1f790}',
  '\u{1f5c6}',
  '\u{1f5cc}',
]);
const TICKED_BOXES = new Set([
  '☑',
  '☒',
  '✅',
  '⌧',
  '\u{1f5f9}',
  '\u{1f5f7}',
  '\u{1f5f5}',
  '\u2bbd',
  '\u2bbf',
]);

const SYMBOL_FONT = /\b(?:wingdings(?: [23])?|webdings|symbol)\b/i;
const isSymbolFont = (font: string): boolean => SYMBOL_FONT.test(font);
const FONT_NAMES = ['Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings', 'Symbol'];

/**
 * The sign that Word's symbol fonts show for a letter. The letters lie at U+F000 and above as well, where they are known
 * without their font: those of Wingdings are by far the most.
 */
export function symbolSign(letter: string, font: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!isPrivate && !isSymbolFont(font)) return letter;
  const name = SYMBOL_FONT.exec(font)?.[0].toLowerCase() ?? 'wingdings';
  const face = FONT_NAMES.find((one) => one.toLowerCase() === name) ?? 'Wingdings';
  return dingbats.codePoint(face, isPrivate ? code - 0xf000 : code)?.string ?? letter;
}

/** Whether a sign is an empty box, a ticked one, or none. `font` is the one it stands in, if that is known. */
export function boxStateOf(sign: string, font = ''): 'empty' | 'ticked' | undefined {
  if ([...sign].length !== 1) return undefined;
  const shown = symbolSign(sign, font);
  if (EMPTY_BOXES.has(shown) || (shown === '□' && sign !== shown)) return 'empty';
  return TICKED_BOXES.has(shown) ? 'ticked' : undefined;
}

const isGlyph = (label: string, font: string): boolean =>
  label.length <= 2 &&
  !/\d/.test(label) &&
  ((isSymbolFont(font) && label.length === 1) || !/[\p{L}\p{N}]/u.test(label) || /^[ov]$/.test(label));

/**
 * What stands before an entry in the notes, for the sign or number that stands before it in its document: `- `, `- [x] `,
 * `3. `. Numbers that the notes cannot say as such follow a bullet: `- iv. `.
 */
export function markerFor(label: string, font = ''): string {
  const sign = label.trim();
  const box = boxStateOf(sign, font);
  if (box) return box === 'empty' ? '- [ ] ' : '- [x] ';
  if (sign === '' || isGlyph(sign, font)) return '- ';
  const numbered = /^\d{1,3}$/.test(sign) ? `${sign}.` : sign;
  const style = readMarker(`${numbered} x`)?.style;
  return style !== undefined && style !== '#' && style !== 'bullet' ? `${numbered} ` : `- ${sign} `;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

const toRoman = (number: number): string => {
  let [rest, text] = [number, ''];
  for (const [letters, value] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
};

/** a, b … z, aa, bb as Word counts. */
const toLetters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(5, Math.ceil(number / 26)));

/** A number as a list writes it. `format` is the type of HTML's lists: `1`, `a`, `A`, `i`, `I`. */
export function formatNumber(number: number, format: string): string {
  if (format === '1' || number < 1 || number > 3_999) return String(number);
  const text = format.toLowerCase() === 'i' ? toRoman(number) : toLetters(number);
  return format === format.toUpperCase() ? text.toUpperCase() : text;
}
