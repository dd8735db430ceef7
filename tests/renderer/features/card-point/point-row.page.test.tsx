import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../../renderer/core/commands/command-registry.ts';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

const WORDS =
  'There is a real concern about the heating in the hall, which nobody has looked at since the spring clean';
const FIELD = 'What gets in the way';
const card = { kind: 'barrier', id: 'bar1' };

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());
let made = 0;
beforeEach(() => {
  made += 1;
  edit('Made', [{ op: 'add', kind: 'barrier', id: `bar${made}`, fields: { statement: WORDS } }]);
});

const ref = () => ({ ...card, id: `bar${made}` });
const point = () => recordOf(currentProject().document, ref())?.fields.point ?? null;
const open = () => renderOnPage(<RecordForm kind="barrier" id={`bar${made}`} />);
const boldWords = (page: RenderedPage): string => page.all('.point-now b')[0]?.textContent ?? '';
const select = (page: RenderedPage, part: string): void => {
  const field = page.field(FIELD) as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(WORDS.indexOf(part), WORDS.indexOf(part) + part.length);
};

test('selected words become the point by the button and by the key; it is taken back and undone', async () => {
  const page = await open();
  expect(boldWords(page)).toBe('heating in the hall');
  select(page, 'body has look');
  await page.press('Make the selected words bold');
  expect(point()).toBe('nobody has looked');
  await page.waitUntil(() => boldWords(page) === 'nobody has looked');
  select(page, 'the spring clean');
  runCommand('card.point');
  expect(point()).toBe('the spring clean');
  await page.waitUntil(() => boldWords(page) === 'the spring clean');
  await page.press('Nothing in bold');
  expect(point()).toBe('');
  await page.waitUntil(() => page.text().includes('Nothing stands in bold.'));
  await page.press('Choose for me');
  expect(point()).toBeNull();
  await page.waitUntil(() => boldWords(page) === 'heating in the hall');
  undo();
  expect(recordOf(currentProject().document, ref())?.fields.statement).toBe(WORDS);
  await page.remove();
});

test('nothing selected is answered in place, and writes nothing', async () => {
  const page = await open();
  await page.press('Make the selected words bold');
  await page.waitUntil(() => page.text().includes('Select the words that matter first.'));
  expect(point()).toBeNull();
  await page.remove();
});

test('words that were chosen and are not there any more are said so', async () => {
  edit('Point', [{ op: 'set', ...ref(), fields: { point: 'the old boiler' } }]);
  const page = await open();
  expect(page.text()).toContain('The words you chose are not there any more. In bold:');
  expect(boldWords(page)).toBe('heating in the hall');
  await page.remove();
});
