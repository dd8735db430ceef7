import { expect, test } from 'vitest';
import {
  announcementOf,
  stepInWords,
} from '../../../../../renderer/screens/notes-import/lines/action-text.ts';
import { parseNotes } from '../../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../../shared/notes/review/apply-action.ts';
import { startReview } from '../../../../../shared/notes/review/review.ts';

const review = startReview(parseNotes('Ideas\n- A bench\n- A walking bus\n'));

test('a line that is joined says to which: a filter may not show that one', () => {
  const join = { type: 'mergeUp', id: 'L3' } as const;
  expect(announcementOf(join, review, applyReviewAction(review, join))).toBe(
    'Line 3 is together with line 2.',
  );
});

test('what Undo takes back of the meeting is its name or day', () => {
  expect(stepInWords({ type: 'setMeeting', title: 'Spring' }, review)).toBe('the meeting’s name or day');
});
