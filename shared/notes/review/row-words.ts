import type { NotesContext } from '../classify/extract-action.ts';
import { extractDetails } from '../classify/extract-details.ts';
import { withGiven } from '../given-details.ts';
import type { ReviewRow } from './review.ts';
import type { ReviewMatch } from './review-match.ts';

/** A card that was to stay as it is takes the words that a person has just written: they must not vanish. */
const forNewWords = (existing: ReviewMatch): ReviewMatch =>
  existing.choice === 'same' ? { ...existing, how: 'changed', choice: 'update' } : existing;

/** A row with words that a person wrote. */
export function withWords(
  row: ReviewRow,
  { text, names }: Pick<ReviewRow, 'text' | 'names'>,
  context: NotesContext,
): ReviewRow {
  const { cuts: _cuts, pieces: _pieces, lineTexts: _lineTexts, existing, ...rest } = row;
  return {
    ...rest,
    text,
    names,
    why: 'You changed the words.',
    isTouched: true,
    details: withGiven(row.kind, extractDetails(row.kind, text, context), row.given),
    ...(existing === undefined ? {} : { existing: forNewWords(existing) }),
  };
}
