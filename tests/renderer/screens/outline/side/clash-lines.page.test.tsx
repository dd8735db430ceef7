import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../../../renderer/core/client/api.ts';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../../renderer/features/record-form/record-form.tsx';
import { OutlineScreen } from '../../../../../renderer/screens/outline/outline-screen.tsx';
import { clashLines } from '../../../../../renderer/screens/outline/side/clash-lines.ts';
import { buildOutline } from '../../../../../renderer/screens/outline/state/outline-model.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { documentRules } from '../../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

/** Commits what somebody did who had seen only `seen`. */
const unaware = async (seen: ProjectDocument, change: Change): Promise<void> => {
  const edit = prepareEdit(seen, [change], documentRules) as never;
  await api.project.commit({ key: currentProject().key, edit });
};

const begin = async (): Promise<ProjectDocument> => {
  edit('Made', [
    { op: 'add', kind: 'measure', id: 'mea1', fields: { name: 'Visits' } },
    { op: 'add', kind: 'dataPoint', id: 'mea1_20260301', fields: { measure: 'mea1', note: 'one' } },
    { op: 'add', kind: 'note', id: 'note1', fields: { text: 'Words' } },
    { op: 'add', kind: 'map', id: 'map1', fields: { name: 'Main' } },
  ]);
  await expect.poll(() => currentProject().save.state).toBe('saved');
  const { document } = await api.project.open({ key: currentProject().key });
  return JSON.parse(document) as ProjectDocument;
};

test('what clashes is flagged in its row, listed with the way to it, and settled in its form', async () => {
  const seen = await begin();
  await unaware(seen, { op: 'set', kind: 'note', id: 'note1', fields: { text: 'Other words' } });
  await unaware(seen, { op: 'delete', kind: 'note', id: 'note1' });
  const point = (note: string) =>
    unaware(seen, { op: 'set', kind: 'dataPoint', id: 'mea1_20260301', fields: { note } });
  await point('mine');
  await point('theirs');
  await unaware(seen, { op: 'set', kind: 'map', id: 'map1', fields: { name: 'Ours' } });
  await unaware(seen, { op: 'set', kind: 'map', id: 'map1', fields: { name: 'Theirs' } });
  await expect.poll(() => clashLines(currentProject().document).length).toBe(3);

  expect(clashLines(currentProject().document)).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({
        card: 'note1',
        title: 'Other words',
        message: 'Deleted in one copy, worked on in another.',
      }),
      expect.objectContaining({
        card: 'mea1',
        title: 'Visits',
        message: 'Data point: “Note” was written twice. Choose one.',
      }),
      expect.objectContaining({ card: undefined, screen: 'map', map: 'map1' }),
    ]),
  );
  const flags = () =>
    buildOutline(currentProject().document, { arrangement: 'kind', query: '', kind: '', table: '' })
      .flatMap(({ rows }) => rows)
      .filter(({ clash }) => clash)
      .map(({ id }) => id);
  expect(flags()).toEqual(['note1']);

  const outline = await renderOnPage(<OutlineScreen />);
  expect(outline.all('.outline-clash').map((one) => one.textContent)).toEqual(['Clash']);
  expect(outline.text()).toContain('Clashes to settle');
  await outline.remove();

  const form = await renderOnPage(<RecordForm kind="note" id="note1" />);
  expect(form.text()).toContain(
    'Deleted in one copy, worked on in another. It stays until somebody decides.',
  );
  await form.press('Keep it');
  await form.waitUntil(() => !form.text().includes('Deleted in one copy'));
  expect(flags()).toEqual([]);
  expect(currentProject().document.records.note?.note1?.text).toBe('Other words');
  await form.remove();
});

test('a sub-heading that two renamed leads to its theme, whose form settles it; without a theme it says how', async () => {
  edit('Made', [
    { op: 'add', kind: 'theme', id: 'evenings1', fields: { name: 'Evenings' } },
    { op: 'add', kind: 'heading', id: 'heard0001', fields: { text: 'Heard', theme: 'evenings1' } },
    { op: 'add', kind: 'heading', id: 'loose0001', fields: { text: 'Loose' } },
  ]);
  await expect.poll(() => currentProject().save.state).toBe('saved');
  const { document } = await api.project.open({ key: currentProject().key });
  const seen = JSON.parse(document) as ProjectDocument;
  const before = clashLines(currentProject().document).length;
  for (const text of ['Ours', 'Theirs'])
    for (const id of ['heard0001', 'loose0001'])
      await unaware(seen, { op: 'set', kind: 'heading', id, fields: { text } });
  await expect.poll(() => clashLines(currentProject().document).length).toBe(before + 2);
  const lines = clashLines(currentProject().document);
  expect(lines.find(({ card }) => card === 'evenings1')).toMatchObject({
    title: 'Evenings',
    message:
      'Sub-heading: “Sub-heading” was written twice. Choose one. Renaming or deleting the sub-heading settles it.',
  });
  expect(lines.find(({ key }) => key.includes('loose0001'))).toMatchObject({
    card: undefined,
    screen: 'outline',
    message: '“Sub-heading” was written twice. Choose one. Renaming or deleting the sub-heading settles it.',
  });
  const page = await renderOnPage(<RecordForm kind="theme" id="evenings1" />);
  const change = page.all('[aria-label^="Change: "]')[0]?.getAttribute('aria-label') ?? '';
  await page.press(change);
  await page.waitUntil(() => page.all('.record-clash').length > 0);
});
