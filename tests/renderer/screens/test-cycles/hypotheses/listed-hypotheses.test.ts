import { expect, test } from 'vitest';
import { parseRoute } from '../../../../../renderer/core/state/route.ts';
import { listedGroups } from '../../../../../renderer/screens/test-cycles/hypotheses/list/listed-hypotheses.ts';
import { hypothesisOrTestOfRoute } from '../../../../../renderer/screens/test-cycles/hypotheses/shown-hypothesis.ts';
import { documentWith, link } from '../../../../helpers/document/sample-document.ts';

const document = documentWith(
  ['hypothesis', 'h1', { weBelieve: 'a walk', importance: 3, order: 'a0' }],
  ['hypothesis', 'h2', { weBelieve: 'tea', forWhom: 'all', status: 'testing', importance: 5, order: 'a1' }],
  ['hypothesis', 'h3', { title: 'Nothing yet', order: 'a2' }],
  ['test', 't1', { title: 'Six residents' }],
  ['test', 't2', { title: 'Ten residents' }],
  ['test', 'lone', { title: 'A walk that nobody can explain' }],
  link('h2', 'testedBy', 't1'),
  link('t2', 'follows', 't1'),
);

test('the list says the rank, what is missing and the latest cycle; tests without a hypothesis come last', () => {
  expect(
    listedGroups(document).map(({ label, hypothesesAndTests }) => [label, ...hypothesesAndTests]),
  ).toEqual([
    [
      'Ranked',
      {
        kind: 'hypothesis',
        id: 'h2',
        rank: 1,
        title: 'tea',
        status: 'Testing, two sentences to go, cycle 2',
      },
      { kind: 'hypothesis', id: 'h1', rank: 2, title: 'a walk', status: 'Draft, three sentences to go' },
    ],
    [
      'Nobody has said how much these matter',
      { kind: 'hypothesis', id: 'h3', rank: null, title: 'Nothing yet', status: 'Draft, no sentence yet' },
    ],
    [
      'Tests without a hypothesis',
      { kind: 'test', id: 'lone', rank: null, title: 'A walk that nobody can explain', status: 'Cycle 1' },
    ],
  ]);
});

test.each([
  ['?card=h1', { kind: 'hypothesis', id: 'h1' }],
  ['?card=t2', { kind: 'hypothesis', id: 'h2', test: 't2' }],
  ['?card=lone', { kind: 'test', id: 'lone', test: 'lone' }],
  ['?card=gone&hypothesis=h1', { kind: 'hypothesis', id: 'h1' }],
  ['?card=gone', { kind: 'hypothesis', id: 'h2' }],
  ['', { kind: 'hypothesis', id: 'h2' }],
])('what the page is about follows the address: %s', (query, hypothesisOrTest) => {
  expect(hypothesisOrTestOfRoute(document, parseRoute(`#/p/k/tests${query}`))).toEqual(hypothesisOrTest);
});

test.each([
  ['h1', 'h1'],
  ['h2', 'h2'],
  ['h3', 'h1'],
])('a test of two hypotheses is shown under the one that the address names beside it: %s', (named, shown) => {
  const shared = documentWith(
    ...['h1', 'h2', 'h3'].map((id) => ['hypothesis', id, {}] as const),
    ['test', 't', {}],
    link('h1', 'testedBy', 't'),
    link('h2', 'testedBy', 't'),
  );
  const route = parseRoute(`#/p/k/tests?card=t&hypothesis=${named}`);
  expect(hypothesisOrTestOfRoute(shared, route)).toEqual({ kind: 'hypothesis', id: shown, test: 't' });
});

test('without a hypothesis the page is about the first test, without either about nothing', () => {
  const route = parseRoute('#/p/k/tests');
  expect(hypothesisOrTestOfRoute(documentWith(['test', 't', {}]), route)).toEqual({ kind: 'test', id: 't' });
  expect(hypothesisOrTestOfRoute(documentWith(['measure', 'm', {}]), route)).toBeUndefined();
});
