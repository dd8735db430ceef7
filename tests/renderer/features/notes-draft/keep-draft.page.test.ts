import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { openProject } from '../../../../renderer/core/state/open-project.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { flushNotesDraft, openKeptDraft } from '../../../../renderer/features/notes-draft/keep-draft.ts';
import {
  applyReviewChoice,
  discardNotesDraft,
  notesDraftStore,
  setNotesText,
} from '../../../../renderer/features/notes-draft/notes-draft.ts';
import { readNotesText } from '../../../../renderer/features/notes-draft/read-notes-text.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

const CANARY = 'The canary slept badly for three weeks';
const TEXT = `Barriers\n- ${CANARY}\n- Nobody rings back\n`;

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

test('an erasure takes the words out of a review that is open, and out of what Undo would bring back', async () => {
  const { api } = await import('../../../../renderer/core/client/api.ts');
  const { key } = app;
  await openProject(key);
  await openKeptDraft();
  edit('meeting added', [
    { op: 'add', kind: 'session', id: 'meeting01', fields: { title: 'Spring' } },
    { op: 'add', kind: 'barrier', id: 'barrier01', fields: { statement: CANARY } },
  ]);
  await waitUntil(() => expect(currentProject().hasPendingEdits).toBe(false));
  await api.notes.keepText({ key, session: 'meeting01', name: 'x', text: TEXT, linesOf: { barrier01: [2] } });
  await readNotesText(TEXT, null);
  discardNotesDraft();
  await readNotesText(`${TEXT}- One number for all\n`, null);
  applyReviewChoice({ type: 'exclude', id: 'L3' });
  await flushNotesDraft();
  expect((await api.notes.loadDraft({ key })).draft).toContain('canary');
  edit('barrier erased', [{ op: 'erase', kind: 'barrier', id: 'barrier01' }]);
  await waitUntil(() => expect(JSON.stringify(notesDraftStore.getState())).not.toContain('canary'));
  await waitUntil(() => expect(notesDraftStore.getState().text).toContain('One number for all'));
  setNotesText(`${notesDraftStore.getState().text}- One more\n`);
  await flushNotesDraft();
  const { draft } = await api.notes.loadDraft({ key });
  expect(draft).toContain('One more');
  expect(draft).not.toContain('canary');
});
