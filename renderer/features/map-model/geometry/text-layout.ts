/**
 * Cuts a card's words into lines without asking the page: painted cards and mounted ones break alike, and a
 * layout in a worker knows each card's height. Widths are those of Atkinson Hyperlegible Next at weight 600.
 */

/** Advance of U+0020 to U+007E in hundredths of the font size, weight 600. */
const ADVANCES = [
  30, 30, 36, 73, 60, 95, 73, 19, 32, 32, 48, 60, 25, 37, 25, 42, 66, 43, 57, 59, 62, 60, 62, 53, 62, 58, 25,
  25, 56, 62, 56, 53, 78, 66, 63, 65, 68, 59, 56, 71, 70, 41, 55, 65, 55, 85, 71, 74, 62, 75, 64, 60, 59, 69,
  63, 88, 67, 63, 61, 33, 42, 34, 57, 39, 27, 54, 59, 50, 59, 55, 35, 58, 56, 28, 25, 54, 30, 87, 56, 57, 59,
  59, 37, 50, 36, 56, 51, 72, 52, 50, 49, 37, 25, 37, 54,
];
const FIRST_CODE = 32;
/** Letters beyond ASCII: a little wider than the mean, so that a line is rather too short than too long. */
const OTHER_ADVANCE = 62;
/** Each half of an emoji, and letters as wide as they are high (Chinese, Japanese, Korean, full-width Latin). */
const HALF_EMOJI_ADVANCE = 68;
const FULL_WIDTH_ADVANCE = 104;

/** Combining marks and joiners: they have no width of their own. */
const isZeroWidth = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0xfe0e ||
  code === 0xfe0f;

/** Advance of one UTF-16 unit in hundredths of the font size. */
function advanceOf(code: number): number {
  const known = ADVANCES[code - FIRST_CODE];
  if (known !== undefined) return known;
  if (isZeroWidth(code)) return 0;
  if (code >= 0xd800 && code <= 0xdfff) return HALF_EMOJI_ADVANCE;
  return code >= 0x2e80 && code <= 0xffef ? FULL_WIDTH_ADVANCE : OTHER_ADVANCE;
}

/** No line of the map is as long as this many letters: what comes after them need not be looked at. */
const MAX_LINE_LENGTH = 400;

/** Ordinary text is this much narrower than weight 600. */
export const REGULAR_WEIGHT_FACTOR = 0.965;

/** Width in px of a text at a font size in px, at weight 600; for ordinary text give the size times `REGULAR_WEIGHT_FACTOR`. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += advanceOf(text.charCodeAt(at));
  return (sum * fontSize) / 100;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As much of a text as fits into `width` px with an ellipsis; never half a letter or half an emoji. */
export function truncateToWidth(text: string, width: number, fontSize: number): string {
  const considered = text.slice(0, MAX_LINE_LENGTH);
  if (considered.length === text.length && textWidth(text, fontSize) <= width) return text;
  const available = width - textWidth('…', fontSize);
  let end = 0;
  let sum = 0;
  for (const { index, segment } of graphemes.segment(considered)) {
    sum += textWidth(segment, fontSize);
    if (end > 0 && sum > available) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A part of a text that no line break goes through. */
interface UnbreakablePart {
  readonly text: string;
  /** No space stands before it. */
  readonly isJoined: boolean;
  /** It goes on with a word that is wider than a line: no cut text ends before it. */
  readonly isWithinWord: boolean;
}

/** Lines of a text as far as they were asked for, and whether that is all of it. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

/** The widest letter, as a share of the font size: a word of few letters is never wider than a line. */
const WIDEST_ADVANCE = 1.04;

/**
 * Lines of at most `width` px, at most `maxLines` of them, without a sign for what is left out. A line ends at a space,
 * after a hyphen, between Chinese or Japanese letters; a word that is wider than a line goes on in the next one. Where the
 * rest is left out they end before the last word that would be cut, unless that is the first after `from` letters.
 */
export function wrapLines(
  text: string,
  width: number,
  fontSize: number,
  maxLines: number,
  from = 0,
): WrappedText {
  // Put together with `concat` at the end: an array that grows by one at a time has memory for sixteen more, and ten thousand cards keep their lines.
  const lines: string[] = [];
  let line = '';
  /** Where the word began that goes over several lines: so many whole lines, and so much of the next. */
  let wordStart = { lines: 0, line: '' };
  for (const part of unbreakableParts(text.slice(0, maxLines * MAX_LINE_LENGTH), width, fontSize)) {
    if (!part.isWithinWord) wordStart = { lines: lines.length, line };
    const candidate = line ? joined(line, part) : part.text;
    if (textWidth(candidate, fontSize) <= width || !line) {
      line = candidate;
      continue;
    }
    if (lines.length === maxLines - 1) {
      const before = lines.slice(0, wordStart.lines).concat(wordStart.line || []);
      const isEmptyBefore = before.join(' ').length <= from;
      return { lines: part.isWithinWord && !isEmptyBefore ? before : lines.concat(line), isWhole: false };
    }
    lines.push(line);
    line = part.text;
  }
  return { lines: line ? lines.concat(line) : lines, isWhole: true };
}

/** The same lines; the last one ends in an ellipsis where words were left out. */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number): readonly string[] {
  const { lines, isWhole } = wrapLines(text, width, fontSize, maxLines);
  return isWhole ? lines : lines.slice(0, -1).concat(withEllipsis(lines.at(-1) ?? '', width, fontSize));
}

const joined = (line: string, { text, isJoined }: UnbreakablePart): string =>
  isJoined ? line + text : `${line} ${text}`;

function* unbreakableParts(text: string, width: number, fontSize: number): Generator<UnbreakablePart> {
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    let isJoined = false;
    for (const piece of word.includes('-') ? word.split(AFTER_HYPHEN) : [word]) {
      const canBeTooWide = piece.length * fontSize * WIDEST_ADVANCE > width;
      if (!canBeTooWide && !BREAKABLE_SCRIPT.test(piece))
        yield { text: piece, isJoined, isWithinWord: false };
      else yield* partsOfWord(piece, isJoined, width, fontSize);
      isJoined = true;
    }
  }
}

/** Within "sub-group", and not in "X-ray" or "-5". */
const AFTER_HYPHEN = /(?<=\p{L}{2}-)(?=\p{L}{2})/u;
/** Han, Hiragana and Katakana, with their marks: they are written without spaces. */
const BREAKABLE_SCRIPT = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/;
/** Marks that no line begins with, and those that none ends with. */
const CLOSING_MARK =
  /^[\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u30fb\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f.,:;!?)\]”’]/;
const OPENING_MARK = /[\u3008\u300a\u300c\u300e\u3010\uff08([“‘]$/;

/** A word in parts between which a line may end: Han letters one by one, other letters as many as a line holds. */
function* partsOfWord(
  word: string,
  isFirstJoined: boolean,
  width: number,
  fontSize: number,
): Generator<UnbreakablePart> {
  let part = '';
  let isJoined = isFirstJoined;
  let isWithinWord = false;
  for (const { segment } of graphemes.segment(word)) {
    const isHan = BREAKABLE_SCRIPT.test(segment) || BREAKABLE_SCRIPT.test(part);
    const isTogether = part === '' || CLOSING_MARK.test(segment) || OPENING_MARK.test(part) || !isHan;
    if (isTogether && (part === '' || textWidth(part + segment, fontSize) <= width)) part += segment;
    else {
      yield { text: part, isJoined, isWithinWord };
      [part, isJoined, isWithinWord] = [segment, true, !isHan];
    }
  }
  if (part !== '') yield { text: part, isJoined, isWithinWord };
}

/** A line with an ellipsis, without the last words where it has no room for that. */
function withEllipsis(line: string, width: number, fontSize: number): string {
  let words = line.trimEnd();
  while (words.includes(' ') && textWidth(`${words}…`, fontSize) > width)
    words = words.slice(0, words.lastIndexOf(' '));
  return truncateToWidth(`${words}…`, width, fontSize);
}
