import {
  MAX_TITLE_LETTERS,
  pointOf,
  singleSpaced,
  type WordRange,
} from '../../../../shared/records/computed/card-point.ts';
import { wrapText } from '../geometry/text-layout.ts';

/** One line of a card's words. `strong` is the part of it that belongs to the card's point. */
export interface CardLine {
  readonly text: string;
  readonly strong?: WordRange;
}

/** How a card's words are set, px at 100 %: short ones as a title, longer ones as a sentence with its point in bold. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly strongWeight: number;
}

/** The height of a line of a card's words, px at 100 %. */
export const LINE_HEIGHT = 22;
const TITLE_STYLE: TextStyle = { size: 17, weight: 600, strongWeight: 600 };
const SENTENCE_STYLE: TextStyle = { size: 16, weight: 400, strongWeight: 650 };

/** Whether a card's words are a sentence to read, and not a title. */
export function isSentence(title: string): boolean {
  return title.length > MAX_TITLE_LETTERS;
}

/** The style that a card's words are set in. */
export function textStyleOf(title: string): TextStyle {
  return isSentence(title) ? SENTENCE_STYLE : TITLE_STYLE;
}

/** Far more than the highest card holds. */
const MAX_SEARCHED_LETTERS = 4000;

const SENTENCE_END = /(?:[.?!]["”’')\]]*\s+|[。！？]+["”’」』）]*\s*)(?=\S)/g;

/** Where sentences begin, but the first. */
const laterSentences = (words: string): readonly number[] =>
  [...words.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length);

/** "3 more sentences": what a card says where the rest of its words has no room. */
const restInWords = (count: number): string => (count === 1 ? '1 more sentence' : `${count} more sentences`);

/** As many whole sentences as fit, and a line that says how many more there are; undefined where not one fits. */
const wholeSentences = (
  words: string,
  width: number,
  size: number,
  maxLines: number,
): { readonly lines: readonly string[]; readonly rest: string } | undefined => {
  const ends = laterSentences(words);
  for (let count = ends.length; count > 0; count -= 1) {
    const said = words.slice(0, ends[count - 1]).trimEnd();
    const lines = wrapText(said, width, size, maxLines);
    const isWhole = lines.length < maxLines && said.endsWith(lines.at(-1) ?? '');
    if (isWhole) return { lines, rest: restInWords(ends.length + 1 - count) };
  }
  return undefined;
};

/** Lines of `words`, which have single spaces, with the part of each that belongs to the point; `point` counts in the words. */
export function strongParts(
  lines: readonly string[],
  words: string,
  point: WordRange | undefined,
): readonly CardLine[] {
  if (!point) return lines.map((text) => ({ text }));
  let start = 0;
  return lines.map((text) => {
    const from = Math.max(0, point.from - start);
    const to = Math.min(text.length, point.to - start);
    start += text.length;
    // Within a word without spaces a line ends at no space.
    if (words[start] === ' ') start += 1;
    return to > from ? { text, strong: { from, to } } : { text };
  });
}

/**
 * A card's words cut into lines of at most `width` px, at most `maxLines`: the whole of them where they fit; else as many
 * whole sentences as do; and only one sentence that alone is too long is cut, at a word.
 */
export function cardLines(
  title: string,
  width: number,
  maxLines: number,
  chosenPoint?: string | undefined,
): readonly CardLine[] {
  const words = singleSpaced(title.slice(0, MAX_SEARCHED_LETTERS));
  const { size } = textStyleOf(title);
  const lines = wrapText(words, width, size, maxLines);
  const isCut = !words.endsWith(lines.at(-1) ?? '');
  const point = pointOf(words, chosenPoint);
  const cut = isCut ? wholeSentences(words, width, size, maxLines) : undefined;
  return cut
    ? [...strongParts(cut.lines, words, point), { text: cut.rest }]
    : strongParts(lines, words, point);
}

/** All of a card's words in lines of at most `width` px, however many there are. */
export function wholeLines(
  title: string,
  width: number,
  chosenPoint?: string | undefined,
): readonly CardLine[] {
  const words = singleSpaced(title);
  const lines = wrapText(words, width, textStyleOf(title).size, words.length + 1);
  return strongParts(lines, words, pointOf(words, chosenPoint));
}

/** A line in pieces of one weight, each with where it begins, px from the left. `measure` gives a text's width, px. */
export function linePieces(
  { text, strong }: CardLine,
  style: TextStyle,
  measure: (text: string, size: number, weight: number) => number,
): readonly { readonly text: string; readonly weight: number; readonly x: number }[] {
  if (!strong) return [{ text, weight: style.weight, x: 0 }];
  const pieces = [
    { text: text.slice(0, strong.from), weight: style.weight },
    { text: text.slice(strong.from, strong.to), weight: style.strongWeight },
    { text: text.slice(strong.to), weight: style.weight },
  ].filter((piece) => piece.text !== '');
  let x = 0;
  return pieces.map(({ text: words, weight }) => {
    // Drawn by itself a piece loses the space that it begins with.
    const trimmed = words.trimStart();
    const space = words.slice(0, words.length - trimmed.length);
    const at = x + (space ? measure(space, style.size, weight) : 0);
    x += measure(words, style.size, weight);
    return { text: trimmed, weight, x: at };
  });
}
