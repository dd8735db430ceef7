import { describe, expect, test } from 'vitest';
import type { ExistingMatch } from '../../../../shared/notes/matching/matching-state.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import type { NoteItem } from '../../../../shared/notes/parsed-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { countReviewLines, type Review, startReview } from '../../../../shared/notes/review/review.ts';
import { cardCounts, reviewedItems } from '../../../../shared/notes/review/review-result.ts';
import { rowWarnings } from '../../../../shared/notes/review/row-warnings.ts';
import { splitAsBefore } from '../../../../shared/notes/review/split-as-before.ts';

const match = (id: string, more: Partial<ExistingMatch> = {}): ExistingMatch => ({
  kind: 'idea',
  id,
  words: 'A bench at the stop',
  themeName: 'Ideas',
  how: 'same',
  isEditedSince: false,
  ...more,
});

const begin = (matches: readonly (readonly [string, ExistingMatch])[]): Review =>
  startReview(parseNotes('Ideas\n- A bench at the stop\n- A walking bus\n- A tea urn\n'), {
    matches: new Map(matches),
  });

const choicesOf = (review: Review) => reviewedItems(review).map(({ existing }) => existing?.choice);

describe('what is in the project already', () => {
  test('a line that is there makes no card and counts as already here, until a person says that it is new', () => {
    const review = begin([['L2', match('idea00001')]]);
    expect(countReviewLines(review)).toEqual({ lines: 4, taken: 3, joined: 0, leftOut: 0, alreadyHere: 1 });
    expect(cardCounts(review).get('idea')).toBe(2);
    expect(choicesOf(review)).toEqual([undefined, 'same', undefined, undefined]);
    const anew = applyReviewAction(review, { type: 'useExisting', id: 'L2', choice: 'new' });
    expect(countReviewLines(anew)).toMatchObject({ taken: 4, alreadyHere: 0 });
    expect(cardCounts(anew).get('idea')).toBe(3);
    expect(choicesOf(anew)[1]).toBe('new');
  });

  test('words that were corrected in the notes are taken, but not over what somebody wrote since', () => {
    const review = begin([
      ['L2', match('idea00001', { how: 'changed', words: 'A bench' })],
      ['L3', match('idea00002', { how: 'changed', words: 'A bus', isEditedSince: true })],
    ]);
    expect(choicesOf(review)).toEqual([undefined, 'update', 'same', undefined]);
    for (const row of review.rows.slice(1, 3)) expect(rowWarnings(row, new Set())).toEqual(['changed']);
    const taken = applyReviewAction(review, { type: 'useExisting', id: 'L3', choice: 'update' });
    expect(choicesOf(taken)[2]).toBe('update');
  });

  test('what is left out goes to no card that is there', () => {
    const review = applyReviewAction(begin([['L2', match('idea00001')]]), { type: 'exclude', id: 'L2' });
    expect(countReviewLines(review)).toMatchObject({ leftOut: 1, alreadyHere: 0 });
    expect(reviewedItems(review)).toHaveLength(3);
  });

  test('a role that was chosen for somebody in earlier notes is theirs again; a first name alone is only proposed', () => {
    const notes = parseNotes('Ideas\n- Leila Haddad will ask Gerald Moss\n- Leila will ring\n');
    const knownRoles = new Map([
      ['leila haddad', 'day centre manager'],
      ['gerald', 'neighbour'],
    ]);
    const review = startReview(notes, { knownRoles });
    expect(review.people.map(({ name, role, decision }) => [name, role, decision])).toEqual([
      ['Leila Haddad', 'day centre manager', 'role'],
      ['Gerald Moss', 'participant B', 'open'],
    ]);
    expect(reviewedItems(review).map(({ text }) => text)).toContain('The day centre manager will ring');
  });

  test('a line that came in before in pieces is in the same pieces again, each already here', () => {
    const before = startReview(
      parseNotes('Ideas\n- A bench at the stop. Ask the shop. They lent one\n- A bus\n'),
    );
    const cards = new Map([
      ['A bench at the stop.', 'idea00001'],
      ['Ask the shop. They lent one', 'idea00002'],
    ]);
    const find = (items: readonly NoteItem[]) =>
      new Map(
        items.flatMap(({ id, text }) => {
          const card = cards.get(text);
          return card === undefined ? [] : [[id, match(card, { words: text })] as const];
        }),
      );
    const review = splitAsBefore(before, find);
    expect(review.rows[1]?.pieces?.map(({ text, existing }) => [text, existing?.id])).toEqual([...cards]);
    expect(countReviewLines(review)).toMatchObject({ lines: 3, taken: 2, alreadyHere: 1 });
    expect(choicesOf(review)).toEqual([undefined, 'same', 'same', undefined]);
    cards.delete('A bench at the stop.');
    expect(splitAsBefore(before, find).rows).toEqual(before.rows);
  });
});
