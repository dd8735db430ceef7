import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { edit, redo, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { clashLines } from '../../../../renderer/screens/outline/side/clash-lines.ts';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { platform } from '../../../shared/document/helpers/platform.ts';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const isSafe = (): boolean => currentProject().save.state === 'saved' && !currentProject().hasPendingEdits;

/** A partner's copy of `seen` with one change of theirs is taken in. */
const takeIn = async (seen: ProjectDocument, org: string, change: Change): Promise<void> => {
  const session = org.replaceAll(/[^A-Za-z]/g, '');
  const dot = nextDot(seen.clock, session);
  const { document } = applyEdit(seen, prepareEdit(seen, [change], documentRules), dot, documentRules);
  const sessions = { ...document.sessions, [session]: { org, role: 'coordinator', on: '2026-03-02' } };
  const bytes = Buffer.from(createProjectWriter(platform)({ ...document, sessions })).toString('base64');
  const { incomingId = '' } = await receiveCopy(api, { name: 'x', bytes });
  await api.project.mergeIncoming({ key: app.key, incomingId });
};

const stored = (id: string) => currentProject().document.records.note?.[id];
const textsOf = (id: string): readonly unknown[] =>
  [stored(id)?.text, ...Object.values(stored(id)?.['!']?.text ?? {})].sort();

const add = (id: string) =>
  edit('Note written', [{ op: 'add', kind: 'note', id, fields: { text: 'first' } }]);
const write = (id: string, text: string): Change => ({ op: 'set', kind: 'note', id, fields: { text } });

/** Three people write one field, and all of it is here. */
const writeByThree = async (id: string): Promise<void> => {
  add(id);
  await waitUntil(isSafe);
  const seen = currentProject().document;
  edit('Note changed', [write(id, 'ours')]);
  await waitUntil(isSafe);
  await takeIn(seen, 'Carers', write(id, 'of the carers'));
  await takeIn(seen, 'Nurses', write(id, 'of the nurses'));
  await waitUntil(() => textsOf(id).length === 3);
};

test('three people’s words stand in a field: Undo takes ours alone, Redo puts it back beside theirs', async () => {
  await writeByThree('note1');
  const form = await renderOnPage(<RecordForm kind="note" id="note1" />);
  await form.waitUntil(() => form.text().includes('This was written 3 times.'));
  expect(clashLines(currentProject().document)[0]?.message).toContain('was written 3 times. Choose one.');

  undo();
  expect(textsOf('note1')).toEqual(['of the carers', 'of the nurses']);
  expect(currentProject().notice).toBe('Undone: Note changed. What others put there stays.');
  await form.waitUntil(() => form.text().includes('This was written twice.'));
  // Also of what Undo wrote again, whoever wrote it first is named: at once, and when it is safe.
  const named = () => form.all('.record-clash .meta').map(({ textContent }) => textContent?.split(', ')[0]);
  expect(named().toSorted()).toEqual(['From Carers’ copy', 'From Nurses’ copy']);
  await waitUntil(isSafe);
  expect(named().toSorted()).toEqual(['From Carers’ copy', 'From Nurses’ copy']);

  redo();
  expect(textsOf('note1')).toEqual(['of the carers', 'of the nurses', 'ours']);
  expect(currentProject().notice).toBe('Done again: Note changed. What others put there stays beside it.');
  undo();
  expect(textsOf('note1')).toEqual(['of the carers', 'of the nurses']);
  await waitUntil(isSafe);
  await form.remove();
  const { document } = await api.project.open({ key: app.key });
  expect((JSON.parse(document) as ProjectDocument).records.note?.note1).toEqual(stored('note1'));
});

test('a clash that was settled by mistake is there again after Undo, to be chosen from', async () => {
  await writeByThree('note2');
  const form = await renderOnPage(<RecordForm kind="note" id="note2" />);
  await form.waitUntil(() => form.text().includes('This was written 3 times.'));
  await form.press('Choose ours');
  expect(textsOf('note2')).toEqual(['ours']);
  undo();
  expect(textsOf('note2')).toEqual(['of the carers', 'of the nurses', 'ours']);
  expect(currentProject().notice).toContain('What stood there side by side stands there again.');
  await form.waitUntil(() => form.text().includes('This was written 3 times.'));
  await waitUntil(isSafe);
  redo();
  expect(textsOf('note2')).toEqual(['ours']);
  expect(currentProject().notice).toBeNull();
  await waitUntil(isSafe);
  await form.remove();
});

test('a card that a partner deleted while we wrote in it is asked about after Undo too', async () => {
  add('note3');
  await waitUntil(isSafe);
  const seen = currentProject().document;
  edit('Note changed', [write('note3', 'ours')]);
  await waitUntil(isSafe);
  await takeIn(seen, 'Carers', { op: 'delete', kind: 'note', id: 'note3' });
  await waitUntil(() => clashLines(currentProject().document).some(({ card }) => card === 'note3'));
  undo();
  expect(textsOf('note3')).toEqual(['first']);
  // That they deleted it is still asked.
  expect(clashLines(currentProject().document).some(({ card }) => card === 'note3')).toBe(true);
  await waitUntil(isSafe);
});
