import { expect, test } from 'vitest';
import { proposalInWords, restsOnInWords } from '../../../../renderer/features/evidence/balance-text.ts';
import { evidenceBalanceOf } from '../../../../shared/records/computed/evidence-balance.ts';
import { documentOf, type Line } from '../../../shared/records/test-document.ts';

const speaks = (id: string, relation: string, strength?: number): readonly Line[] => [
  ['evidence', id, {}],
  ['link', `l${id}`, { from: id, relation, to: 'h', ...(strength === undefined ? {} : { strength }) }],
];

const said = (...lines: readonly Line[]): string =>
  proposalInWords(evidenceBalanceOf(documentOf(['hypothesis', 'h', {}], ...lines), 'h'));

test('a proposal says what it counted and what it left out', () => {
  expect(
    said(
      ...speaks('a', 'supports', 4),
      ...speaks('b', 'supports', 4),
      ...speaks('c', 'supports', 3),
      ...speaks('d', 'challenges', 2),
    ),
  ).toBe('The evidence says: supported. 3 for, weighing 11; 1 against, weighing 2.');
  expect(said(...speaks('a', 'supports', 3), ...speaks('b', 'challenges'))).toBe(
    'The evidence says: supported. 1 for, weighing 3; 1 against, weighing 0. 1 without a strength is not weighed.',
  );
});

test('where nothing is weighed, it says so and proposes nothing', () => {
  expect(said(...speaks('a', 'supports'))).toBe(
    '1 for, weighing 0; 0 against, weighing 0. 1 without a strength is not weighed.',
  );
  expect(said()).toBe('Nothing speaks for it or against it yet.');
});

test('what it rests on is named, three cards at most', () => {
  const rests = (count: number): string =>
    restsOnInWords(
      evidenceBalanceOf(
        documentOf(
          ['hypothesis', 'h', {}],
          ...Array.from({ length: count }, (_, at) => speaks(`a${at}`, 'supports', 3)).flat(),
        ),
        'h',
      ),
      ({ cardId }) => `Card ${cardId}`,
    );
  expect(rests(0)).toBe('');
  expect(rests(1)).toBe('It rests on “Card a0” (3).');
  expect(rests(2)).toBe('It rests on “Card a0” (3) and “Card a1” (3).');
  expect(rests(5)).toBe('It rests on “Card a0” (3), “Card a1” (3), “Card a2” (3) and 2 more.');
});
