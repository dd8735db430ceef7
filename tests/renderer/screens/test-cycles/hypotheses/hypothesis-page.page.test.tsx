import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject, useProject } from '../../../../../renderer/core/state/project-store.ts';
import { CycleCard } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/cycle-card.tsx';
import { HypothesisPage } from '../../../../../renderer/screens/test-cycles/hypotheses/hypothesis-page.tsx';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

type Fields = Readonly<Record<string, unknown>>;
const add = (kind: string, id: string, fields: Fields) => ({ op: 'add', kind, id, fields }) as Change;
const link = (from: string, relation: string, to: string): Change =>
  add('link', `${from}-${relation}-${to}`, { from, relation, to });
const addAll = (...changes: readonly Change[]) => edit('Added', changes, { isHistoryStep: true });

const Card = ({ id }: { readonly id: string }) => {
  const document = useProject((project) => project.document);
  const record = recordOf(document, { kind: 'test', id });
  return record ? <CycleCard document={document} test={record} /> : null;
};

const statusOf = (id: string) =>
  recordOf(currentProject().document, { kind: 'hypothesis', id })?.fields.status;

const Page = ({ id }: { readonly id: string }) => (
  <HypothesisPage hypothesisOrTest={{ kind: 'hypothesis', id }} />
);

const criterion = { value: 4, outOf: 6 };
const started = {
  title: 'Six walk',
  prediction: 'Four of six walk again',
  successCriterion: criterion,
  ownerRole: 'Coordinator',
  status: 'running',
  locked: { prediction: 'Four of six walk again', criterion, on: '2026-03-02' },
};

test('a prediction that was changed by hand after the start: the card holds on to what was locked, and says that they differ', async () => {
  // The app itself refuses such an edit.
  addAll(add('test', 'by-hand', { ...started, prediction: 'One of six walks again' }));
  const page = await renderOnPage(<Card id="by-hand" />);
  await page.waitUntil(() => page.text().includes('differ from those at the start'));
  expect(page.text()).toContain('Four of six walk again');
  expect(page.text()).not.toContain('One of six walks again');
});

test('a test that runs before there was a project, and ends before it began, is shown as it was written', async () => {
  const days = { actualStart: '1999-05-03', actualEnd: '1999-04-02', status: 'studying' };
  addAll(add('test', 'early', { ...started, ...days }));
  const page = await renderOnPage(<Card id="early" />);
  expect(page.text()).toContain('3 May 1999 to 2 April 1999');
});

test('a title of 300 letters ends at a word on its card; who listens hears all of it, and it opens the test', async () => {
  const title = `${'Walking together on Tuesdays '.repeat(10)}with ten`;
  addAll(add('test', 'long', { ...started, title }));
  const page = await renderOnPage(<Card id="long" />);
  const [button] = page.all('.cycle-title');
  expect(button?.querySelector('[aria-hidden]')?.textContent).toMatch(
    /^Walking.{30,90} (on|together|Tuesdays|Walking)…$/,
  );
  expect(button?.querySelector('.hidden-text')?.textContent).toBe(title);
  expect(button?.getAttribute('title')).toBe(title);
});

test('cycles that follow each other in a ring are shown once each', async () => {
  const ring = ['a', 'b', 'c'].map((id) => `ring-${id}`);
  addAll(
    add('hypothesis', 'ring', { weBelieve: 'a ring', status: 'testing' }),
    ...ring.map((id) => add('test', id, { ...started, title: id })),
    link('ring', 'testedBy', 'ring-a'),
    ...ring.map((id, index) => link(id, 'follows', ring[(index + 1) % 3] ?? '')),
  );
  const page = await renderOnPage(<Page id="ring" />);
  await page.waitUntil(() => page.all('.cycle-strip').length === 3);
  expect(page.all('.cycle-title')).toHaveLength(2);
  expect(page.all('.cycle-number').map(({ textContent }) => textContent)).toEqual(['Cycle 2', 'Cycle 3']);
});

test('cycles in a ring say which they are, and any of them can be made the first', async () => {
  addAll(
    add('test', 'round-a', { ...started, title: 'In the hall' }),
    add('test', 'round-b', { ...started, title: 'At home' }),
    link('round-a', 'follows', 'round-b'),
    link('round-b', 'follows', 'round-a'),
  );
  const page = await renderOnPage(<Card id="round-b" />);
  await page.waitUntil(() =>
    page.text().includes('“In the hall” and “At home” follow one another in a ring'),
  );
  expect(page.text()).toContain('Cycle 2');
  await page.press('This was the first one');
  await page.waitUntil(() => !page.text().includes('in a ring'));
  expect(page.text()).toContain('Cycle 1');
});

test('an end before its start is said, and its button opens the field', async () => {
  const days = { actualStart: '2026-05-03', actualEnd: '2026-04-02', status: 'studying' };
  addAll(add('test', 'ends-early', { ...started, ...days }));
  const page = await renderOnPage(<Card id="ends-early" />);
  await page.waitUntil(() =>
    page.text().includes('It ended on 2 April 2026, before it started on 3 May 2026.'),
  );
  await page.press('Go to “Ended”');
  const isThere = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
  await page.waitUntil(() => isThere() === 'actualEnd');
  // The form is open now: the button leads to the field again.
  page.button('Done').focus();
  await page.press('Go to “Ended”');
  await page.waitUntil(() => isThere() === 'actualEnd');
});

test('of a criterion whose measure was deleted the card says which, and brings it back', async () => {
  addAll(
    add('test', 'uncounted', started),
    add('measure', 'gone', { name: 'Evenings out' }),
    link('uncounted', 'measuredBy', 'gone'),
  );
  edit('Deleted', [{ op: 'delete', kind: 'measure', id: 'gone' }], { isHistoryStep: true });
  const page = await renderOnPage(<Card id="uncounted" />);
  await page.waitUntil(() => page.text().includes('The measure “Evenings out” was deleted.'));
  expect(page.button('Choose another…')).toBeTruthy();
  await page.press('Bring it back');
  await page.waitUntil(() => !page.text().includes('was deleted'));
  expect(recordOf(currentProject().document, { kind: 'measure', id: 'gone' })).toBeDefined();
});

test('a test may go on without a measure that was deleted', async () => {
  addAll(
    add('test', 'without', started),
    add('measure', 'gone-too', { name: 'Calls' }),
    link('without', 'measuredBy', 'gone-too'),
  );
  edit('Deleted', [{ op: 'delete', kind: 'measure', id: 'gone-too' }], { isHistoryStep: true });
  const page = await renderOnPage(<Card id="without" />);
  await page.press('Go on without it');
  await page.waitUntil(() => !page.text().includes('was deleted'));
  expect(
    recordOf(currentProject().document, { kind: 'link', id: 'without-measuredBy-gone-too' }),
  ).toBeUndefined();
});

test('of forty cycles two stand side by side, and all of them can be reached', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `forty-${index + 1}`);
  addAll(
    add('hypothesis', 'forty', { weBelieve: 'patience', status: 'testing' }),
    ...ids.map((id) => add('test', id, { ...started, title: id })),
    link('forty', 'testedBy', 'forty-1'),
    ...ids.slice(1).map((id, index) => link(id, 'follows', ids[index] ?? '')),
  );
  const page = await renderOnPage(<Page id="forty" />);
  await page.waitUntil(() => page.all('.cycle-strip').length === 40);
  expect(page.all('.cycle-title')).toHaveLength(2);
  expect(page.text()).toContain('Cycle 40');
});

test('the page says what makes a test worth believing, and from five settled predictions on how many came true', async () => {
  addAll(
    add('hypothesis', 'coached', { weBelieve: 'a bus', status: 'testing' }),
    add('test', 'one', { ...started, sample: { plannedN: 6 } }),
    link('coached', 'testedBy', 'one'),
  );
  const page = await renderOnPage(<Page id="coached" />);
  await page.waitUntil(() => page.text().includes('Is it tested well?'));
  expect(page.all('.method-marks .method-mark[data-met]')).toHaveLength(7);
  expect(page.text()).not.toContain('predictions came true');
  const settled = ['yes', 'yes', 'no', 'partly', 'yes'];
  addAll(
    ...settled.map((predictionMet, index) =>
      add('test', `settled-${index}`, { ...started, status: 'studying', predictionMet }),
    ),
  );
  await page.waitUntil(() =>
    page.text().includes('In this project 3 of 5 predictions came true, 1 in part.'),
  );
});

test('before the start the plan says how early its measure could tell, and what the test cannot show', async () => {
  addAll(
    add('test', 'dated', { ...started, status: 'draft', locked: null, plannedStart: '2026-03-02' }),
    add('measure', 'weekly', { name: 'Evenings', collection: { howOften: 'weekly' } }),
    link('dated', 'measuredBy', 'weekly'),
  );
  const page = await renderOnPage(<Card id="dated" />);
  await page.waitUntil(() => page.text().includes('Change the plan'));
  await page.press('Change the plan');
  await page.waitUntil(() => page.text().includes('What this test can tell'));
  expect(page.text()).toMatch(/“Evenings”: With weekly numbers you cannot tell before \d+ \w+ \d{4}/);
  expect(page.text()).toContain('It cannot show');
});

test('what was learned proposes a status in the evidence of the hypothesis, and sets none by itself', async () => {
  addAll(
    add('hypothesis', 'weighed', { weBelieve: 'tea', status: 'testing' }),
    add('test', 'tea-test', { ...started, status: 'studying' }),
    add('learning', 'it-works', { weObserved: 'They came back', strength: 4 }),
    link('weighed', 'testedBy', 'tea-test'),
    link('it-works', 'supports', 'weighed'),
  );
  const page = await renderOnPage(<Page id="weighed" />);
  await page.waitUntil(() => page.text().includes('The evidence says: supported.'));
  expect(page.text()).toContain('It cannot be set to Supported yet. Write first: for whom');
  expect(statusOf('weighed')).toBe('testing');
});
