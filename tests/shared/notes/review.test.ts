import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import {
  accountOfReview,
  type Choice,
  choose,
  type Review,
  startReview,
} from '../../../shared/notes/review.ts';
import { cardCounts, itemsOf } from '../../../shared/notes/review-result.ts';

const NOTES = `Ideas
- A bench
- near the door
- Leila (lead nurse) will ask Gerald

Leave a Reply
`;

const begin = (): Review => startReview(parseNotes(NOTES), '2026-11-22');
const chosen = (...choices: readonly Choice[]): Review => choices.reduce(choose, begin());
const texts = (review: Review) => itemsOf(review).map((item) => item.text);

describe('choices in the preview', () => {
  test('a line is put together with the one above, and taken apart again', () => {
    const together = chosen({ type: 'mergeUp', id: 'L3' });
    expect(texts(together)).toEqual(['Ideas', 'A bench near the door', 'Leila (lead nurse) will ask Gerald']);
    expect(accountOfReview(together)).toEqual({ lines: 5, taken: 3, joined: 1, leftOut: 1 });
    expect(texts(choose(together, { type: 'takeApart', id: 'L2' }))).toEqual(texts(begin()));
  });

  test('nothing is put together with a line that is left out', () => {
    const review = chosen({ type: 'leaveOut', id: 'L2' });
    expect(choose(review, { type: 'mergeUp', id: 'L3' }).rows).toEqual(review.rows);
  });

  test('what is left out comes in, and the other way round; a kind is chosen with what can be read out for it', () => {
    const review = chosen(
      { type: 'bringIn', id: 'L6' },
      { type: 'leaveOut', id: 'L2' },
      { type: 'kind', id: 'L4', kind: 'action' },
    );
    expect(accountOfReview(review)).toEqual({ lines: 5, taken: 4, joined: 0, leftOut: 1 });
    expect(review.rows[3]).toMatchObject({
      kind: 'action',
      why: 'You chose this.',
      extras: { owners: ['Leila'] },
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
      { type: 'kind', id: 'L4', kind: 'action' },
      { type: 'decide', person: 'leila', decision: 'role' },
      { type: 'role', person: 'gerald', role: 'a neighbour' },
    );
    const item = itemsOf(review)[3];
    expect(item?.text).toBe('The lead nurse will ask a neighbour');
    expect(item?.extras.owners).toEqual(['lead nurse']);
    expect(item?.names).toEqual([]);
    const kept = choose(review, { type: 'decide', person: 'gerald', decision: 'name' });
    expect(itemsOf(kept)[3]?.text).toBe('The lead nurse will ask Gerald');
  });

  test('words can be changed; new names in them are found', () => {
    const review = chosen({ type: 'words', id: 'L2', text: '  Ask  Amina about a bench ' });
    expect(review.rows[1]).toMatchObject({ text: 'Ask Amina about a bench', why: 'You changed the words.' });
    expect(review.people.map((person) => person.name)).toEqual(['Amina', 'Leila', 'Gerald']);
  });

  test('lines that the parser joined can be taken apart', () => {
    const review = startReview(
      parseNotes('- The way from one level of help to the next is long and\nnobody tells you\n'),
    );
    expect(review.rows).toHaveLength(1);
    const apart = choose(review, { type: 'takeApart', id: 'L1' });
    expect(texts(apart)).toEqual([
      'The way from one level of help to the next is long and',
      'nobody tells you',
    ]);
  });
});
