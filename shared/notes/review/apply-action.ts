import { castDraft, produce } from 'immer';
import { extractDetails } from '../classify/extract-details.ts';
import { withGiven } from '../given-details.ts';
import type { ExistingMatch } from '../matching/matching-state.ts';
import type { NoteItem } from '../parsed-notes.ts';
import type { ChosenRoles } from '../people/replace-names.ts';
import { namesOfRow, withCurrentPeople } from './current-people.ts';
import { canMergeUp, canTakeApart, mergeRows, rowsAsWritten, takeRowApart } from './join-rows.ts';
import { namesInText } from './people.ts';
import { applyPersonAction } from './person-actions.ts';
import {
  backToOne,
  cutRow,
  joinAgain,
  proposedCuts,
  withPiece,
  withPieceKind,
  withPieceText,
} from './pieces.ts';
import type { Review, ReviewAction, ReviewRow } from './review.ts';
import { contextOf } from './review-context.ts';
import { proposedChoice } from './review-match.ts';
import { chosenRoles, itemsOfRow } from './review-result.ts';
import { withWords } from './row-words.ts';
import { withSection } from './sections.ts';
import { sentenceStarts } from './sentence-ends.ts';

type RowAction = Extract<ReviewAction, { id: string }>;

/** Finds cards of the project that say the same as these items. */
export type ExistingMatcher = (items: readonly NoteItem[]) => ReadonlyMap<string, ExistingMatch>;

const tidyWords = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A row with another text: names are found again, known ones keep their role. */
const withNewText = (row: ReviewRow, words: string, review: Review): ReviewRow => {
  const text = tidyWords(words);
  if (text === '' || text === row.text) return row;
  return withWords(row, { text, names: namesInText(text, review.everyone) }, contextOf(review));
};

/** The row after an action on one of its pieces. */
const applyToPiece = (row: ReviewRow, piece: number, action: RowAction, review: Review): ReviewRow => {
  switch (action.type) {
    case 'setKind':
      return withPieceKind(row, piece, action.kind, contextOf(review));
    case 'exclude':
      return withPiece(row, piece, { isLeftOut: true, why: 'You left this out.' });
    case 'include':
      return withPiece(row, piece, { isLeftOut: false, why: 'You brought this in.' });
    case 'setText': {
      const words = tidyWords(action.text);
      return words === '' ? row : withPieceText(row, piece, words, review.everyone, contextOf(review));
    }
    case 'useExisting': {
      const existing = row.pieces?.[piece]?.existing;
      return existing ? withPiece(row, piece, { existing: { ...existing, choice: action.choice } }) : row;
    }
    default:
      return row;
  }
};

/** A row that comes in after it was left out, with the names and details that nobody has looked for yet. */
const lookedThrough = (row: ReviewRow, review: Review): ReviewRow =>
  row.isLeftOut
    ? {
        ...row,
        names: namesOfRow(row, review.everyone),
        details: withGiven(row.kind, extractDetails(row.kind, row.text, contextOf(review)), row.given),
      }
    : row;

/** The row after a choice about the whole of it. */
const chooseForRow = (row: ReviewRow, action: RowAction, review: Review): ReviewRow =>
  produce(row, (draft) => {
    draft.isTouched = true;
    if (action.type === 'setKind') {
      draft.kind = action.kind;
      draft.isLeftOut = false;
      draft.isChosen = true;
      draft.why = 'You chose this.';
      draft.details = castDraft(
        withGiven(action.kind, extractDetails(action.kind, row.text, contextOf(review)), row.given),
      );
    } else if (action.type === 'exclude') {
      draft.isLeftOut = true;
      draft.why = 'You left this out.';
    } else if (action.type === 'include') {
      draft.isLeftOut = false;
      draft.why = 'You brought this in.';
    } else if (action.type === 'accept') draft.isAccepted = true;
    else if (action.type === 'useExisting' && draft.existing) draft.existing.choice = action.choice;
  });

/** The row after an action that leaves it one row. */
const applyToRow = (row: ReviewRow, action: RowAction, review: Review): ReviewRow => {
  const context = contextOf(review);
  switch (action.type) {
    case 'splitAt':
      return cutRow(row, [action.at], context);
    case 'splitProposed':
      return cutRow(row, proposedCuts(row), context);
    case 'splitSentences':
      return cutRow(row, sentenceStarts(row.text), context);
    case 'joinAgain':
      return joinAgain(row, action.piece, context);
    case 'backToOne':
      return backToOne(row);
    case 'setText':
      return withNewText(row, action.text, review);
    case 'exclude':
      return row.isLeftOut ? row : chooseForRow(row, action, review);
    case 'include':
      return row.isLeftOut ? chooseForRow(lookedThrough(row, review), action, review) : row;
    case 'setKind':
      return chooseForRow(backToOne(lookedThrough(row, review)), action, review);
    case 'accept':
      return chooseForRow(row, action, review);
    case 'useExisting':
      return row.existing ? chooseForRow(row, action, review) : row;
    default:
      return row;
  }
};

const applyRowAction = (review: Review, action: RowAction): readonly ReviewRow[] => {
  const { rows } = review;
  const context = contextOf(review);
  const index = rows.findIndex((row) => row.id === action.id);
  const row = rows[index];
  if (!row) return rows;
  if (action.type === 'mergeUp') {
    const above = rows[index - 1];
    if (!above || !canMergeUp(rows, index)) return rows;
    const included = row.isLeftOut ? { ...lookedThrough(row, review), isLeftOut: false } : row;
    return rows.toSpliced(index - 1, 2, mergeRows(above, included, context));
  }
  if (action.type === 'takeApart')
    return canTakeApart(row) ? rows.toSpliced(index, 1, ...takeRowApart(row, context)) : rows;
  if (action.type === 'asWritten') return rowsAsWritten(review, row.id) ?? rows;
  if (action.type === 'setSection') return withSection(review, index, action.section);
  const piece = 'piece' in action && action.type !== 'joinAgain' && row.pieces ? action.piece : undefined;
  const next =
    piece === undefined ? applyToRow(row, action, review) : applyToPiece(row, piece, action, review);
  return next === row ? rows : rows.with(index, next);
};

/** Pieces that have just been cut may be cards that are there already. */
const withPieceMatches = (row: ReviewRow, matchExisting: ExistingMatcher, roles: ChosenRoles): ReviewRow => {
  if (!row.pieces) return row;
  const items = itemsOfRow({ ...row, isLeftOut: false }, roles);
  const matches = matchExisting(items);
  if (matches.size === 0) return row;
  let item = 0;
  const pieces = row.pieces.map((piece) => {
    if (piece.isLeftOut) return piece;
    const match = matches.get(items[item]?.id ?? '');
    item += 1;
    if (piece.existing || !match) return piece;
    return { ...piece, existing: { ...match, choice: proposedChoice(match) } };
  });
  return { ...row, pieces };
};

const CUTS: readonly string[] = ['splitAt', 'splitProposed', 'splitSentences', 'joinAgain'];

/**
 * The review after an action. Rows and people that it does not change stay the same objects; an impossible action
 * changes nothing.
 */
export function applyReviewAction(
  review: Review,
  action: ReviewAction,
  matchExisting: ExistingMatcher = () => new Map(),
): Review {
  if ('person' in action) return applyPersonAction(review, action);
  if (action.type === 'setMeeting') {
    const { title = review.meeting.title, heldOn = review.meeting.heldOn } = action;
    const { meeting } = review;
    const names = title === meeting.title ? meeting.names : namesInText(title, review.everyone);
    const isTitleChosen = action.title !== undefined || meeting.isTitleChosen === true;
    const named = { title, heldOn, names, ...(isTitleChosen ? { isTitleChosen } : {}) };
    return withCurrentPeople({ ...review, meeting: named }, review);
  }
  if (action.type === 'fold') {
    const others = review.folded.filter((id) => id !== action.id);
    return { ...review, folded: action.isFolded ? [...others, action.id] : others };
  }
  const changed = applyRowAction(review, action);
  if (changed === review.rows) return review;
  const roles = chosenRoles(review);
  const rows = CUTS.includes(action.type)
    ? changed.map((row) => (row.id === action.id ? withPieceMatches(row, matchExisting, roles) : row))
    : changed;
  return withCurrentPeople({ ...review, rows }, review);
}
