import { expect, test } from 'vitest';
import {
  hypothesisGroups,
  orderedHypotheses,
} from '../../../../shared/records/computed/ordered-hypotheses.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

test('what matters most and is known least comes first; what nobody has weighed, and what is decided, come after it', () => {
  const document = documentWith(
    ['hypothesis', 'a', { importance: 4, evidenceSoFar: 1, order: 'a0' }],
    ['hypothesis', 'b', { importance: 5, evidenceSoFar: 4, order: 'a1' }],
    ['hypothesis', 'c', { importance: 5, evidenceSoFar: 2, order: 'a2' }],
    ['hypothesis', 'd', { importance: 5, order: 'a3' }],
    ['hypothesis', 'e', { evidenceSoFar: 1, order: 'a4' }],
    ['hypothesis', 'f', { importance: 5, evidenceSoFar: 1, status: 'supported', order: 'a5' }],
    ['hypothesis', 'g', { importance: 5, evidenceSoFar: 1, status: 'unclear', order: 'a6' }],
    ['hypothesis', 'h', { status: 'retired', order: 'a7' }],
  );
  expect(
    hypothesisGroups(document).map(({ name, hypotheses }) => [name, hypotheses.map(({ id }) => id)]),
  ).toEqual([
    ['ranked', ['d', 'g', 'c', 'b', 'a']],
    ['withoutImportance', ['e']],
    ['finished', ['f', 'h']],
  ]);
  expect(orderedHypotheses(document)).toHaveLength(8);
  expect(hypothesisGroups(documentWith())).toEqual([]);
});
