import { describe, expect, test } from 'vitest';
import {
  kindNoun,
  lineCountsInWords,
  linesInWords,
} from '../../../../../renderer/screens/notes-import/lines/item-kind-text.ts';
import {
  estimateHeight,
  rowHeights,
} from '../../../../../renderer/screens/notes-import/lines/row-heights.ts';
import {
  detailsAsSentences,
  textPieces,
} from '../../../../../renderer/screens/notes-import/lines/text-pieces.ts';
import { parseNotes } from '../../../../../shared/notes/parse-notes.ts';
import { type ReviewRow, startReview } from '../../../../../shared/notes/review/review.ts';

const rowOf = (text: string): ReviewRow =>
  startReview(parseNotes(text, { today: '2026-11-22' }), { today: '2026-11-22' }).rows[0] as ReviewRow;

describe('words of the preview', () => {
  test('lines, cards and the account', () => {
    expect(linesInWords([39, 40, 41, 44])).toBe('39–41, 44');
    expect(kindNoun('barrier', 1)).toBe('barrier');
    expect(kindNoun('evidence', 3)).toBe('pieces of evidence');
    const counts = { lines: 45, taken: 31, joined: 4, leftOut: 10, alreadyHere: 0 };
    expect(lineCountsInWords(counts)).toBe('45 lines: 31 come in, 4 belong to the line above, 10 left out.');
    expect(lineCountsInWords({ ...counts, lines: 48, alreadyHere: 3 })).toBe(
      '48 lines: 31 come in, 4 belong to the line above, 10 left out, 3 already here.',
    );
  });

  test('figures are bold, names underlined, roles marked', () => {
    expect(textPieces(rowOf('There are 271 people living alone in the borough'), new Map())).toEqual([
      { text: 'There are ', style: 'plain' },
      { text: '271 people', style: 'figure' },
      { text: ' living alone in the borough', style: 'plain' },
    ]);
    const row = rowOf('Action: Leila will ask Gerald');
    expect(
      textPieces(row, new Map([['leila', 'lead nurse']])).map(({ text, style }) => `${style}: ${text}`),
    ).toEqual(['plain: The ', 'role: lead nurse', 'plain:  will ask ', 'name: Gerald']);
  });

  test('what was read out of an action is said', () => {
    const row = rowOf('Action: Leila will ask around in January and report back to the wider group');
    expect(detailsAsSentences(row.kind, { ...row.details, owners: ['lead nurse'] })).toBe(
      'By lead nurse. Starts January 2027. Reports back to the wider group.',
    );
  });
});

describe('heights of rows', () => {
  test('any row is found by its height, and the ends hold', () => {
    const heights = rowHeights([60, 100, 80]);
    expect([heights.total, heights.top(2)]).toEqual([240, 160]);
    expect([-5, 0, 59, 60, 159, 160, 999].map(heights.at)).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(rowHeights([]).at(10)).toBe(0);
    expect(estimateHeight(400, 500)).toBeGreaterThan(estimateHeight(10, 500));
  });
});
