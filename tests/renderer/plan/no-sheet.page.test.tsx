import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlanScreen } from '../../../renderer/plan/plan-screen.tsx';
import { undo } from '../../../renderer/state/edit.ts';
import { currentProject } from '../../../renderer/state/project-store.ts';
import { DialogHost } from '../../../renderer/ui/dialog-host.tsx';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { type InJsdom, openInJsdom } from '../record-form/in-jsdom.ts';
import { draw } from '../record-form/on-page.ts';

let app: InJsdom;
beforeAll(async () => {
  app = await openInJsdom();
});
afterAll(() => app.close());

const title = (): unknown => projectRecordOf(currentProject().document)?.fields.title;
const isErased = (): boolean => projectRecordOf(currentProject().document) === undefined;

test('a project whose sheet was erased is named again on Plan; Undo takes that back, and it can be named once more', async () => {
  const { project } = currentProject().document;
  await app.elsewhere({ op: 'erase', kind: 'project', id: project });
  const page = await draw(
    <>
      <PlanScreen />
      <DialogHost />
    </>,
  );
  await page.until(isErased);
  await page.until(() => page.text().includes('was erased for good. With a title a new one begins.'));

  await page.press('Name the project…');
  await page.until(() => page.all('form').length > 0);
  await page.press('Begin the sheet');
  await page.until(() => page.text().includes('Write a title.'));
  await page.type('Title', 'A new name');
  await page.press('Begin the sheet');
  await page.until(() => title() === 'A new name');
  await page.until(() => page.all('.plan-sheet').length === 1);
  expect(page.field('Title').value).toBe('A new name');
  expect(projectRecordOf(currentProject().document)?.id).toBe(`${project}_2`);

  undo();
  await page.until(() =>
    page.text().includes('is in the trash. It comes back from there, or with a new title.'),
  );
  await page.press('Name the project…');
  await page.until(() => page.all('form').length > 0);
  await page.type('Title', 'Named once more');
  await page.press('Begin the sheet');
  await page.until(() => title() === 'Named once more');
  expect(projectRecordOf(currentProject().document)?.id).toBe(`${project}_2`);
});
