import { afterAll, beforeAll, expect, test } from 'vitest';
import { undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { DialogHost } from '../../../../renderer/core/ui/dialog-host.tsx';
import { PlanScreen } from '../../../../renderer/screens/plan/plan-screen.tsx';
import { projectRecordOf } from '../../../../shared/records/project-record.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const title = (): unknown => projectRecordOf(currentProject().document)?.fields.title;
const isErased = (): boolean => projectRecordOf(currentProject().document) === undefined;

test('a project whose sheet was erased is named again on Plan; Undo takes that back, and it can be named once more', async () => {
  const { project } = currentProject().document;
  await app.editElsewhere({ op: 'erase', kind: 'project', id: project });
  const page = await renderOnPage(
    <>
      <PlanScreen />
      <DialogHost />
    </>,
  );
  await page.waitUntil(isErased);
  await page.waitUntil(() => page.text().includes('was erased for good. With a title a new one begins.'));

  await page.press('Name the project…');
  await page.waitUntil(() => page.all('form').length > 0);
  await page.press('Begin the sheet');
  await page.waitUntil(() => page.text().includes('Write a title.'));
  await page.type('Title', 'A new name');
  await page.press('Begin the sheet');
  await page.waitUntil(() => title() === 'A new name');
  await page.waitUntil(() => page.all('.plan-sheet').length === 1);
  expect(page.field('Title').value).toBe('A new name');
  expect(projectRecordOf(currentProject().document)?.id).toBe(`${project}_2`);

  undo();
  await page.waitUntil(() =>
    page.text().includes('is in the trash. It comes back from there, or with a new title.'),
  );
  await page.press('Name the project…');
  await page.waitUntil(() => page.all('form').length > 0);
  await page.type('Title', 'Named once more');
  await page.press('Begin the sheet');
  await page.waitUntil(() => title() === 'Named once more');
  expect(projectRecordOf(currentProject().document)?.id).toBe(`${project}_2`);
});
