import type { ItemKind } from '../parsed-notes.ts';
import { sentenceStarts } from './sentences.ts';
import { weighCues } from './weigh-cues.ts';

/** A text of more sentences than this holds several thoughts, whatever they are. */
const MOST_SENTENCES = 3;
/** Shorter sentences ("Laughter.") are no thought of their own. */
const LEAST_LENGTH = 24;
/** So surely must a sentence be of its kind to be cut off. */
const LEAST_WEIGHT = 2.5;
const MAX_SEARCHED_LENGTH = 4000;

const strongKindOf = (sentence: string): ItemKind | undefined => {
  let best: { kind: ItemKind; weight: number } | undefined;
  for (const verdict of weighCues(sentence).values())
    if (verdict.weight >= LEAST_WEIGHT && (!best || verdict.weight > best.weight)) best = verdict;
  return best?.kind;
};

/**
 * Where another thought begins in a text: at a sentence of another kind, or at each sentence where there are more than
 * three. Offsets in UTF-16 units, ascending; proposed only.
 */
export function proposeCuts(text: string): readonly number[] {
  if (text.length < 2 * LEAST_LENGTH || text.length > MAX_SEARCHED_LENGTH) return [];
  const starts = sentenceStarts(text);
  if (starts.length < 2) return [];
  const sentences = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
  const isLong = (index: number): boolean => (sentences[index]?.length ?? 0) >= LEAST_LENGTH;
  if (starts.length > MOST_SENTENCES)
    return starts.filter((_start, index) => index > 0 && isLong(index) && isLong(index - 1));
  let kind = strongKindOf(sentences[0] ?? '');
  return starts.filter((_start, index) => {
    if (index === 0 || !isLong(index)) return false;
    const own = strongKindOf(sentences[index] ?? '');
    const isAnother =
      own !== undefined && kind !== undefined && own !== kind && own !== 'note' && kind !== 'note';
    if (own !== undefined) kind = own;
    return isAnother;
  });
}
