import type { PlainRecord } from '../../document/model/document.ts';
import { textOf } from '../fields/read-field.ts';
import { kindOf } from '../kind-registry.ts';
import { singleSpaced } from './card-point.ts';
import { type HypothesisSentence, hypothesisSentences } from './hypothesis-sentences.ts';

/** One gap of the statement, with the words that lead to it. */
export interface StatementPiece {
  readonly field: HypothesisSentence['field'];
  /** "We believe that". */
  readonly lead: string;
  /** What is written in the gap, without the sign that follows; empty where nothing is. */
  readonly words: string;
  /** What an empty gap asks for. */
  readonly hint: string;
  /** What stands behind the gap: a comma or a full stop; nothing where the words end with a sign of their own. */
  readonly after: string;
}

const gapOf: Record<HypothesisSentence['field'], { readonly hint: string; readonly after: string }> = {
  weBelieve: { hint: 'what would help', after: ',' },
  forWhom: { hint: 'which people', after: ',' },
  willResult: { hint: 'what gets better', after: '.' },
  weWillSee: { hint: 'what we will see', after: '.' },
};

const withoutEnd = (words: string): string => words.replace(/[\s.,;:]+$/u, '');

/** The statement of a hypothesis as one text with gaps; of what people wrote only the last sign is left to the statement. */
export function statementPieces(hypothesis: PlainRecord): readonly StatementPiece[] {
  return hypothesisSentences.map(({ field }) => {
    const words = withoutEnd(singleSpaced(textOf(hypothesis, field)));
    const { hint, after } = gapOf[field];
    const lead = kindOf('hypothesis')?.fields[field]?.label ?? '';
    return { field, lead, words, hint, after: /[!?…]$/u.test(words) ? '' : after };
  });
}
