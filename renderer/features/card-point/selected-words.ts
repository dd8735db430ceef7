import { singleSpaced } from '../../../shared/records/computed/card-point.ts';

/** The longest point that a person can choose, letters: more of a sentence in bold stands out no more. */
export const MAX_CHOSEN_LETTERS = 160;

/** What a selection in a card's words comes to: a point, or why it is none. */
export type SelectedPoint =
  | { readonly ok: true; readonly point: string }
  | { readonly ok: false; readonly reason: 'nothing' | 'tooLong' };

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The whole words that a selection touches; from its first letter to its last. */
function wordsTouched(text: string, start: number, end: number): string {
  let [from, to] = [text.length, 0];
  for (const { index, segment, isWordLike } of words.segment(text)) {
    const isTouched = index < end && index + segment.length > start;
    if (!isTouched || isWordLike !== true) continue;
    from = Math.min(from, index);
    to = Math.max(to, index + segment.length);
  }
  return text.slice(from, to);
}

/** The point that a selection from `start` to `end` in `text` chooses: the whole words that it touches. */
export function selectedPoint(text: string, start: number, end: number): SelectedPoint {
  const point = start === end ? '' : singleSpaced(wordsTouched(text, start, end));
  if (point === '') return { ok: false, reason: 'nothing' };
  return point.length > MAX_CHOSEN_LETTERS ? { ok: false, reason: 'tooLong' } : { ok: true, point };
}

/** What to do instead, in a sentence. */
export function selectionProblemInWords(reason: 'nothing' | 'tooLong'): string {
  switch (reason) {
    case 'nothing':
      return 'Select the words that matter first.';
    case 'tooLong':
      return `That is too much to stand out. Select fewer words, ${MAX_CHOSEN_LETTERS} letters at most.`;
  }
}
