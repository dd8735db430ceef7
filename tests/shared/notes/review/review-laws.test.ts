import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExistingMatch } from '../../../../shared/notes/matching/matching-state.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { countReviewLines, type Review, startReview } from '../../../../shared/notes/review/review.ts';
import {
  doAction,
  redoAction,
  startHistory,
  undoAction,
} from '../../../../shared/notes/review/review-history.ts';
import { reviewedItems } from '../../../../shared/notes/review/review-result.ts';
import { anyChoices, anyNotes, choiceIn } from '../any-notes.ts';

/** Some lines are in the project already, some were changed in the notes since. */
const somewhereElse = (ids: readonly string[]): ReadonlyMap<string, ExistingMatch> =>
  new Map(
    ids
      .filter((_, index) => index % 3 === 0)
      .map((id, index) => {
        const how = index % 2 === 0 ? 'same' : 'changed';
        return [id, { kind: 'note', id: `c-${id}`, words: 'Words', how, isEditedSince: false }];
      }),
  );

const begin = (text: string): Review => {
  const parsed = parseNotes(text);
  return startReview(parsed, { matches: somewhereElse(parsed.items.map((item) => item.id)) });
};

const sorted = (review: Review): readonly number[] =>
  review.rows.flatMap((row) => row.lines).sort((a, b) => a - b);

/** What has to be true of every state of a preview. */
const expectLaws = (review: Review, all: readonly number[]): void => {
  const { lines, taken, joined, leftOut, alreadyHere } = countReviewLines(review);
  expect(taken + joined + leftOut + alreadyHere).toBe(lines);
  expect(sorted(review)).toEqual(all);
  expect(new Set(review.rows.map((row) => row.id)).size).toBe(review.rows.length);
  const people = new Set(review.people.map(({ key }) => key));
  const comingIn = review.rows.filter((row) => !row.isLeftOut);
  for (const { person } of [...comingIn, review.meeting].flatMap(({ names }) => names))
    expect(people).toContain(person);
  for (const row of review.rows) {
    for (const { name, start, end } of row.names) expect(row.text.slice(start, end)).toBe(name);
    if (!row.pieces) continue;
    expect(row.pieces.length).toBeGreaterThan(1);
    let from = 0;
    for (const piece of row.pieces) {
      // No word stands between two pieces, and a piece is the words of the line but for its first letter.
      expect(row.text.slice(from, piece.start).trim()).toBe('');
      expect(piece.text.slice(1)).toBe(row.text.slice(piece.start, piece.end).slice(1));
      for (const { name, start, end } of piece.names) expect(piece.text.slice(start, end)).toBe(name);
      from = piece.end;
    }
    expect(row.text.slice(from).trim()).toBe('');
  }
};

describe('laws of the preview', () => {
  test('the account stays true under any sequence of choices', () => {
    fc.assert(
      fc.property(anyNotes, anyChoices, (text, sequence) => {
        let review = begin(text);
        const all = sorted(review);
        for (const pick of sequence) {
          review = applyReviewAction(review, choiceIn(review, pick));
          expectLaws(review, all);
        }
        const items = reviewedItems(review);
        const ids = new Set(items.map((item) => item.id));
        expect(ids.size).toBe(items.length);
        for (const item of items) {
          if (item.parent) expect(ids.has(item.parent)).toBe(true);
          if (item.heading) expect(ids.has(item.heading)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every choice is taken back and done again, one by one', () => {
    fc.assert(
      fc.property(anyNotes, anyChoices, (text, sequence) => {
        let history = startHistory(begin(text));
        const states = [history.review];
        for (const pick of sequence) {
          const next = doAction(history, choiceIn(history.review, pick));
          if (next !== history) states.push(next.review);
          history = next;
        }
        for (const state of states.toReversed()) {
          expect(history.review).toBe(state);
          history = undoAction(history);
        }
        for (const state of states) {
          expect(history.review).toBe(state);
          history = redoAction(history);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('as it was written: every line is again what the notes made of it, whatever was chosen', () => {
    fc.assert(
      fc.property(anyNotes, anyChoices, (text, sequence) => {
        const written = begin(text);
        let review = sequence.reduce((one, pick) => {
          const action = choiceIn(one, pick);
          return 'person' in action ? one : applyReviewAction(one, action);
        }, written);
        for (const { id } of written.rows) review = applyReviewAction(review, { type: 'asWritten', id });
        const ids = review.rows.map((row) => row.id);
        for (const id of ids) review = applyReviewAction(review, { type: 'asWritten', id });
        expect(review.rows).toEqual(written.rows);
      }),
      { numRuns: 200 },
    );
  });
});
