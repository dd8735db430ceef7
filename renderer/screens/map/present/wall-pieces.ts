import type { WallPiece } from './wall-layout.ts';

/** Ends of sentences, also where no space follows them: in Chinese and Japanese. */
const SENTENCE_ENDS = /[.?!]["”’')\]]*\s+(?=\S)|[。！？]["”’」』）]*/gu;
/** A cut after a sentence leaves at least this share of the page filled, else the cut is at a word. */
const MIN_FILLED = 0.4;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The most letters from the start for which `fits` holds, at least one. */
const longestFitting = (words: string, fits: (words: string) => boolean): number => {
  let [low, high] = [1, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
};

const lastSentenceEnd = (words: string): number => {
  const ends = [...words.matchAll(SENTENCE_ENDS)].map((end) => end.index + end[0].length);
  return ends.at(-1) ?? 0;
};

/** Never half an emoji, never a letter without its accent. */
const lastGrapheme = (words: string, longest: number): number => {
  let end = 0;
  for (const { index, segment } of graphemes.segment(words.slice(0, longest + 40))) {
    if (index + segment.length > longest && end > 0) break;
    end = index + segment.length;
  }
  return end;
};

const cutAt = (words: string, longest: number): number => {
  // The space after the last word that fits belongs to the piece, so that its end is found.
  const fitting = words.slice(0, longest + 1);
  const sentence = lastSentenceEnd(fitting);
  if (sentence >= longest * MIN_FILLED) return Math.min(sentence, words.length);
  const space = fitting.lastIndexOf(' ');
  return space > 0 ? space + 1 : lastGrapheme(words, longest);
};

/** Words that no page holds at once, in pieces that one does: cut after a sentence, else at a word. `fits` measures a piece. */
export function cutIntoPieces(words: string, fits: (words: string) => boolean): readonly WallPiece[] {
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < words.length; ) {
    const rest = words.slice(from);
    const length = fits(rest) ? rest.length : cutAt(rest, longestFitting(rest, fits));
    ranges.push({ from, to: from + length });
    from += length;
  }
  return ranges.map((range, at) => ({ ...range, number: at + 1, of: ranges.length }));
}
