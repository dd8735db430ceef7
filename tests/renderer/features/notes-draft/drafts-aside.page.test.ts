import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { openProject } from '../../../../renderer/core/state/open-project.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import {
  flushNotesDraft,
  openKeptDraft,
  takeUpDraftAside,
} from '../../../../renderer/features/notes-draft/keep-draft.ts';
import {
  applyReviewChoice,
  notesDraftStore,
  setNotesText,
  setTypedWords,
} from '../../../../renderer/features/notes-draft/notes-draft.ts';
import { readNotesText } from '../../../../renderer/features/notes-draft/read-notes-text.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
beforeEach(async () => {
  app = await openProjectOnPage();
});
afterEach(() => app.close());

const NEWER = JSON.stringify({ version: 2, title: 'Spring', items: ['a bench'], read: {} });
const notesFolder = async (): Promise<string> => {
  const { path } = (await api.library.list()).find(({ key }) => key === app.key) ?? { path: '' };
  return join(dirname(dirname(path)), 'versions', app.key, 'notes');
};

test('notes that another version left are put aside and said, and what comes next is kept in their place', async () => {
  const { key } = app;
  await api.notes.saveDraft({ key, draft: NEWER, purges: 0 });
  await openKeptDraft();
  expect(notesDraftStore.getState()).toMatchObject({ key, text: '', review: null });
  expect(notesDraftStore.getState().notice).toContain('put aside');
  setNotesText('Ideas\n- An urn\n');
  await flushNotesDraft();
  expect((await api.notes.loadDraft({ key })).draft).toContain('An urn');
  expect(await api.notes.draftsAside({ key })).toEqual([
    { number: 1, title: 'Spring', isReview: true, isReadable: false },
  ]);
});

test('notes that could not be read while others were typed are put aside once they can be, and open again', async () => {
  const { key } = app;
  await readNotesText('Ideas\n- A bench\n- A lamp\n', 'Spring.txt');
  await openKeptDraft();
  applyReviewChoice({ type: 'exclude', id: 'L2' });
  await flushNotesDraft();
  const before = (await api.notes.loadDraft({ key })).draft;
  await app.close();
  // A disk that does not give the file.
  const folder = await notesFolder();
  await rename(join(folder, 'draft.json'), join(folder, 'hidden'));
  await mkdir(join(folder, 'draft.json'));
  const other = await openProjectOnPage();
  setNotesText('something else');
  await other.close();
  await openProject(key);
  await openKeptDraft();
  expect(currentProject().notice).toContain('could not be read');
  setNotesText('Barriers\n- Nobody rings back\n');
  await flushNotesDraft();
  await rename(join(folder, 'draft.json'), join(folder, 'empty'));
  await rename(join(folder, 'hidden'), join(folder, 'draft.json'));

  await openKeptDraft();
  expect(currentProject().notice).toContain('put aside');
  expect(notesDraftStore.getState().text).toContain('Nobody rings back');
  await flushNotesDraft();
  expect((await api.notes.loadDraft({ key })).draft).toContain('Nobody rings back');
  expect(await api.notes.draftsAside({ key })).toMatchObject([{ number: 1, title: 'Spring' }]);

  await takeUpDraftAside(1);
  expect((await api.notes.loadDraft({ key })).draft).toBe(before);
  expect(notesDraftStore.getState().review?.rows[1]).toMatchObject({ id: 'L2', isLeftOut: true });
  expect(await api.notes.draftsAside({ key })).toMatchObject([{ number: 2, isReview: false }]);
});

test('words that are being typed are on the disk after the pause, and gone from it once they are given up', async () => {
  const { key } = app;
  await openKeptDraft();
  await readNotesText('Ideas\n- A bench\n', null);
  setTypedWords({ type: 'words', id: 'L2' }, 'A bench at the sto');
  await flushNotesDraft();
  expect((await api.notes.loadDraft({ key })).draft).toContain('A bench at the sto"');
  setTypedWords({ type: 'words', id: 'L2' }, undefined);
  await flushNotesDraft();
  expect((await api.notes.loadDraft({ key })).draft).not.toContain('at the sto');
});
