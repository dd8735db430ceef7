import { expect, test } from 'vitest';
import type { ProjectState } from '../../../../renderer/core/state/project-store.ts';
import { draftFromText, draftToText } from '../../../../renderer/features/notes-draft/draft-storage.ts';
import type { NotesDraft } from '../../../../renderer/features/notes-draft/notes-draft.ts';
import { startNotesReview } from '../../../../renderer/features/notes-draft/start-notes-review.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { summariseDraft } from '../../../../shared/notes/draft-summary.ts';
import type { ReviewAction } from '../../../../shared/notes/review/review.ts';
import { doAction, startHistory, undoAction } from '../../../../shared/notes/review/review-history.ts';

const project = { document: emptyDocument('p1') } as ProjectState;
const TEXT = 'Ideas\n- A bench at the stop. A walking bus\n- An urn\n';
const READING = { today: '2026-11-22', project: null, memory: { sections: {}, roles: {} }, session: null };

const draftWith = (...actions: readonly ReviewAction[]): NotesDraft => draftOf(TEXT, actions);

const draftOf = (text: string, actions: readonly ReviewAction[]): NotesDraft => {
  const started = startNotesReview({ text, name: 'notes.txt' }, READING, [], project);
  if (!started) throw new Error('There are lines in these notes.');
  const history = actions.reduce((one, action) => doAction(one, action), startHistory(started.review));
  return {
    key: 'k1',
    name: 'notes.txt',
    text,
    remarks: ['A picture was not read.'],
    problem: null,
    notice: null,
    history,
    review: history.review,
    read: started.read,
    earlier: null,
    hasChoices: actions.length > 0,
    typed: [],
    queue: null,
    discarded: null,
  };
};

const CUT: ReviewAction = { type: 'splitSentences', id: 'L2' };
const OUT: ReviewAction = { type: 'exclude', id: 'L3' };
const textOf = (draft: NotesDraft): string => draftToText(draft) ?? '';

test('a review half done is there again as it was left, with every step to take back', () => {
  const draft = draftWith(CUT, OUT, { type: 'fold', id: 'L1', isFolded: true });
  const restored = draftFromText(textOf(draft), [], project);
  expect(restored?.review).toEqual(draft.review);
  expect(restored).toMatchObject({
    name: 'notes.txt',
    remarks: ['A picture was not read.'],
    hasChoices: true,
  });
  expect(restored?.notice).toContain('as you left them');
  const undone = restored?.history && undoAction(restored.history);
  expect(undone?.review.rows).toEqual(draftWith(CUT).review?.rows);
});

test('notes that another version read otherwise are there as text, and no choice lands on another line', () => {
  const text = textOf(draftWith(CUT)).replace(/"fingerprint":"[^"]*"/, '"fingerprint":"0"');
  const restored = draftFromText(text, [], project);
  expect(restored).toMatchObject({ text: TEXT, review: null, history: null, hasChoices: false });
  expect(restored?.notice).toContain('read them differently');
});

test('where words were erased since, that is said, and not that the app is another', () => {
  const { shapes: _none, ...draft } = JSON.parse(textOf(draftWith(CUT)));
  const text = JSON.stringify({ ...draft, text: 'Ideas\n\n- An urn\n', erased: true });
  const restored = draftFromText(text, [], project);
  expect(restored).toMatchObject({ text: 'Ideas\n\n- An urn\n', review: null });
  expect(restored?.notice).toContain('erased for good');
  expect(restored?.notice).not.toContain('version');
});

test('text that was not read yet is there again; a draft without text is none', () => {
  const typed = { ...draftWith(), history: null, review: null, read: null };
  expect(draftFromText(textOf(typed), [], project)).toMatchObject({ text: TEXT, review: null });
  expect(draftToText({ ...typed, text: ' \n' })).toBeNull();
});

test.each(['', 'no JSON', '{}', '{"version":2}', '[]', 'null', '{"version":1,"text":3}'])(
  'what is no draft (%s) is none',
  (text) => {
    expect(draftFromText(text, [], project)).toBeUndefined();
  },
);

test('a draft whose inside was changed by hand opens as text', () => {
  const draft = JSON.parse(textOf(draftWith(CUT)));
  const spoilt = JSON.stringify({ ...draft, read: { ...draft.read, memory: null } });
  expect(draftFromText(spoilt, [], project)).toMatchObject({ text: TEXT, review: null });
});

test('words that are being typed are kept with it, and what the meeting is called is said', () => {
  const typed: NotesDraft['typed'] = [
    { type: 'words', id: 'L3', text: 'An urn for tea' },
    { type: 'role', person: 'leila', text: 'care' },
  ];
  const draft = { ...draftWith(CUT, { type: 'setMeeting', title: 'Spring' }), typed };
  expect(draftFromText(textOf(draft), [], project)?.typed).toEqual(typed);
  expect(summariseDraft(textOf(draft))).toEqual({ title: 'Spring', isReview: true, isReadable: true });
  expect(summariseDraft(textOf({ ...draft, review: null, read: null }))).toMatchObject({
    title: 'notes',
    isReview: false,
  });
});

const MANY = 'Ideas\n- A bench at the stop. A walking bus\n- An urn\n  for tea\n- A bell\n- A lamp. A door\n';

/** The draft after some of its lines were erased, as the store leaves it. */
const afterErasing = (actions: readonly ReviewAction[], ...erased: readonly number[]) => {
  const draft = JSON.parse(textOf(draftOf(MANY, actions)));
  const text = MANY.split('\n')
    .map((line, at) => (erased.includes(at + 1) ? '' : line))
    .join('\n');
  return draftFromText(JSON.stringify({ ...draft, actions, text, erased: true }), [], project);
};

test('an erasure leaves every choice for the other lines, and says so', () => {
  const actions: ReviewAction[] = [
    CUT,
    OUT,
    { type: 'setText', id: 'L6', text: 'A lamp over the door' },
    { type: 'setKind', id: 'L5', kind: 'action' },
  ];
  const restored = afterErasing(actions, 5);
  expect(restored?.history?.actions).toEqual(actions.slice(0, 3));
  expect(restored?.review?.rows.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L6']);
  expect(restored?.notice).toContain('for the other lines is as you left it');
});

test('after an erasure no choice lands on other words: what was put together with the erased line loses its own', () => {
  const merged: ReviewAction[] = [
    { type: 'mergeUp', id: 'L6' },
    { type: 'setText', id: 'L5', text: 'A bell, a lamp and a door' },
    { type: 'splitAt', id: 'L5', at: 7 },
    { type: 'exclude', id: 'L2' },
  ];
  expect(afterErasing(merged, 5)?.history?.actions).toEqual([{ type: 'exclude', id: 'L2' }]);
  expect(afterErasing(merged, 6)?.history?.actions).toEqual([{ type: 'exclude', id: 'L2' }]);
  expect(afterErasing(merged, 2)?.history?.actions).toEqual(merged.slice(0, 3));
});

test('of a line that was read with the erased one, and of words that were taken out, no later choice stays', () => {
  const actions: ReviewAction[] = [
    { type: 'setText', id: 'L6', text: '' },
    { type: 'splitAt', id: 'L6', at: 3 },
    { type: 'setMeeting', title: '' },
    { type: 'accept', id: 'L2' },
  ];
  expect(afterErasing(actions, 5)?.history?.actions).toEqual([{ type: 'accept', id: 'L2' }]);
});
