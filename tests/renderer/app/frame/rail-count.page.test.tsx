import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../../renderer/app/app.tsx';
import { loadProjectBundle } from '../../../../renderer/app/start/load-project-bundle.ts';
import { api } from '../../../../renderer/core/client/api.ts';
import { fromBase64 } from '../../../../renderer/core/client/base64.ts';
import { setCopyPreview } from '../../../../renderer/core/state/copy-preview.ts';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import {
  currentClient,
  openProject,
  refreshProjectStore,
} from '../../../../renderer/core/state/open-project.ts';
import { followHash, goTo } from '../../../../renderer/core/state/route.ts';
import { changeCopyChoice } from '../../../../renderer/screens/share/copy-choice.ts';
import { partnersFile } from '../../../helpers/document/partners-file.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';

let opened: OpenedOnPage & { readonly key: string };
let page: RenderedPage;
let stop: () => void;
beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  stop = followHash();
  await loadProjectBundle();
  opened = await openProjectOnPage();
});
beforeEach(async () => {
  // The page of the test before leaves the project a moment after it is gone.
  await openProject(opened.key);
  goTo({ screen: 'outline', key: opened.key });
  page = await renderOnPage(<App />);
});
afterAll(async () => {
  goTo({ screen: 'home' });
  stop();
  await opened.close();
  vi.unstubAllGlobals();
});

const link = (screen = 'Share') => page.all('nav.rail a').find((one) => one.textContent?.startsWith(screen));
const count = (screen?: string) => link(screen)?.querySelector('.rail-count')?.textContent ?? '';
const isCounted = (words: string, screen?: string) => page.waitUntil(() => count(screen) === words);
const note = (id: string, text: string) => ({ op: 'add', kind: 'note', id, fields: { text } }) as const;

test('the rail says beside Share how many texts are to settle, by the copy that was chosen, and says it to who listens', async () => {
  await page.waitUntil(() => link() !== undefined);
  expect(count()).toBe('');
  edit('notes', [note('ring1', 'Ring 01632 960001'), note('ring2', 'Write to jo@example.org')]);
  await isCounted('2');
  const described = document.getElementById(link()?.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('2 to settle before a copy');
  changeCopyChoice(opened.key, { profile: 'full' });
  await isCounted('');
  changeCopyChoice(opened.key, { profile: 'partners' });
  await isCounted('2');
  edit('words', [{ op: 'set', kind: 'note', id: 'ring1', fields: { text: 'Ring the office' } }]);
  await isCounted('1');
});

test('while a copy is looked at, Undo changes nothing, wherever it was pressed', async () => {
  const words = () => currentClient()?.queue.document().records.note?.ring1?.text;
  const before = words();
  setCopyPreview({ recipient: 'partners', forWhom: '' });
  refreshProjectStore();
  undo();
  expect(words()).toBe(before);
  setCopyPreview(undefined);
  refreshProjectStore();
  undo();
  await page.waitUntil(() => words() !== before);
});

test('the rail says beside Outline how many clashes are to settle, however they came, until they are', async () => {
  const { key } = opened;
  const set = (text: string) => ({ op: 'set', kind: 'note', id: 'both1', fields: { text } }) as const;
  const inServices = async () => (await api.project.open({ key })).document;
  edit('note', [note('both1', 'A lamp')]);
  await vi.waitUntil(async () => (await inServices()).includes('A lamp'), { timeout: 5_000 });
  const copy = new TextDecoder().decode(fromBase64((await api.project.saveCopy({ key })).bytes ?? ''));
  const theirs = partnersFile(copy, () => [set('Two lamps')]);
  edit('note', [set('A lamp at each door')]);
  await vi.waitUntil(async () => (await inServices()).includes('each door'), { timeout: 5_000 });
  const bytes = Buffer.from(theirs).toString('base64');
  const { incomingId = '' } = await receiveCopy(api, { name: 'theirs.json', bytes });
  await api.project.mergeIncoming({ key, incomingId });
  await isCounted('1', 'Outline');
  const described = document.getElementById(link('Outline')?.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('1 clash to settle');
  edit('note', [set('A lamp at two doors')]);
  await isCounted('', 'Outline');
});
