import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { projectStore } from '../../../../renderer/core/state/project-store.ts';
import { setUnsavedField } from '../../../../renderer/core/state/unsaved-fields.ts';
import { currentMessage, dismissMessage } from '../../../../renderer/core/ui/message.ts';
import { saveNow } from '../../../../renderer/features/save-indicator/save-now.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterEach(() => dismissMessage());
afterAll(() => app.close());

test('the key for saving says that all is saved once the disk has it', async () => {
  edit('New note', [{ op: 'add', kind: 'note', id: 'note1', fields: { text: 'The bus stops at six' } }]);
  await saveNow();
  expect(projectStore.getState()?.hasPendingEdits).toBe(false);
  expect(currentMessage()?.sentence).toMatch(/^Saved on this computer/);
});

test('it says what is not saved, and leaves no field out', async () => {
  edit('New note', [{ op: 'add', kind: 'note', id: 'note2', fields: { text: 'The path is dark' } }]);
  const name = `${app.key}/note/note2/text`;
  setUnsavedField(name, 'invalid');
  await saveNow();
  setUnsavedField(name, undefined);
  expect(currentMessage()?.sentence).toMatch(/^One field is not saved yet/);
});
