import { expect, test } from 'vitest';
import {
  chainsOfHypothesis,
  chainsWithoutHypothesis,
  hypothesesOfTest,
  type TestChain,
  testChains,
} from '../../../../shared/records/lifecycle/test-chains.ts';
import { documentWith, link, type RecordSpec } from '../../../helpers/document/sample-document.ts';

const cycle = (id: string, fields: object = {}): RecordSpec => ['test', id, { title: id, ...fields }];
const ids = (chains: readonly TestChain[]) => chains.map((chain) => chain.map(({ id }) => id).join(' '));

test('the cycles of a hypothesis follow one another, whichever of them it is linked with', () => {
  const document = documentWith(
    ['hypothesis', 'h1', {}],
    ['hypothesis', 'h2', {}],
    cycle('c3'),
    cycle('c1'),
    cycle('c2b', { plannedStart: '2026-03-02' }),
    cycle('c2a', { plannedStart: '2026-05-01', actualStart: '2026-02-02' }),
    cycle('other'),
    cycle('lone'),
    link('h1', 'testedBy', 'c2a'),
    link('h1', 'testedBy', 'other'),
    link('h2', 'testedBy', 'other'),
    link('c2a', 'follows', 'c1'),
    link('c2b', 'follows', 'c1'),
    link('c3', 'follows', 'c2a'),
    link('lone', 'relatesTo', 'h1'),
  );
  expect(ids(chainsOfHypothesis(document, 'h1'))).toEqual(['c1 c2a c2b c3', 'other']);
  expect(ids(chainsOfHypothesis(document, 'h2'))).toEqual(['other']);
  expect(ids(chainsWithoutHypothesis(document))).toEqual(['lone']);
  expect(hypothesesOfTest(document, 'c3').map(({ id }) => id)).toEqual(['h1']);
  expect(hypothesesOfTest(document, 'lone')).toEqual([]);
});

test('tests that follow each other in a ring are one chain with each of them once', () => {
  const document = documentWith(
    cycle('a'),
    cycle('b'),
    cycle('c'),
    link('a', 'follows', 'b'),
    link('b', 'follows', 'c'),
    link('c', 'follows', 'a'),
    link('b', 'follows', 'gone'),
  );
  expect(testChains(document)).toHaveLength(1);
  expect(
    testChains(document)[0]
      ?.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['a', 'b', 'c']);
});

test('forty cycles stand in their order', () => {
  const names = Array.from({ length: 40 }, (_, at) => `c${at}`);
  const links = names.slice(1).map((name, at) => link(name, 'follows', `c${at}`));
  const document = documentWith(...names.toReversed().map((name) => cycle(name)), ...links);
  expect(ids(testChains(document))).toEqual([names.join(' ')]);
});
