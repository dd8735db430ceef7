import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { useProject } from '../../../../../renderer/core/state/project-store.ts';
import { CycleCard } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/cycle-card.tsx';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  const criterion = { successCriterion: { value: 4, outOf: 6 } };
  const tests = {
    half: { prediction: 'Ten walk', status: 'draft' },
    whole: { prediction: 'Ten walk', ...criterion, ownerRole: 'Coordinator', status: 'draft' },
    seen: { prediction: 'Ten walk', ...criterion, resultValue: { value: 5, outOf: 6 }, status: 'studying' },
    runs: { prediction: 'Ten walk', ...criterion, ownerRole: 'Coordinator', status: 'running' },
    stopped: { prediction: 'Ten walk', status: 'stopped', stopReason: 'Too dark' },
  };
  edit(
    'Tests added',
    Object.entries(tests).map(
      ([id, fields]) => ({ op: 'add', kind: 'test', id, fields: { title: 'Six walk', ...fields } }) as const,
    ),
    { isHistoryStep: true },
  );
});
afterAll(() => app.close());

const Card = ({ id }: { readonly id: string }) => {
  const document = useProject((project) => project.document);
  const record = recordOf(document, { kind: 'test', id });
  return record ? <CycleCard document={document} test={record} /> : null;
};

const fieldInFocus = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field');

test('the field that the card asks for takes the focus, not the first one, and keeps it when another is missing', async () => {
  const page = await renderOnPage(<Card id="half" />);
  await page.press('Say what success is');
  await page.waitUntil(() => fieldInFocus() === 'successCriterion');
  await app.editElsewhere({
    op: 'set',
    kind: 'test',
    id: 'half',
    fields: { successCriterion: { value: 1 } },
  });
  await page.waitUntil(() => !page.text().includes('Say what success is'));
  expect(fieldInFocus()).toBe('successCriterion');
});

test('whether a prediction came true is asked where it is chosen', async () => {
  const page = await renderOnPage(<Card id="seen" />);
  await page.press('Say whether it came true');
  await page.waitUntil(() => fieldInFocus() === 'predictionMet');
});

test('a whole plan can be changed before the start, as that of a next cycle has to be', async () => {
  const page = await renderOnPage(<Card id="whole" />);
  await page.press('Change the plan');
  await page.waitUntil(() => fieldInFocus() === 'prediction');
  await page.press('Done');
  await app.editElsewhere({ op: 'set', kind: 'test', id: 'whole', fields: { status: 'planned' } });
  await page.waitUntil(() => page.text().includes('Start the test'));
  expect(page.text()).toContain('Change the plan');
  await app.editElsewhere({ op: 'set', kind: 'test', id: 'whole', fields: { status: 'running' } });
  await page.waitUntil(() => !page.text().includes('Change the plan'));
});

test('over an open form its own question is not asked again', async () => {
  const page = await renderOnPage(<Card id="seen" />);
  await page.press('Write what we learned');
  expect(page.text()).not.toContain('Write what we learned');
  expect(page.text()).toContain('Adopt, adapt, abandon or extend');
  await page.press('Cancel');
  await page.press('Adopt, adapt, abandon or extend…');
  expect(page.text()).not.toContain('Adopt, adapt, abandon or extend…');
  expect(page.text()).toContain('Write what we learned');
});

test('what a form judges is read over it: both sides for a learning and a decision, the prediction alone for the result', async () => {
  const page = await renderOnPage(<Card id="seen" />);
  const over = () => page.all('[aria-label="Predicted and seen"]').map((one) => one.textContent);
  expect(over()).toEqual([]);
  await page.press('Write what we learned');
  expect(over()).toEqual(['We predictedTen walkSuccess is 4 of 6.We saw5 of 6']);
  await page.press('Cancel');
  await page.press('Adopt, adapt, abandon or extend…');
  expect(over()).toEqual(['We predictedTen walkSuccess is 4 of 6.We saw5 of 6']);
  await page.press('Cancel');
  await page.press('Say whether it came true');
  expect(over()).toEqual(['We predictedTen walkSuccess is 4 of 6.']);
  await page.press('Done');
});

test('a cycle says what was counted, with whom, and how many took part', async () => {
  await app.editElsewhere({
    op: 'set',
    kind: 'test',
    id: 'seen',
    fields: {
      successCriterion: { what: 'those who walk again', value: 4, outOf: 6 },
      sample: { plannedN: 20, who: 'neighbours' },
      actualN: 18,
    },
  });
  const page = await renderOnPage(<Card id="seen" />);
  await page.waitUntil(() => page.text().includes('Success is 4 of 6. We count those who walk again.'));
  expect(page.text()).toContain('With whom: 20 neighbours');
  expect(page.text()).toContain('18 took part');
});

test.each([
  ['seen', []],
  ['runs', ['Stop it early…']],
  ['stopped', ['Why it was stopped']],
])('of the test “%s” the menu offers about stopping: %j', async (id, expected) => {
  const page = await renderOnPage(<Card id={id} />);
  await page.press('More to do with this test');
  await page.waitUntil(() => page.all('[role=menuitem]').length > 0);
  const labels = page.all('[role=menuitem]').map((one) => one.textContent);
  expect(labels.filter((label) => label?.toLowerCase().includes('stop'))).toEqual(expected);
});
