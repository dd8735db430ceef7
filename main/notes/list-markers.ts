import { readMarker } from '../../shared/notes/lines/read-marker.ts';

const EMPTY_BOXES = new Set(['☐', '❏', '❑', '\u{1f78f}', '▢', '⬜']);
const TICKED_BOXES = new Set(['☑', '☒', '✅', '🗹', '🗷', '🗵', '⌧']);
/** Letters that Word's symbol fonts show as boxes; the same letters lie at U+F000 and above as well. */
const SYMBOL_BOXES: readonly (readonly [font: RegExp, empty: readonly number[], ticked: readonly number[]])[] = [
  [/wingdings 2/i, [0x30, 0x2a, 0xa3], [0x52, 0x53, 0x54, 0x51]],
  [/wingdings/i, [0x6f, 0x71, 0x72, 0xa8], [0xfd, 0xfe, 0x78]],
];
const isSymbolFont = (font: string): boolean => /wingdings|webdings|symbol/i.test(font);

/** Whether a sign is an empty box, a ticked one, or none. `font` is the one it stands in, if that is known. */
export function boxStateOf(sign: string, font = ''): 'empty' | 'ticked' | undefined {
  if (EMPTY_BOXES.has(sign)) return 'empty';
  if (TICKED_BOXES.has(sign)) return 'ticked';
  const code = sign.codePointAt(0) ?? 0;
  const letter = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if ((letter === code && !isSymbolFont(font)) || [...sign].length !== 1) return undefined;
  const [, empty, ticked] = SYMBOL_BOXES.find(([name]) => name.test(font || 'wingdings')) ?? [];
  if (empty?.includes(letter)) return 'empty';
  return ticked?.includes(letter) ? 'ticked' : undefined;
}

const isGlyph = (label: string, font: string): boolean =>
  label.length <= 2 &&
  !/\d/.test(label) &&
  (isSymbolFont(font) || !/[\p{L}\p{N}]/u.test(label) || /^[ov]$/.test(label));

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
  for (const [letters, value] of ROMAN)
    for (; rest >= value; rest -= value) text += letters;
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
