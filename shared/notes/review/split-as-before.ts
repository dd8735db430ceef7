import type { ExistingMatch } from '../matching/matching-state.ts';
import { isCardKind, type NoteItem } from '../parsed-notes.ts';
import type { ExistingMatcher } from './apply-action.ts';
import { cutRow, wordsOfPart } from './pieces.ts';
import type { Review, ReviewRow } from './review.ts';
import { contextOf } from './review-context.ts';
import { proposedChoice } from './review-match.ts';
import { chosenRoles, itemsOfRow } from './review-result.ts';
import { sentenceStarts } from './sentence-ends.ts';

/** A line of more sentences was hardly cut by hand; and so many parts in all, for notes of 50,000 lines. */
const MAX_SENTENCES = 8;
const MAX_PARTS = 20_000;

/** Where sentences of a row begin and its text ends. */
const boundsOf = (row: ReviewRow): readonly number[] => [0, ...sentenceStarts(row.text), row.text.length];

const mayBeCut = (row: ReviewRow): boolean => {
  if (row.isLeftOut || row.existing || row.pieces || !isCardKind(row.kind)) return false;
  const sentences = boundsOf(row).length - 1;
  return sentences > 1 && sentences <= MAX_SENTENCES;
};

const partId = (row: ReviewRow, from: number, to: number): string => `${row.id}:${from}-${to}`;

/** Every run of sentences of a row, as an item of its own. */
const partsOfRow = (row: ReviewRow, roles: ReturnType<typeof chosenRoles>): readonly NoteItem[] => {
  const bounds = boundsOf(row);
  return bounds.slice(0, -1).flatMap((from) =>
    bounds
      .filter((to) => to > from && to - from < row.text.length)
      .flatMap((to) => {
        const part = { ...row, ...wordsOfPart(row, from, to) };
        return itemsOfRow(part, roles).map((item) => ({ ...item, id: partId(row, from, to) }));
      }),
  );
};

/** The longest runs, one after the other, that are all cards of the project; undefined where a word would be left. */
const knownRuns = (
  row: ReviewRow,
  matches: ReadonlyMap<string, ExistingMatch>,
): readonly (readonly [number, ExistingMatch])[] | undefined => {
  const bounds = boundsOf(row);
  const runs: (readonly [number, ExistingMatch])[] = [];
  for (let from = 0; from < row.text.length; ) {
    const to = bounds.findLast((end) => end > from && matches.has(partId(row, from, end)));
    const match = to === undefined ? undefined : matches.get(partId(row, from, to));
    if (to === undefined || !match) return undefined;
    runs.push([from, match]);
    from = to;
  }
  return runs;
};

/**
 * A line that came in before in several cards is in the same pieces again, each already here. Only where all of its
 * sentences are cards of the project: anything else is for the person to cut.
 */
export function splitAsBefore(review: Review, matchExisting: ExistingMatcher): Review {
  const roles = chosenRoles(review);
  const parts: NoteItem[] = [];
  for (const row of review.rows) {
    if (parts.length >= MAX_PARTS) break;
    if (mayBeCut(row)) parts.push(...partsOfRow(row, roles));
  }
  if (parts.length === 0) return review;
  const matches = matchExisting(parts);
  if (matches.size === 0) return review;
  const context = contextOf(review);
  const rows = review.rows.map((row) => {
    const runs = mayBeCut(row) ? knownRuns(row, matches) : undefined;
    if (!runs || runs.length < 2) return row;
    const cut = cutRow(
      row,
      runs.slice(1).map(([from]) => from),
      context,
    );
    const { isTouched: _touched, ...untouched } = cut;
    const pieces = cut.pieces?.map((piece, index) => {
      const match = runs[index]?.[1];
      return match ? { ...piece, existing: { ...match, choice: proposedChoice(match) } } : piece;
    });
    return pieces ? { ...untouched, pieces } : row;
  });
  return { ...review, rows, written: rows };
}
