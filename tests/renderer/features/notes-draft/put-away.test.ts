import { beforeEach, expect, test } from 'vitest';
import { type ProjectState, projectStore } from '../../../../renderer/core/state/project-store.ts';
import {
  applyReviewChoice,
  backToNotesText,
  clearNotesDraft,
  notesDraftStore,
  patchNotesDraft,
  putAwayFor,
  setNotesText,
  showReview,
  takeBackDiscarded,
} from '../../../../renderer/features/notes-draft/notes-draft.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { startReview } from '../../../../shared/notes/review/review.ts';
import { startHistory } from '../../../../shared/notes/review/review-history.ts';

const PASTED = 'Ideas\n- A bench\n';
const read = (text: string): void =>
  showReview(startHistory(startReview(parseNotes(text))), { text, ...putAwayFor(text) });
const draft = () => notesDraftStore.getState();

beforeEach(() => {
  projectStore.setState({ key: 'k1', document: emptyDocument('p1') } as ProjectState, true);
  patchNotesDraft({ text: '', review: null, history: null, discarded: null });
});

test('pasted text that a file takes the place of comes back with Undo, also once the file is in', () => {
  setNotesText(PASTED);
  read('Ideas\n- From a file\n');
  backToNotesText();
  expect(draft().discarded?.text).toBe(PASTED);
  clearNotesDraft();
  takeBackDiscarded();
  expect(draft()).toMatchObject({ text: PASTED, discarded: null });
});

test('notes that are in do not come back as notes to bring in', () => {
  setNotesText(PASTED);
  read(PASTED);
  applyReviewChoice({ type: 'exclude', id: 'L2' });
  backToNotesText();
  read(PASTED);
  clearNotesDraft();
  expect(draft()).toMatchObject({ text: '', discarded: null });
});

test('choices come back after the text was typed over, and so does what was typed', () => {
  setNotesText(PASTED);
  read(PASTED);
  expect(draft().discarded).toBeNull();
  applyReviewChoice({ type: 'exclude', id: 'L2' });
  backToNotesText();
  setNotesText(`${PASTED}- A bus\n`);
  takeBackDiscarded();
  expect(draft()).toMatchObject({ text: PASTED, hasChoices: true });
  expect(draft().review?.rows[1]?.isLeftOut).toBe(true);
  takeBackDiscarded();
  expect(draft().text).toBe(`${PASTED}- A bus\n`);
});
