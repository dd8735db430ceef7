import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { LiveRegion } from '../../../../renderer/core/ui/announce.tsx';
import { PlanScreen } from '../../../../renderer/screens/plan/plan-screen.tsx';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { projectRecordId, projectRecordOf } from '../../../../shared/records/project-record.ts';
import { openForReading } from '../../../helpers/page/open-for-reading.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
let page: RenderedPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());
beforeEach(async () => {
  page = await renderOnPage(
    <>
      <PlanScreen />
      <LiveRegion />
    </>,
  );
});

const section = (heading: string): string =>
  page.all('section').find((one) => one.querySelector('h3')?.textContent === heading)?.textContent ?? '';
const objectives = () =>
  recordsOf(currentProject().document, 'objective').map(({ fields }) => [fields.words, fields.serves]);
const setChosenBefore = (chosen: readonly string[]) =>
  edit('Chosen', [
    {
      op: 'set',
      kind: 'project',
      id: projectRecordId(currentProject().document),
      fields: { objectives: chosen },
    },
  ]);

const help = 'Easier for residents to find the help they need';
const fulfilling = 'Providing help is more fulfilling for workers';

test('without any, nobody is told off; the shipped ones are offered until they are there', async () => {
  expect(section('Objectives')).toContain('They can wait until you define the project.');
  expect(page.text()).not.toContain('No objective is chosen');
  await page.press(`Add: ${help}`);
  await page.waitUntil(() => objectives().length === 1);
  expect(objectives()).toEqual([[help, 'residents']]);
  await page.waitUntil(() => !section('Objectives').includes(`Add: ${help}`));
  expect(section('Objectives')).toContain(`Add: ${fulfilling}`);
  undo();
  await page.waitUntil(() => section('Objectives').includes(`Add: ${help}`));
});

test('what was chosen in the sheet counts as before, and one press makes a list of it; one Undo takes that back', async () => {
  setChosenBefore(['findHelp', 'fulfillingHelp']);
  await page.waitUntil(() => section('Objectives').includes(fulfilling));
  expect(section('Objectives')).not.toContain('Add:');
  await page.press('Make them a list you can change');
  await page.waitUntil(() => objectives().length === 2);
  expect(objectives()).toEqual([
    [help, 'residents'],
    [fulfilling, 'workers'],
  ]);
  expect(projectRecordOf(currentProject().document)?.fields.objectives).toBeNull();
  await page.waitUntil(() => !section('Objectives').includes('a list you can change'));

  await page.press(`Move up: ${fulfilling}`);
  await page.waitUntil(() => objectives()[0]?.[0] === fulfilling);
  undo();
  undo();
  expect(objectives()).toEqual([]);
  expect(projectRecordOf(currentProject().document)?.fields.objectives).toEqual([
    'findHelp',
    'fulfillingHelp',
  ]);
  setChosenBefore([]);
});

test('an objective is written, comes last, is changed and deleted', async () => {
  await page.press(`Add: ${fulfilling}`);
  await page.press('Add objective');
  await page.waitUntil(() => page.all('form').length === 1);
  await page.type('Objective', 'Fewer forms');
  const submit = page.all('form button').find((one) => one.textContent === 'Add objective');
  submit?.click();
  await page.waitUntil(() => objectives().length === 2);
  expect(objectives().map(([words]) => words)).toEqual([fulfilling, 'Fewer forms']);
  await page.press('Done');
  await page.press('Delete: Fewer forms');
  await page.waitUntil(() => objectives().length === 1);
});

test('a meeting says its day and its cards; deleted, it leaves them and says so', async () => {
  edit('Made', [
    {
      op: 'add',
      kind: 'session',
      id: 'march0001',
      fields: { title: 'Second meeting', on: '2026-03-12', status: 'closed' },
    },
    { op: 'add', kind: 'theme', id: 'theme0001', fields: { name: 'Evenings', session: 'march0001' } },
    {
      op: 'add',
      kind: 'note',
      id: 'note00001',
      fields: { text: 'One', session: 'march0001', sourceLine: 3 },
    },
    {
      op: 'add',
      kind: 'note',
      id: 'note00002',
      fields: { text: 'Two', session: 'march0001', sourceLine: 4 },
    },
  ]);
  await page.waitUntil(() => section('Meetings').includes('12 March 2026 · Over · 2 cards'));
  await page.press('Delete: Second meeting');
  await page.waitUntil(() => !section('Meetings').includes('Second meeting'));
  expect(recordsOf(currentProject().document, 'note')).toHaveLength(2);
  await page.waitUntil(() =>
    page.text().includes('Deleted “Second meeting”. Its 2 cards stay. Undo brings it back.'),
  );
  undo();
  await page.waitUntil(() => section('Meetings').includes('Second meeting'));
});

test('a project that is open for reading shows both lists and offers nothing', async () => {
  setChosenBefore(['findHelp']);
  openForReading();
  await page.waitUntil(() => !section('Objectives').includes('Add'));
  expect(section('Objectives')).toContain(help);
  expect(section('Objectives')).not.toContain('a list you can change');
  expect(section('Meetings')).toContain('Second meeting');
  expect(section('Meetings')).not.toContain('Add meeting');
});
