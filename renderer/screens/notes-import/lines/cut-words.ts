import { sentenceStarts } from '../../../../shared/notes/review/sentence-ends.ts';

/** A word of a text, and whether it can be cut before it. */
export interface CutWord {
  readonly text: string;
  /** Offset in the text, UTF-16 units. */
  readonly start: number;
  /** A sentence begins here: a tick stands before it. */
  readonly startsSentence: boolean;
}

/** More words than anybody cuts by hand; what follows is one piece of text that cannot be cut. */
const MAX_WORDS = 1500;

/** The words of a text, for cutting between them. The last holds all that is left of an endless one. */
export function cutWords(text: string): readonly CutWord[] {
  const starts = new Set(sentenceStarts(text));
  const words: CutWord[] = [];
  for (const found of text.matchAll(/\S+/g)) {
    const start = found.index;
    if (words.length === MAX_WORDS) {
      words.push({ text: text.slice(start), start, startsSentence: false });
      break;
    }
    words.push({ text: found[0], start, startsSentence: starts.has(start) });
  }
  return words;
}

/** The gap to go to by a key from gap `index` (before word `index`); undefined for keys that do not move. */
export function gapByKey(
  words: readonly CutWord[],
  index: number,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): number | undefined {
  const last = words.length - 1;
  const clamp = (gap: number): number => Math.min(Math.max(gap, 1), last);
  const sentence = (gap: number): boolean => words[gap]?.startsSentence === true;
  if (key === 'Home') return 1;
  if (key === 'End') return last;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const step = key === 'ArrowRight' ? 1 : -1;
    if (!ctrlKey) return clamp(index + step);
    for (let gap = index + step; gap > 0 && gap <= last; gap += step) if (sentence(gap)) return gap;
    return clamp(step > 0 ? last : 1);
  }
  return undefined;
}
