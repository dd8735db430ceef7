import { describe, expect, test } from 'vitest';
import { cutWords, gapByKey } from '../../../../../renderer/screens/notes-import/lines/cut-words.ts';
import {
  foldedEntries,
  rowsOfEntry,
} from '../../../../../renderer/screens/notes-import/lines/list-entries.ts';
import type { ExistingMatch } from '../../../../../shared/notes/matching/matching-state.ts';
import { parseNotes } from '../../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../../shared/notes/review/apply-action.ts';
import { startReview } from '../../../../../shared/notes/review/review.ts';

const match: ExistingMatch = { kind: 'idea', id: 'i1', words: 'Words', how: 'same', isEditedSince: false };
const matches = new Map(['L2', 'L3', 'L4', 'L7'].map((id) => [id, match]));
const review = startReview(
  parseNotes('Ideas\n- A bench\n- A bus\n- An urn\n- A shed\nMore ideas\n- A fence\n- A gate\n'),
  { matches },
);
const shown = (folded: readonly string[], shownRuns: readonly string[] = [], { rows } = review) =>
  foldedEntries(rows, { folded, shownRuns: new Set(shownRuns) }).map((entry) =>
    rowsOfEntry(entry).length > 1
      ? rowsOfEntry(entry)
          .map(({ id }) => id)
          .join('+')
      : entry.id,
  );

describe('rows as the list shows them', () => {
  test('lines that are here already are one row, a single one is itself; opened, they are shown', () => {
    expect(shown([])).toEqual(['L1', 'L2+L3+L4', 'L5', 'L6', 'L7', 'L8']);
    expect(shown([], ['L2'])).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8']);
  });

  test('a line about which a person said something is shown', () => {
    const chosen = applyReviewAction(review, { type: 'useExisting', id: 'L3', choice: 'new' });
    expect(shown([], [], chosen)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8']);
  });

  test('a folded theme stands for its lines, up to the next theme', () => {
    expect(shown(['L1'])).toEqual(['L1+L2+L3+L4+L5', 'L6', 'L7', 'L8']);
    expect(shown(['L1', 'L6'])).toEqual(['L1+L2+L3+L4+L5', 'L6+L7+L8']);
  });
});

describe('places to cut', () => {
  const words = cutWords('No bus runs. People wait. Then it rains');
  const press = (from: number, key: string, ctrlKey = false) => gapByKey(words, from, { key, ctrlKey });

  test('a gap stands before every word but the first, a tick where a sentence begins', () => {
    expect(words.map(({ text, startsSentence }) => (startsSentence ? `|${text}` : text))).toEqual(
      'No bus runs. |People wait. |Then it rains'.split(' '),
    );
  });

  test('arrows go by word, with Control by sentence, and stop at the ends', () => {
    expect([press(1, 'ArrowRight'), press(1, 'ArrowLeft'), press(7, 'ArrowRight')]).toEqual([2, 1, 7]);
    expect([press(1, 'ArrowRight', true), press(3, 'ArrowRight', true), press(4, 'ArrowLeft', true)]).toEqual(
      [3, 5, 3],
    );
    expect([press(4, 'Home'), press(4, 'End'), press(4, 'a')]).toEqual([1, 7, undefined]);
  });

  test('an endless line can be cut at its beginning and stays whole at its end', () => {
    const text = 'word '.repeat(20_000);
    const all = cutWords(text);
    expect(all.length).toBeLessThan(2_000);
    expect(all.at(-1)?.text.length).toBeGreaterThan(90_000);
  });
});
