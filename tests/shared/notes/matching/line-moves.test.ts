import { expect, test } from 'vitest';
import { areSameNotes } from '../../../../shared/notes/matching/line-moves.ts';

test.each([
  [['Trust', '', '- Time'], ['Trust', '- Time '], true],
  [['Trust', '- Time'], ['Trust', '- Time', '- Forms'], false],
  [['Trust', '- Time'], ['- Time', 'Trust'], false],
  [['Trust'], ['trust'], false],
])('%j and %j are the same notes: %s', (earlier, now, expected) => {
  expect(areSameNotes(earlier, now)).toBe(expected);
});
