import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { flushNotesDraft, openKeptDraft } from '../../../../renderer/features/notes-draft/keep-draft.ts';
import { notesDraftStore, setNotesText } from '../../../../renderer/features/notes-draft/notes-draft.ts';
import { DraftsAside } from '../../../../renderer/screens/notes-import/drafts-aside.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const textDraft = (name: string, version: number): string =>
  JSON.stringify({ version, name, text: `Of ${name}`, remarks: [], read: null, actions: [], folded: [] });

test('notes that were put aside are listed, and open again; those here are put aside for them', async () => {
  const { key } = app;
  for (const draft of [textDraft('newer.txt', 2), textDraft('spring.txt', 1)]) {
    await api.notes.saveDraft({ key, draft, purges: 0 });
    await api.notes.setDraftAside({ key });
  }
  await openKeptDraft();
  setNotesText('Of today');
  await flushNotesDraft();
  const page = await renderOnPage(<DraftsAside projectKey={key} />);
  await page.waitUntil(() => page.text().includes('The notes of “spring” are put aside.'));
  expect(page.text()).toContain('The notes of “newer” are put aside. This version of Alongside cannot');
  await page.press('Open The notes of “spring” again');
  await page.waitUntil(() => notesDraftStore.getState().text === 'Of spring.txt');
  await page.waitUntil(() => page.text().includes('Notes without a name are put aside.'));
  expect(page.text()).not.toContain('spring');
});
