import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const isSafe = (): boolean => currentProject().save.state === 'saved' && !currentProject().hasPendingEdits;

test('words in the hand go with the card that is erased: no step of Undo remembers them', async () => {
  edit('Theme made', [{ op: 'add', kind: 'theme', id: 'theme1', fields: { name: 'Getting out' } }]);
  edit('Note written', [
    { op: 'add', kind: 'note', id: 'note1', fields: { text: 'first', theme: 'theme1' } },
  ]);
  await waitUntil(isSafe);
  const form = await renderOnPage(<RecordForm kind="note" id="note1" />);
  await form.type('Note', 'and more');
  edit('Erased', [{ op: 'erase', kind: 'note', id: 'note1' }]);
  // The form closes with its card, and writes what is in the hand.
  await form.remove();
  await waitUntil(isSafe);
  // Writing in a card marks its theme as worked on: that alone is nothing to undo.
  expect(currentProject().undoLabel).toBe('Theme made');
  expect(currentProject().notice).toBeNull();
  expect(JSON.stringify(currentProject().document)).not.toContain('and more');
});

test('a change of several cards is made without the erased one, and can be undone', async () => {
  const note = (id: string) => ({ op: 'add', kind: 'note', id, fields: { text: 'as it was' } }) as const;
  edit('Notes written', [note('note2'), note('note3')]);
  await waitUntil(isSafe);
  const editBase = currentProject().document;
  edit('Erased', [{ op: 'erase', kind: 'note', id: 'note2' }]);
  const written = ['note2', 'note3'].map(
    (id) => ({ op: 'set', kind: 'note', id, fields: { text: 'changed' } }) as const,
  );
  expect(edit('Notes changed', written, { editBase })).toBe(true);
  expect(currentProject().document.records.note?.note3?.text).toBe('changed');
  undo();
  expect(currentProject().document.records.note?.note3?.text).toBe('as it was');
});
