import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { type Review, startReview } from '../../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../../shared/notes/review/review-result.ts';
import { rowsOfTheme, rowsUnder, sectionProposal } from '../../../../shared/notes/review/sections.ts';
import { breaksOffAfter, runTogetherAt } from '../../../../shared/notes/review/sentence-ends.ts';

const NOTES = `Round the table
- nobody rings back
- the form is too long
- the lift does not work
- tea was lent by the church
- who holds the keys?

Later on
- a visit to the farm
`;

const begin = (text = NOTES): Review => startReview(parseNotes(text));
/** As where nothing tells: every line that is no question is a note. */
const untold = (review = begin()): Review => ({
  ...review,
  rows: review.rows.map((row) =>
    row.kind === 'theme' || row.kind === 'question' ? row : { ...row, kind: 'note' as const },
  ),
});
const kinds = (review: Review) => review.rows.map(({ kind }) => kind);

describe('what stands under a heading', () => {
  test('where nothing tells, one question is asked for all its lines; a choice sets those that nobody has touched', () => {
    const touched = applyReviewAction(untold(), { type: 'setKind', id: 'L5', kind: 'note' });
    expect(sectionProposal(touched.rows, 0)).toEqual({ lines: 3, section: 'barriers' });
    const review = applyReviewAction(touched, { type: 'setSection', id: 'L1', section: 'barriers' });
    expect(kinds(review)).toEqual([
      'theme',
      'barrier',
      'barrier',
      'barrier',
      'note',
      'question',
      'theme',
      'note',
    ]);
    expect(review.rows[0]?.chosenSection).toBe('barriers');
    expect(sectionProposal(review.rows, 0)).toBeUndefined();
    const again = applyReviewAction(review, { type: 'setSection', id: 'L1', section: 'ideas' });
    expect(kinds(again).slice(1, 5)).toEqual(['idea', 'idea', 'idea', 'note']);
  });

  test('two lines, and lines that are told, raise no question', () => {
    expect(sectionProposal(untold().rows, 6)).toBeUndefined();
    const told = begin('What gets in the way\n- one thing\n- another thing\n- a third\n');
    expect(sectionProposal(told.rows, 0)).toBeUndefined();
  });

  test('a line that a person makes a sub-heading stands over those below it, up to the next theme', () => {
    const review = applyReviewAction(begin(), { type: 'setKind', id: 'L4', kind: 'heading' });
    expect(rowsUnder(review.rows, 3).map(({ id }) => id)).toEqual(['L5', 'L6']);
    expect(rowsOfTheme(review.rows, 0).map(({ id }) => id)).toEqual(['L2', 'L3', 'L4', 'L5', 'L6']);
    const headings = reviewedItems(review).map(({ id, heading }) => [id, heading]);
    expect(headings.filter(([, heading]) => heading !== undefined)).toEqual([
      ['L5', 'L4'],
      ['L6', 'L4'],
    ]);
    const out = applyReviewAction(review, { type: 'exclude', id: 'L4' });
    expect(reviewedItems(out).some(({ heading }) => heading !== undefined)).toBe(false);
  });
});

describe('words that may be wrong', () => {
  test.each([
    ['Forms that get in the way of', 'of'],
    ['a person who needs', 'who needs'],
    ['things such as', 'such as'],
    ['Help that is there.', undefined],
    ['A walking bus', undefined],
  ])('%s breaks off after %s', (text, word) => {
    expect(breaksOffAfter(text)).toBe(word);
  });

  test.each([
    ['The bus is late They waited an hour', 'They waited an hour'],
    ['It rained all day.We went home early', 'We went home early'],
    ['she said They never come', undefined],
    ['Ask Age UK and When I Was Young to come', undefined],
    ['The bus is late. They waited', undefined],
  ])('%s: the second sentence begins at %s', (text, rest) => {
    const at = runTogetherAt(text);
    expect(at === undefined ? undefined : text.slice(at)).toBe(rest);
  });
});
