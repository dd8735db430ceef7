import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { writeField } from '../../../../renderer/core/records/write-record.ts';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { presentingStore } from '../../../../renderer/core/state/presenting.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

const TEXT =
  'Second meeting\n\nWhat gets in the way\n- The bus stops at six\n\n- Nobody answers in the dark\n';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Made', [
    { op: 'add', kind: 'session', id: 'march0001', fields: { title: 'Second meeting', on: '2026-03-12' } },
    { op: 'add', kind: 'session', id: 'april0001', fields: { title: 'Third meeting', on: '2026-04-09' } },
    {
      op: 'add',
      kind: 'note',
      id: 'buses0001',
      fields: { text: 'The bus stops', session: 'march0001', sourceLine: 4 },
    },
    {
      op: 'add',
      kind: 'note',
      id: 'later0001',
      fields: { text: 'From afar', session: 'april0001', sourceLine: 2 },
    },
    { op: 'add', kind: 'note', id: 'plain0001', fields: { text: 'Written here' } },
  ]);
  await waitUntil(() => currentProject().save.state === 'saved');
  await api.notes.keepText({ key: app.key, session: 'march0001', name: 'notes.txt', text: TEXT });
});
afterAll(() => app.close());

const formOf = (id: string): Promise<RenderedPage> => renderOnPage(<RecordForm kind="note" id={id} />);
const shownLines = (page: RenderedPage) => page.all('.source-lines li').map((one) => one.textContent);

test('a card says its meeting and line; a press shows the line as it was written, with those around it', async () => {
  const page = await formOf('buses0001');
  expect(page.text()).toContain('From Second meeting, 12 March 2026, line 4');
  expect(page.button('Show the line as written').getAttribute('aria-expanded')).toBe('false');
  await page.press('Show the line as written');
  await page.waitUntil(() => shownLines(page).length > 0);
  expect(shownLines(page)).toEqual([
    'Line 1Second meeting',
    'Line 3What gets in the way',
    'Line 4This line: - The bus stops at six',
    'Line 6- Nobody answers in the dark',
  ]);
  expect(page.text()).toContain('notes.txt');
  await page.press('Hide the line');
  await page.waitUntil(() => shownLines(page).length === 0);
});

test('where this computer has no text of the notes, it says so and why', async () => {
  const page = await formOf('later0001');
  expect(page.text()).toContain('From Third meeting, 9 April 2026, line 2');
  await page.press('Show the line as written');
  await page.waitUntil(() => page.text().includes('It stays on the computer that brought them in'));
});

test('a card that somebody wrote here says nothing of notes; it gets a meeting by choice', async () => {
  const page = await formOf('plain0001');
  expect(page.text()).not.toContain('From ');
  expect(page.text()).toContain('No meeting yet');
});

test('a line that no longer is there is said, and a line that was erased', async () => {
  await api.notes.keepText({
    key: app.key,
    session: 'march0001',
    name: 'notes.txt',
    text: 'One\nTwo\n\n\nFive',
  });
  const page = await formOf('buses0001');
  await page.press('Show the line as written');
  await page.waitUntil(() => page.text().includes('Nothing stands here any more. It was erased.'));
  await api.notes.keepText({ key: app.key, session: 'march0001', name: 'notes.txt', text: 'One' });
  await page.press('Hide the line');
  await page.press('Show the line as written');
  await page.waitUntil(() => page.text().includes('have no line 4'));
});

test('another meeting chosen takes the line away, as one step', () => {
  const note = kindOf('note');
  if (!note) throw new Error('There is a note.');
  const fields = () => recordOf(currentProject().document, { kind: 'note', id: 'buses0001' })?.fields;
  writeField(note, 'buses0001', 'session', 'april0001');
  expect([fields()?.session, fields()?.sourceLine]).toEqual(['april0001', null]);
  undo();
  expect([fields()?.session, fields()?.sourceLine]).toEqual(['march0001', 4]);
});

afterEach(() => presentingStore.setState({ isOn: false }));
test('an audience sees the meeting and no line of the notes', async () => {
  presentingStore.setState({ isOn: true });
  const page = await formOf('buses0001');
  expect(page.text()).toContain('line 4');
  expect(page.text()).not.toContain('Show the line');
});
