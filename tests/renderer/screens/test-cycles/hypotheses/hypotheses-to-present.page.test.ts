import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startPresenting, stopPresenting } from '../../../../../renderer/app/present/present.ts';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { parseRoute } from '../../../../../renderer/core/state/route.ts';
import {
  hypothesesToPresent,
  latestIdOf,
  placeAmongItsKind,
} from '../../../../../renderer/screens/test-cycles/hypotheses/present/hypotheses-to-present.ts';
import { slideCycleInWords } from '../../../../../renderer/screens/test-cycles/hypotheses/present/slide-cycle-in-words.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';

const card = (kind: string, id: string, fields: Fields): Change => ({
  op: 'add',
  kind,
  id,
  fields: { sensitivity: 'open', ...fields },
});
const link = (from: string, relation: string, to: string): Change => ({
  op: 'add',
  kind: 'link',
  id: `${from}_${relation}_${to}`,
  fields: { from, relation, to },
});

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Cards added', [
    card('hypothesis', 'h1', { weBelieve: 'a walk', importance: 5 }),
    card('hypothesis', 'h2', {
      weBelieve: 'a visit to one family',
      importance: 4,
      sensitivity: 'restricted',
    }),
    card('hypothesis', 'h3', { weBelieve: 'tea', importance: 3 }),
    card('test', 't1', {
      title: 'Six walk',
      prediction: '4 of 6 come back',
      resultValue: { value: 5, outOf: 6 },
    }),
    card('test', 't2', { title: 'A family walks', sensitivity: 'restricted' }),
    card('test', 't3', { title: 'Ten walk' }),
    link('h1', 'testedBy', 't1'),
    link('t2', 'follows', 't1'),
    link('t3', 'follows', 't1'),
    card('test', 'l1', { title: 'A lamp at each door' }),
    card('test', 'l2', { title: 'A lamp on each floor' }),
    card('test', 'l3', { title: 'A bell at one door', sensitivity: 'restricted' }),
    link('l2', 'follows', 'l1'),
  ]);
});
afterEach(stopPresenting);
afterAll(() => app.close());

const presented = (query: string) => {
  const { hypothesesAndTests, shownIndex, cycles, cycleIndex } = hypothesesToPresent(
    currentProject().document,
    parseRoute(`#/p/k/tests${query}`),
  );
  return [
    hypothesesAndTests.map(({ record }) => record.id).join(' '),
    hypothesesAndTests[shownIndex]?.record.id,
    cycles.map(({ id }) => id).join(' '),
    cycleIndex,
  ];
};

test('an audience is shown neither a restricted hypothesis nor a restricted cycle, also where the address names it', () => {
  expect(presented('?card=t2')).toEqual(['h1 h2 h3 l1 l3', 'h1', 't1 t2 t3', 1]);
  startPresenting();
  expect(presented('?card=t2')).toEqual(['h1 h3 l1', 'h1', 't1 t3', 1]);
  expect(presented('?card=h2')).toEqual(['h1 h3 l1', 'h1', 't1 t3', 1]);
  expect(presented('?card=t1')).toEqual(['h1 h3 l1', 'h1', 't1 t3', 0]);
  expect(presented('?card=h3')).toEqual(['h1 h3 l1', 'h3', '', -1]);
});

test('who listens hears of a cycle what was predicted, seen and decided', () => {
  const { document } = currentProject();
  const [first, , last] = hypothesesToPresent(document, parseRoute('#/p/k/tests')).cycles;
  expect(first && slideCycleInWords(document, first)).toBe('Cycle 1 predicted 4 of 6, saw 5 of 6.');
  expect(last && slideCycleInWords(document, last)).toBe(
    'Cycle 2 predicted nothing yet, nothing was seen yet.',
  );
});

test('tests that are about no hypothesis come last, are counted by themselves, and are shown with their latest cycle', () => {
  startPresenting();
  expect(presented('?card=l1')).toEqual(['h1 h3 l1', 'l1', 'l1 l2', 0]);
  const { hypothesesAndTests } = hypothesesToPresent(currentProject().document, parseRoute('#/p/k/tests'));
  expect(
    hypothesesAndTests.map((hypothesisOrTest) => latestIdOf(currentProject().document, hypothesisOrTest)),
  ).toEqual(['h1', 'h3', 'l2']);
  expect(placeAmongItsKind(hypothesesAndTests, 1)).toEqual({ noun: 'Hypothesis', stop: 2, stops: 2 });
  expect(placeAmongItsKind(hypothesesAndTests, 2)).toEqual({
    noun: 'Test without a hypothesis',
    stop: 1,
    stops: 1,
  });
});
