import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import {
  countReviewLines,
  type Review,
  type ReviewAction,
  startReview,
} from '../../../../shared/notes/review/review.ts';
import { cardCounts, reviewedItems } from '../../../../shared/notes/review/review-result.ts';

const NOTES = `Ideas
- A bench
- near the door
- Leila (lead nurse) will ask Gerald

Leave a Reply
`;

const begin = (): Review => startReview(parseNotes(NOTES), { today: '2026-11-22' });
const chosen = (...choices: readonly ReviewAction[]): Review =>
  choices.reduce((review, choice) => applyReviewAction(review, choice), begin());
const texts = (review: Review) => reviewedItems(review).map((item) => item.text);

describe('choices in the preview', () => {
  test('a line is put together with the one above, and taken apart again', () => {
    const together = chosen({ type: 'mergeUp', id: 'L3' });
    expect(texts(together)).toEqual(['Ideas', 'A bench near the door', 'Leila (lead nurse) will ask Gerald']);
    expect(countReviewLines(together)).toEqual({ lines: 5, taken: 3, joined: 1, leftOut: 1, alreadyHere: 0 });
    expect(texts(applyReviewAction(together, { type: 'takeApart', id: 'L2' }))).toEqual(texts(begin()));
  });

  test('nothing is put together with a line that is left out', () => {
    const review = chosen({ type: 'exclude', id: 'L2' });
    expect(applyReviewAction(review, { type: 'mergeUp', id: 'L3' }).rows).toEqual(review.rows);
  });

  test('what is left out comes in, and the other way round; a kind is chosen with what can be read out for it', () => {
    const review = chosen(
      { type: 'include', id: 'L6' },
      { type: 'exclude', id: 'L2' },
      { type: 'setKind', id: 'L4', kind: 'action' },
    );
    expect(countReviewLines(review)).toEqual({ lines: 5, taken: 4, joined: 0, leftOut: 1, alreadyHere: 0 });
    expect(review.rows[3]).toMatchObject({
      kind: 'action',
      why: 'You chose this.',
      details: { owners: ['Leila'] },
    });
    expect([...cardCounts(review)]).toEqual([
      ['theme', 1],
      ['idea', 1],
      ['action', 1],
      ['note', 1],
    ]);
  });

  test('names stay until the person says otherwise; then the role is written, also among the owners', () => {
    expect(texts(begin())[3]).toBe('Leila (lead nurse) will ask Gerald');
    const review = chosen(
      { type: 'setKind', id: 'L4', kind: 'action' },
      { type: 'setDecision', person: 'leila', decision: 'role' },
      { type: 'setRole', person: 'gerald', role: 'a neighbour' },
    );
    const item = reviewedItems(review)[3];
    expect(item?.text).toBe('The lead nurse will ask a neighbour');
    expect(item?.details.owners).toEqual(['lead nurse']);
    expect(item?.names).toEqual([]);
    const kept = applyReviewAction(review, { type: 'setDecision', person: 'gerald', decision: 'name' });
    expect(reviewedItems(kept)[3]?.text).toBe('The lead nurse will ask Gerald');
  });

  test('words can be changed; new names in them are found', () => {
    const review = chosen({ type: 'setText', id: 'L2', text: '  Ask  Amina about a bench ' });
    expect(review.rows[1]).toMatchObject({ text: 'Ask Amina about a bench', why: 'You changed the words.' });
    expect(review.people.map((person) => person.name)).toEqual(['Amina', 'Leila', 'Gerald']);
  });

  test('lines that the parser joined can be taken apart', () => {
    const review = startReview(
      parseNotes('- The way from one level of help to the next is long and\nnobody tells you\n'),
    );
    expect(review.rows).toHaveLength(1);
    const apart = applyReviewAction(review, { type: 'takeApart', id: 'L1' });
    expect(texts(apart)).toEqual([
      'The way from one level of help to the next is long and',
      'nobody tells you',
    ]);
  });
});
