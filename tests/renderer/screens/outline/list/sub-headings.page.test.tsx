import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { edit, undo } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { OutlineScreen } from '../../../../../renderer/screens/outline/outline-screen.tsx';
import {
  deleteTheme,
  dropRows,
  moveToTheme,
} from '../../../../../renderer/screens/outline/state/outline-actions.ts';
import {
  buildOutline,
  type OutlineView,
} from '../../../../../renderer/screens/outline/state/outline-model.ts';
import { setOutline } from '../../../../../renderer/screens/outline/state/outline-store.ts';
import { showSubHeading } from '../../../../../renderer/screens/outline/state/show-card.ts';
import {
  addSubHeading,
  deleteSubHeading,
  moveSubHeading,
  moveSubHeadingToTheme,
  startSubHeading,
} from '../../../../../renderer/screens/outline/state/sub-heading-actions.ts';
import { openForReading } from '../../../../helpers/page/open-for-reading.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../../helpers/page/render-on-page.ts';

const byTheme: OutlineView = { arrangement: 'theme', query: '', kind: '', table: '' };

let app: OpenedOnPage;
let page: RenderedPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Made', [
    { op: 'add', kind: 'theme', id: 'evenings1', fields: { name: 'Evenings', order: 'a0' } },
    { op: 'add', kind: 'theme', id: 'mornings1', fields: { name: 'Mornings', order: 'a1' } },
    {
      op: 'add',
      kind: 'heading',
      id: 'heard0001',
      fields: { text: 'What we heard', theme: 'evenings1', order: 'a0' },
    },
    {
      op: 'add',
      kind: 'note',
      id: 'buses0001',
      fields: { text: 'The bus stops at six', theme: 'evenings1', order: 'a0' },
    },
    {
      op: 'add',
      kind: 'note',
      id: 'doors0001',
      fields: { text: 'Few open the door', theme: 'evenings1', heading: 'heard0001', order: 'a1' },
    },
  ]);
});
afterAll(() => app.close());
beforeEach(async () => {
  page = await renderOnPage(<OutlineScreen />);
});

const outline = () => buildOutline(currentProject().document, byTheme);
/** Each heading as its level and words, from top to bottom. */
const headings = () =>
  page.all('.outline-list h3, .outline-list h4').map((one) => `${one.tagName} ${one.textContent}`);
const rowsUnder = (id: string) =>
  outline()
    .find((section) => section.id === id)
    ?.rows.map((row) => row.id);
const field = (id: string, name: string) =>
  Object.values(currentProject().document.records).flatMap((table) =>
    table[id] ? [table[id][name]] : [],
  )[0];

test('a sub-heading is a heading below its theme, with its cards in a region that it names', () => {
  expect(headings()).toEqual(['H3 Evenings', 'H4 What we heard', 'H3 Mornings']);
  const region = page
    .all('section')
    .find((one) => one.getAttribute('aria-labelledby') === 'section-heard0001');
  expect(region?.parentElement?.getAttribute('aria-labelledby')).toBe('section-evenings1');
  expect([...(region?.querySelectorAll('[data-row]') ?? [])].map((one) => one.textContent)).toEqual([
    'Few open the door',
  ]);
  expect(page.text()).toContain('2 cards, 2 themes');
});

test('the command opens a form under the theme of the current row; Enter adds it and goes on to its first card', async () => {
  setOutline({ current: 'doors0001' });
  startSubHeading();
  await page.waitUntil(() => page.all('[aria-label="New sub-heading under Evenings"]').length === 1);
  const input = page.all('[aria-label="New sub-heading under Evenings"]')[0] as HTMLInputElement;
  expect(document.activeElement).toBe(input);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'What we saw');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await page.press('Add sub-heading');
  await page.waitUntil(() => headings().includes('H4 What we saw'));
  expect(headings()).toEqual(['H3 Evenings', 'H4 What we heard', 'H4 What we saw', 'H3 Mornings']);
  expect(page.all('.outline-sub-section .outline-new')).toHaveLength(1);
  setOutline({ addingTo: null });
  undo();
  await page.waitUntil(() => headings().length === 3);
});

test('cards go under it and out of it, by menu and by dragging, each as one step of Undo', () => {
  moveToTheme('buses0001', 'evenings1', 'heard0001');
  expect(rowsUnder('heard0001')).toEqual(['buses0001', 'doors0001']);
  moveToTheme('buses0001', 'mornings1');
  expect([field('buses0001', 'theme'), field('buses0001', 'heading')]).toEqual(['mornings1', null]);
  undo();
  expect(rowsUnder('heard0001')).toEqual(['buses0001', 'doors0001']);
  undo();
  expect(rowsUnder('evenings1')).toEqual(['buses0001']);

  dropRows(outline(), ['buses0001'], { section: 'heard0001', before: null });
  expect(rowsUnder('heard0001')).toEqual(['doors0001', 'buses0001']);
  dropRows(outline(), ['buses0001'], { section: 'evenings1', before: null });
  expect(rowsUnder('evenings1')).toEqual(['buses0001']);
  undo();
  undo();
  expect(rowsUnder('evenings1')).toEqual(['buses0001']);
  expect(field('buses0001', 'heading') ?? null).toBeNull();
});

test('it has an order among those of its theme, and moves to another theme with its cards', () => {
  const seen = addSubHeading('What we saw', 'evenings1') ?? '';
  moveSubHeading(seen, -1);
  expect(outline().map(({ id }) => id)).toEqual(['evenings1', seen, 'heard0001', 'mornings1']);
  moveSubHeading(seen, -1);
  moveSubHeadingToTheme('heard0001', 'mornings1');
  expect(outline().map(({ id }) => id)).toEqual(['evenings1', seen, 'mornings1', 'heard0001']);
  expect(rowsUnder('heard0001')).toEqual(['doors0001']);
  undo();
  expect(rowsUnder('heard0001')).toEqual(['doors0001']);
  expect(outline().map(({ id }) => id)).toEqual(['evenings1', seen, 'heard0001', 'mornings1']);
  undo();
  undo();
});

test('deleted, it leaves its cards under the theme; a deleted theme leaves it, with its cards', async () => {
  deleteSubHeading('heard0001');
  expect(rowsUnder('evenings1')).toEqual(['buses0001', 'doors0001']);
  undo();
  expect(rowsUnder('heard0001')).toEqual(['doors0001']);
  deleteTheme('evenings1');
  await page.waitUntil(() => headings().includes('H3 No theme yet'));
  expect(headings()).toEqual(['H3 Mornings', 'H3 No theme yet', 'H4 What we heard']);
  undo();
  await page.waitUntil(() => headings().length === 3);
});

test('Find leads to it: it has the focus, whatever was looked for before', async () => {
  setOutline({ view: { ...byTheme, query: 'nothing has these words' } });
  await page.waitUntil(() => headings().length === 0);
  showSubHeading('heard0001');
  await page.waitUntil(() => document.activeElement?.textContent === 'What we heard');
});

test('a project that is open for reading has its sub-headings and no buttons for them', async () => {
  openForReading();
  await page.waitUntil(() => page.all('.outline-section .btn').length === 0);
  await app.editElsewhere({ op: 'set', kind: 'note', id: 'doors0001', fields: { text: 'Nobody opens' } });
  await page.waitUntil(() => page.text().includes('Nobody opens'));
  expect(page.all('.outline-section .btn')).toEqual([]);
  expect(headings()).toContain('H4 What we heard');
});
