import { isCardKind } from '../parsed-notes.ts';
import { isAlreadyHere, type Review, type ReviewPiece, type ReviewRow } from './review.ts';
import { breaksOffAfter, runTogetherAt, sentenceStarts } from './sentence-ends.ts';

/** Why a row should be looked at before it is imported. */
export type RowWarning = 'name' | 'breaksOff' | 'runTogether' | 'several' | 'unsure' | 'changed';

/** A card holds one thought; so many sentences, or letters, hold more. */
const MANY_SENTENCES = 4;
const LONG_TEXT = 320;

/** Whether the kind of a piece is a guess that nobody has looked at. */
export function isUnsurePiece({ isUnsure, isChosen, isLeftOut, existing }: ReviewPiece): boolean {
  return isUnsure === true && !isChosen && !isLeftOut && !existing;
}

/** What the words of a row that makes a card leave to do. */
const wordWarnings = (row: ReviewRow): readonly RowWarning[] => {
  if (row.pieces) return row.pieces.some(isUnsurePiece) ? ['unsure'] : [];
  if (row.isAccepted || !isCardKind(row.kind) || row.kind === 'theme') return [];
  if (breaksOffAfter(row.text) !== undefined) return ['breaksOff'];
  const hasCuts = (row.cuts?.length ?? 0) > 0;
  if (!hasCuts && runTogetherAt(row.text) !== undefined) return ['runTogether'];
  const isLong = sentenceStarts(row.text).length + 1 >= MANY_SENTENCES || row.text.length > LONG_TEXT;
  return hasCuts || isLong ? ['several'] : [];
};

/** Rows do not change: of 50,000 only the one that was touched is read again. */
const wordWarningsByRow = new WeakMap<ReviewRow, readonly RowWarning[]>();

const knownWordWarnings = (row: ReviewRow): readonly RowWarning[] => {
  const known = wordWarningsByRow.get(row) ?? wordWarnings(row);
  wordWarningsByRow.set(row, known);
  return known;
};

const NONE: readonly RowWarning[] = [];

/** The checks of a row: undecided names, words that break off, run together or say several things, pieces whose kind is a guess, corrected notes. */
export function rowWarnings(row: ReviewRow, undecided: ReadonlySet<string>): readonly RowWarning[] {
  if (row.isLeftOut) return NONE;
  const hasUndecidedName = row.names.some((found) => undecided.has(found.person));
  const isChanged = row.existing?.how === 'changed' && row.existing.choice !== 'new';
  const words = isAlreadyHere(row) ? NONE : knownWordWarnings(row);
  if (!isChanged && !hasUndecidedName) return words;
  return [
    ...(isChanged ? ['changed' as const] : []),
    ...(hasUndecidedName ? ['name' as const] : []),
    ...words,
  ];
}

/** People about whom nothing has been decided. */
export function undecidedPeople(review: Pick<Review, 'people'>): ReadonlySet<string> {
  return new Set(review.people.filter((person) => person.decision === 'open').map((person) => person.key));
}
