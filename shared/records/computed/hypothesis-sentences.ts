import type { PlainRecord } from '../../document/model/document.ts';
import { isFilled } from '../fields/read-field.ts';

/** The four fields that make the statement of a hypothesis, in its order, each with what it says. */
export const hypothesisSentences = [
  { field: 'weBelieve', says: 'what we believe' },
  { field: 'forWhom', says: 'for whom' },
  { field: 'willResult', says: 'what will result' },
  { field: 'weWillSee', says: 'what we will see' },
] as const;

/** One of the four. */
export type HypothesisSentence = (typeof hypothesisSentences)[number];

/** Those of the four that nobody has written yet. */
export function missingSentences(hypothesis: PlainRecord): readonly HypothesisSentence[] {
  return hypothesisSentences.filter(({ field }) => !isFilled(hypothesis, field));
}
