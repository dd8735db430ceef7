/** A record of the project that a row of the notes seems to be. */
export interface ExistingMatch {
  readonly kind: string;
  readonly id: string;
  /** What stands there. */
  readonly words: string;
  readonly themeName?: string | undefined;
  /** `changed`: the notes said what stands there before they were corrected. */
  readonly how: 'same' | 'nearly' | 'changed';
  /** Somebody changed the card's words since those notes came in. */
  readonly isEditedSince: boolean;
}

/** A match and what becomes of it: no card, a new one, or the notes' words for the one that is there. */
export interface ExistingCard extends ExistingMatch {
  readonly choice: 'same' | 'new' | 'update';
}

/** What a match proposes: corrected words are taken, unless somebody has written on the card since. */
export function defaultChoice(match: ExistingMatch): ExistingCard['choice'] {
  return match.how === 'changed' && !match.isEditedSince ? 'update' : 'same';
}
