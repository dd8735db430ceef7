import { describe, expect, test } from 'vitest';
import type { ExistingMatch } from '../../../../shared/notes/matching/matching-state.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import type { NoteItem } from '../../../../shared/notes/parsed-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import {
  countReviewLines,
  type Review,
  type ReviewAction,
  startReview,
} from '../../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../../shared/notes/review/review-result.ts';
import { rowWarnings } from '../../../../shared/notes/review/row-warnings.ts';

const LINE = 'The lift is out again. people wait an hour for Leila, then go home. Who holds the keys?';
const NOTES = `What gets in the way\n- ${LINE}\n  - one chair each\n- No bus\n`;

const begin = (text = NOTES): Review => startReview(parseNotes(text), { today: '2026-11-22' });
const withActions = (review: Review, ...actions: readonly ReviewAction[]): Review =>
  actions.reduce((one, action) => applyReviewAction(one, action), review);
const cut = (words: string): ReviewAction => ({ type: 'splitAt', id: 'L2', at: LINE.indexOf(words) });
const piecesOf = (review: Review) => review.rows[1]?.pieces?.map(({ text, kind }) => [text, kind]);

describe('a line in pieces', () => {
  test('a cut makes two cards: each is read anew, begins with a capital letter, and nothing else is changed', () => {
    const review = withActions(begin(), cut('people wait'), cut('Who holds'));
    expect(piecesOf(review)).toEqual([
      ['The lift is out again.', 'barrier'],
      ['People wait an hour for Leila, then go home.', 'barrier'],
      ['Who holds the keys?', 'question'],
    ]);
    const items = reviewedItems(review);
    expect(items.map(({ id, lines }) => [id, lines])).toEqual([
      ['L1', [1]],
      ['L2', [2]],
      ['L2b', [2]],
      ['L2c', [2]],
      ['L3', [3]],
      ['L4', [4]],
    ]);
    expect(items.find(({ id }) => id === 'L2b')?.names).toEqual([
      expect.objectContaining({ name: 'Leila', start: 24, end: 29 }),
    ]);
    expect(countReviewLines(review)).toMatchObject({ lines: 4, taken: 4, joined: 0 });
  });

  test('a cut at the edge of a line, or twice at one place, is none', () => {
    const review = begin();
    const at = LINE.indexOf('people wait');
    for (const offset of [0, -3, LINE.length, LINE.length + 9])
      expect(withActions(review, { type: 'splitAt', id: 'L2', at: offset })).toBe(review);
    const once = withActions(review, { type: 'splitAt', id: 'L2', at });
    expect(withActions(once, { type: 'splitAt', id: 'L2', at })).toBe(once);
    expect(withActions(once, { type: 'splitAt', id: 'L2', at: at - 1 })).toBe(once);
  });

  test('split into sentences, one cut undone, and back to one: the words are those of the line again', () => {
    const text = NOTES.replace('people', 'People');
    const whole = begin(text);
    const sentences = withActions(whole, { type: 'splitSentences', id: 'L2' });
    expect(piecesOf(sentences)).toHaveLength(3);
    const joined = withActions(sentences, { type: 'joinAgain', id: 'L2', piece: 2 });
    expect(piecesOf(joined)?.map(([words]) => words)).toEqual([
      'The lift is out again.',
      'People wait an hour for Leila, then go home. Who holds the keys?',
    ]);
    for (const review of [
      withActions(joined, { type: 'joinAgain', id: 'L2', piece: 1 }),
      withActions(sentences, { type: 'backToOne', id: 'L2' }),
    ]) {
      expect(review.rows[1]?.pieces).toBeUndefined();
      expect(reviewedItems(review)).toEqual(reviewedItems(whole));
    }
  });

  test('an abbreviation ends no sentence', () => {
    const review = begin('Ideas\n- Ask others, e.g. Age UK. Then Dr. Patel and the rest. Ring them\n');
    const split = withActions(review, { type: 'splitSentences', id: 'L2' });
    expect(split.rows[1]?.pieces?.map(({ text }) => text)).toEqual([
      'Ask others, e.g. Age UK.',
      'Then Dr. Patel and the rest.',
      'Ring them',
    ]);
  });

  test('a kind that was chosen stays with the first piece, also when its piece is cut again', () => {
    const chosen = withActions(begin(), { type: 'setKind', id: 'L2', kind: 'evidence' }, cut('people wait'));
    expect(piecesOf(chosen)?.map(([, kind]) => kind)).toEqual(['evidence', 'question']);
    const again = withActions(
      chosen,
      { type: 'setKind', id: 'L2', piece: 1, kind: 'idea' },
      cut('Who holds'),
    );
    expect(piecesOf(again)?.map(([, kind]) => kind)).toEqual(['evidence', 'idea', 'question']);
  });

  test('the words of one piece are changed; the others move along, and as it was written takes all back', () => {
    const written = begin();
    const review = withActions(written, cut('people wait'), cut('Who holds'), {
      type: 'setText',
      id: 'L2',
      piece: 1,
      text: 'They wait for  Amina',
    });
    expect(piecesOf(review)?.map(([words]) => words)).toEqual([
      'The lift is out again.',
      'They wait for Amina',
      'Who holds the keys?',
    ]);
    expect(review.people.map(({ name }) => name)).toEqual(['Amina']);
    const back = withActions(review, { type: 'asWritten', id: 'L2' });
    expect(back.rows).toEqual(written.rows);
  });

  test('a piece that is left out makes no card; a line whose pieces are all left out counts as left out', () => {
    const two = withActions(begin(), cut('people wait'));
    const one = withActions(two, { type: 'exclude', id: 'L2', piece: 0 });
    expect(reviewedItems(one).map(({ id }) => id)).toEqual(['L1', 'L2b', 'L3', 'L4']);
    expect(reviewedItems(one).find(({ id }) => id === 'L3')?.parent).toBe('L2b');
    const none = withActions(one, { type: 'exclude', id: 'L2', piece: 1 });
    expect(countReviewLines(none)).toMatchObject({ taken: 3, leftOut: 1 });
    expect(piecesOf(withActions(none, { type: 'include', id: 'L2', piece: 1 }))).toHaveLength(2);
  });

  test('lines are put together with one in pieces: the last and the first of them become one, the cuts stay', () => {
    const review = withActions(begin(NOTES.replace('  - one chair each\n', '')), cut('people wait'), {
      type: 'mergeUp',
      id: 'L3',
    });
    expect(review.rows[1]?.lines).toEqual([2, 3]);
    expect(piecesOf(review)?.map(([words]) => words)).toEqual([
      'The lift is out again.',
      'People wait an hour for Leila, then go home. Who holds the keys? No bus',
    ]);
    expect(countReviewLines(review)).toMatchObject({ lines: 3, taken: 2, joined: 1 });
  });

  test('pieces that are cards of the project already are found as soon as they are cut', () => {
    const match: ExistingMatch = {
      kind: 'barrier',
      id: 'barrier01',
      words: 'The lift is out again',
      how: 'nearly',
      isEditedSince: false,
    };
    const find = (items: readonly NoteItem[]) =>
      new Map(
        items.filter(({ text }) => text.startsWith('The lift is out again.')).map(({ id }) => [id, match]),
      );
    const review = applyReviewAction(begin(), cut('people wait'), find);
    expect(review.rows[1]?.pieces?.map((piece) => piece.existing?.choice)).toEqual(['same', undefined]);
    expect(countReviewLines(review)).toMatchObject({ taken: 4, alreadyHere: 0 });
    const asNew = withActions(review, { type: 'useExisting', id: 'L2', piece: 0, choice: 'new' });
    expect(reviewedItems(asNew)[1]?.existing).toEqual({ kind: 'barrier', id: 'barrier01', choice: 'new' });
  });
});

describe('a piece whose kind is a guess', () => {
  const text = 'Encouragement to leave their own four walls. Who holds the keys?';
  const split = withActions(begin(`- ${text}\n- No bus\n`), { type: 'splitSentences', id: 'L1' });
  const warnings = (review: Review) => rowWarnings(review.rows[0] as Review['rows'][number], new Set());

  test('stays to be checked until somebody keeps its kind, chooses another or leaves it out', () => {
    const guess = split.rows[0]?.pieces?.[0];
    expect(split.rows[0]?.pieces?.map(({ isUnsure }) => isUnsure === true)).toEqual([true, false]);
    expect(warnings(split)).toEqual(['unsure']);
    for (const kind of [guess?.kind ?? 'note', 'barrier'] as const)
      expect(warnings(withActions(split, { type: 'setKind', id: 'L1', piece: 0, kind }))).toEqual([]);
    expect(warnings(withActions(split, { type: 'exclude', id: 'L1', piece: 0 }))).toEqual([]);
  });

  test('other words for it are read anew', () => {
    const asked = withActions(split, { type: 'setText', id: 'L1', piece: 0, text: 'Who locks up?' });
    expect(warnings(asked)).toEqual([]);
  });
});
