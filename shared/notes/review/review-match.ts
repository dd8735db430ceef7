import type { ExistingMatch } from '../matching/matching-state.ts';

/** A match and what becomes of it: no card, a new one, or the notes' words for the one that is there. */
export interface ReviewMatch extends ExistingMatch {
  readonly choice: 'same' | 'new' | 'update';
}

/** What a match proposes: corrected words are taken, unless somebody has written on the card since. */
export function proposedChoice(match: ExistingMatch): ReviewMatch['choice'] {
  return match.how === 'changed' && !match.isEditedSince ? 'update' : 'same';
}
