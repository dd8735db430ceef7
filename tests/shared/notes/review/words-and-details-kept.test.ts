import { describe, expect, test } from 'vitest';
import type { ExistingMatch } from '../../../../shared/notes/matching/matching-state.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { type Review, type ReviewAction, startReview } from '../../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../../shared/notes/review/review-result.ts';

const withActions = (review: Review, ...actions: readonly ReviewAction[]): Review =>
  actions.reduce((one, action) => applyReviewAction(one, action), review);

describe('words that a person typed', () => {
  const match: ExistingMatch = {
    kind: 'idea',
    id: 'idea00001',
    words: 'A bench',
    how: 'same',
    isEditedSince: false,
  };
  const begin = (matches: readonly (readonly [string, ExistingMatch])[] = []): Review =>
    startReview(parseNotes('Ideas\n- A bench\n- A walking bus\n'), { matches: new Map(matches) });

  test('go to the card that is there already, unless a new one was chosen', () => {
    const typed: ReviewAction = { type: 'setText', id: 'L2', text: 'A bench with a back' };
    const review = withActions(begin([['L2', match]]), typed);
    expect(reviewedItems(review)[1]).toMatchObject({
      text: 'A bench with a back',
      existing: { choice: 'update' },
    });
    const anew = withActions(begin([['L2', match]]), { type: 'useExisting', id: 'L2', choice: 'new' }, typed);
    expect(reviewedItems(anew)[1]?.existing?.choice).toBe('new');
  });

  test('in lines that were put together stay with the first when these are taken apart', () => {
    const typed = withActions(
      begin(),
      { type: 'mergeUp', id: 'L3' },
      { type: 'setText', id: 'L2', text: 'A bench and a bus, says the group' },
    );
    const apart = withActions(typed, { type: 'takeApart', id: 'L2' });
    expect(reviewedItems(apart).map(({ text }) => text)).toEqual([
      'Ideas',
      'A bench and a bus, says the group',
      'A walking bus',
    ]);
  });

  test('in a piece are no lines of the notes any more that could be taken apart', () => {
    const whole = startReview(
      parseNotes('- The way from one level of help to the next is long and\nnobody tells you. Ask them\n'),
    );
    const review = withActions(
      whole,
      { type: 'splitSentences', id: 'L1' },
      { type: 'setText', id: 'L1', piece: 0, text: 'A long way.' },
      { type: 'takeApart', id: 'L1' },
    );
    expect(reviewedItems(review).map(({ text }) => text)).toEqual(['A long way.', 'Ask them']);
  });
});

describe('what stands beside the words of an action', () => {
  const TABLE =
    'Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Ring the library | Leila Haddad | 4 May 2026 |\n';
  const given = { owners: ['Leila Haddad'], dueWords: '4 May 2026', dueOn: '2026-05-04' };
  const begin = (text: string): Review => startReview(parseNotes(text), { today: '2026-04-01' });
  const last = (review: Review) => reviewedItems(review).at(-1);
  const idOf = (review: Review): string => review.rows.at(-1)?.id ?? '';

  test('stays when the words are corrected, and when its kind is changed and back', () => {
    const review = begin(TABLE);
    const id = idOf(review);
    expect(last(review)?.details).toMatchObject(given);
    for (const changed of [
      withActions(review, { type: 'setText', id, text: 'Ring the library about the room' }),
      withActions(review, { type: 'setKind', id, kind: 'note' }, { type: 'setKind', id, kind: 'action' }),
    ])
      expect(last(changed)?.details).toMatchObject(given);
  });

  test('a ticked box stays when the line is cut, and when a plain line is joined to it', () => {
    const review = begin('Actions\n- [x] Ring the library. Book the room\n');
    const id = idOf(review);
    const cut = withActions(
      review,
      { type: 'splitSentences', id },
      { type: 'setKind', id, piece: 0, kind: 'action' },
      { type: 'setKind', id, piece: 1, kind: 'action' },
    );
    expect(
      reviewedItems(cut)
        .slice(-2)
        .map(({ details }) => details.done),
    ).toEqual([true, true]);
    const two = begin('Actions\n- [x] Ring the library\n- [x] Book the room\n');
    expect(last(withActions(two, { type: 'mergeUp', id: 'L3' }))?.details.done).toBe(true);
    const half = begin('Actions\n- [x] Ring the library\n- [ ] Book the room\n');
    expect(last(withActions(half, { type: 'mergeUp', id: 'L3' }))?.details.done).toBeUndefined();
  });

  test('an owner who stands in a column is a role as soon as that is chosen anywhere', () => {
    const review = begin(`Ideas\n- Leila Haddad has one\n\n${TABLE}`);
    const id = idOf(review);
    const role = withActions(
      review,
      { type: 'setRole', person: 'leila haddad', role: 'librarian' },
      { type: 'setText', id, text: 'Ring the library twice' },
    );
    expect(last(role)?.details.owners).toEqual(['librarian']);
  });
});
