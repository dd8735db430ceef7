import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit, undo } from '../../../../../renderer/core/state/edit.ts';
import { currentProject, useProject } from '../../../../../renderer/core/state/project-store.ts';
import { currentMessage } from '../../../../../renderer/core/ui/message.ts';
import { CycleCard } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/cycle-card.tsx';
import { childrenOf, recordOf } from '../../../../../shared/document/model/selectors.ts';
import { openForReading } from '../../../../helpers/page/open-for-reading.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

const startWith = (prediction: string, salt: string) => ({
  prediction,
  criterion: { value: 4, outOf: 6 },
  on: '2026-01-30',
  salt: salt.repeat(32),
});

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  const plan = { prediction: 'Ten walk', successCriterion: { value: 4, outOf: 6 }, ownerRole: 'Coordinator' };
  edit(
    'Test added',
    [
      { op: 'add', kind: 'test', id: 't', fields: { title: 'Six walk', ...plan, status: 'running' } },
      { op: 'add', kind: 'decision', id: 'd1', fields: { title: 'Stop it', outcome: 'abandon' } },
      { op: 'add', kind: 'decision', id: 'd2', fields: { title: 'With torches', outcome: 'adopt' } },
      ...['d1', 'd2'].map(
        (id) =>
          ({
            op: 'add',
            kind: 'link',
            id: `t_relatesTo_${id}`,
            fields: { from: 't', relation: 'relatesTo', to: id },
          }) as const,
      ),
    ],
    { isHistoryStep: true },
  );
});
afterAll(() => app.close());

/** The card as its page draws it: it follows the document. */
const Card = () => {
  const document = useProject((project) => project.document);
  const record = recordOf(document, { kind: 'test', id: 't' });
  return record ? <CycleCard document={document} test={record} /> : null;
};

test('what a decision lacks is asked for of that decision alone, and writing it does not close its form', async () => {
  const page = await renderOnPage(<Card />);
  expect(page.text()).toContain('Its decisions do not say the same.');
  await page.press('Say what is done differently now');
  expect(page.all('.cycle-form')).toHaveLength(1);
  await page.type('What we do differently', 'A torch at each door');
  await page.leave('What we do differently');
  const changeOf = () => recordOf(currentProject().document, { kind: 'decision', id: 'd2' })?.fields;
  await page.waitUntil(() => JSON.stringify(changeOf()?.practiceChange)?.includes('A torch') === true);
  expect(page.all('.cycle-form')).toHaveLength(1);
  await page.press('Done');
  await page.waitUntil(() => document.activeElement?.classList.contains('cycle') === true);
});

test('of decisions that do not say the same one outcome is chosen, in one step; the other stays to be read', async () => {
  const page = await renderOnPage(<Card />);
  expect(page.text()).toContain('Choose the outcome that counts.');
  await page.press('Choose Abandon');
  await page.waitUntil(() => page.all('[aria-label="What was decided: not the same"]').length === 0);
  expect(page.text()).toMatch(/Abandon: .*Stop it/);
  expect(page.text()).toMatch(/With torches ?No longer counts\./);
  expect(page.text()).not.toContain('Say when it was checked');
  undo();
  await page.waitUntil(() => page.text().includes('Choose the outcome that counts.'));
});

test('of two starts at once the card says both, with both seals, also where nothing can be written; one is chosen as a whole', async () => {
  // What a start kept is locked where the services know of it: both write before anybody says that it runs.
  const statusOf = () => recordOf(currentProject().document, { kind: 'test', id: 't' })?.fields.status;
  const setStatus = (status: string) =>
    app.editElsewhere({ op: 'set', kind: 'test', id: 't', fields: { status } });
  await setStatus('planned');
  await vi.waitUntil(() => statusOf() === 'planned');
  const seen = currentProject().document;
  const [mine, theirs] = [startWith('Four come back', 'a'), startWith('Six come back', 'b')];
  edit('Started', [{ op: 'set', kind: 'test', id: 't', fields: { locked: mine } }], { isHistoryStep: true });
  await app.editElsewhere({ op: 'set', kind: 'test', id: 't', fields: { locked: theirs } }, seen);
  await setStatus('running');
  await vi.waitUntil(() => statusOf() === 'running');
  const page = await renderOnPage(<Card />);
  await page.waitUntil(() => page.text().includes('Choose the start that counts.'));
  await page.waitUntil(() => page.all('[aria-label="Start: made twice"] .seal-line').length === 2);
  expect(page.text()).toContain('Four come back');
  expect(page.text()).toContain('Six come back');
  expect(page.all('[aria-label="Start: made twice"] button')).toHaveLength(2);
  const fieldsNow = () => recordOf(currentProject().document, { kind: 'test', id: 't' })?.fields;
  await page.press('Choose the start that predicted “Four come back”');
  await page.waitUntil(() => page.all('[aria-label="Start: made twice"]').length === 0);
  expect(fieldsNow()).toMatchObject({ locked: mine, prediction: 'Four come back', status: 'running' });
  const [kept] = childrenOf(currentProject().document, 'amendment', 't');
  expect(kept?.fields).toMatchObject({ of: 'start', was: theirs });
  expect(currentMessage()?.step).toBe('Start settled');
  undo();
  await page.waitUntil(() => page.all('[aria-label="Start: made twice"] button').length === 2);
  expect(childrenOf(currentProject().document, 'amendment', 't')).toEqual([]);
  openForReading();
  await page.waitUntil(() => page.all('.cycle .record-clash button').length === 0);
  expect(page.text()).toContain('This test was started twice, by people who did not see each other.');
  expect(page.text()).toContain('Status: Running');
  expect(page.text()).toContain('Six come back');
});
