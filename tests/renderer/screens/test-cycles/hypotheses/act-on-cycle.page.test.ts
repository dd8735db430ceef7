import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, undo } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import {
  addDecision,
  addLearning,
} from '../../../../../renderer/screens/test-cycles/hypotheses/chain/add-to-cycle.ts';
import { planNextCycle } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/plan-next-cycle.ts';
import { addNextCard } from '../../../../../renderer/screens/test-cycles/hypotheses/new/add-next-card.ts';
import { linksOf, recordOf, recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { evidenceBalanceOf } from '../../../../../shared/records/computed/evidence-balance.ts';
import { missingInCycle } from '../../../../../shared/records/lifecycle/missing-in-cycle.ts';
import { chainsOfHypothesis } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { waitUntil } from '../../../../helpers/vitest/wait-until.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const testWith = (id: string) => recordOf(currentProject().document, { kind: 'test', id });

test('a hypothesis becomes a test of the same words, theme and privacy, linked with it', () => {
  edit('Cards added', [
    { op: 'add', kind: 'theme', id: 'th', fields: { name: 'Company' } },
    {
      op: 'add',
      kind: 'hypothesis',
      id: 'h',
      fields: { weBelieve: 'a walk', theme: 'th', sensitivity: 'restricted' },
    },
    { op: 'add', kind: 'measure', id: 'm', fields: { name: 'Walks' } },
    { op: 'add', kind: 'learning', id: 'unlinked', fields: { statement: 'Nothing makes a card of this' } },
  ]);
  const id = addNextCard('h') ?? '';
  expect(testWith(id)?.fields).toMatchObject({
    title: 'a walk',
    theme: 'th',
    sensitivity: 'restricted',
    status: 'draft',
  });
  expect(
    chainsOfHypothesis(currentProject().document, 'h').map((chain) => chain.map((one) => one.id)),
  ).toEqual([[id]]);
  expect(addNextCard('unlinked')).toBeUndefined();
});

test('a learning counts for the hypothesis, a decision ends the study, and the next cycle begins with the plan', async () => {
  const [{ id } = { id: '' }] = recordsOf(currentProject().document, 'test');
  const plan = {
    prediction: '4 of 6 come back',
    successCriterion: { value: 4, outOf: 6 },
    ownerRole: 'Coordinator',
    sample: { plannedN: 6 },
  };
  edit('Studied', [
    {
      op: 'set',
      kind: 'test',
      id,
      fields: {
        ...plan,
        plannedEnd: '2026-03-01',
        resultValue: { value: 5, outOf: 6 },
        predictionMet: 'yes',
      },
    },
    {
      op: 'add',
      kind: 'link',
      id: `${id}_measuredBy_m`,
      fields: { from: id, relation: 'measuredBy', to: 'm' },
    },
  ]);
  for (const status of ['planned', 'running', 'studying'])
    edit(status, [{ op: 'set', kind: 'test', id, fields: { status } }], { isHistoryStep: true });
  addLearning(id, 'A torch is enough', { direction: 'supports', strength: 3 });
  expect(evidenceBalanceOf(currentProject().document, 'h').proposedStatus).toBe('supported');
  addDecision(id, 'With torches', { outcome: 'adapt' });
  expect(testWith(id)?.fields.status).toBe('decided');
  const decided = testWith(id);
  expect(decided && missingInCycle(currentProject().document, decided)).toEqual(['nextCycle']);

  const next = planNextCycle(id) ?? '';
  expect(testWith(next)?.fields).toMatchObject({
    ...plan,
    status: 'draft',
    title: 'a walk',
    sensitivity: 'restricted',
  });
  expect(testWith(next)?.fields).not.toHaveProperty('resultValue');
  expect(testWith(next)?.fields).not.toHaveProperty('plannedEnd');
  const { document } = currentProject();
  expect(chainsOfHypothesis(document, 'h').map((chain) => chain.map((one) => one.id))).toEqual([[id, next]]);
  const [decision] = recordsOf(document, 'decision');
  expect(linksOf(document, decision?.id ?? '').out.map(({ fields }) => [fields.relation, fields.to])).toEqual(
    [['leadsTo', next]],
  );
  expect(measuresOfTest(document, next).map((measure) => measure.id)).toEqual(['m']);
  undo();
  await waitUntil(() => testWith(next) === undefined);
  expect(planNextCycle('gone')).toBeUndefined();
});
