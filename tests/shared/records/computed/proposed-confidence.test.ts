import { describe, expect, test } from 'vitest';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { proposedConfidenceOf } from '../../../../shared/records/computed/proposed-confidence.ts';
import { documentOf, type Line } from '../test-document.ts';

/** A learning of a strength about the hypothesis, from tests that are there. */
const learning = (
  id: string,
  strength: number,
  tests: readonly string[] = [],
  relation = 'supports',
): Line[] => [
  ['learning', id, { strength }],
  [id, relation, 'h'],
  ...tests.map((from): Line => [from, 'produced', id]),
];
const ran = (id: string): Line => ['test', id, { status: 'decided' }];
const hypothesis: Line = ['hypothesis', 'h', {}];
const proposed = (...lines: readonly Line[]) =>
  proposedConfidenceOf(documentOf(hypothesis, ...lines), 'l')?.confidence;

describe('the confidence that the rule proposes', () => {
  test.each<[string, string | undefined, readonly Line[]]>([
    ['an opinion in the room', 'low', learning('l', 1)],
    ['one that several told us', 'low', learning('l', 2)],
    ['what people did', 'medium', learning('l', 3)],
    ['two that agree at 2', 'medium', [...learning('l', 2), ...learning('k', 2)]],
    ['an opinion beside one at 2', 'low', [...learning('l', 1), ...learning('k', 2)]],
    ['one at 2 beside an opinion', 'low', [...learning('l', 2), ...learning('k', 1)]],
    [
      'one at 2 beside one at 2 that says the opposite',
      'low',
      [...learning('l', 2), ...learning('k', 2, [], 'challenges')],
    ],
    ['strength 4 of one test', 'medium', [ran('t'), ...learning('l', 4, ['t'])]],
    ['strength 4 of two tests', 'high', [ran('t'), ran('u'), ...learning('l', 4, ['t', 'u'])]],
    [
      'strength 4 of two cycles of one chain',
      'medium',
      [ran('t'), ran('u'), ['u', 'follows', 't'], ...learning('l', 4, ['t', 'u'])],
    ],
    [
      'strength 4 of a test and one that never ran',
      'medium',
      [ran('t'), ['test', 'u', { status: 'planned' }], ...learning('l', 4, ['t', 'u'])],
    ],
    [
      'strength 4 with another test behind one that agrees',
      'high',
      [ran('t'), ran('u'), ...learning('l', 4, ['t']), ...learning('k', 2, ['u'])],
    ],
    [
      'strength 5 of two tests with something against it',
      'medium',
      [ran('t'), ran('u'), ...learning('l', 5, ['t', 'u']), ...learning('k', 1, [], 'challenges')],
    ],
    [
      'strength 3 of a test that never ran',
      'low',
      [['test', 'u', { status: 'draft' }], ...learning('l', 3, ['u'])],
    ],
    [
      'strength 4 with another test behind an opinion that agrees',
      'medium',
      [ran('t'), ran('u'), ...learning('l', 4, ['t']), ...learning('k', 1, ['u'])],
    ],
    ['no strength', undefined, [['learning', 'l', {}]]],
    ['no learning', undefined, []],
  ])('of %s is %s', (_what, confidence, lines) => {
    expect(proposed(...lines)).toBe(confidence);
  });

  test('comes with a sentence that says what is missing', () => {
    const why = (...lines: readonly Line[]) =>
      proposedConfidenceOf(documentOf(hypothesis, ...lines), 'l')?.why;
    expect(why(...learning('l', 4), ...learning('k', 1, [], 'challenges'))).toBe(
      'Its strength is 4 of 5. For high you need two separate tests and nothing that speaks against it.',
    );
  });

  test('may be seen otherwise with a reason', () => {
    const rules = (fields: object) =>
      findingsOfDocument(documentOf(['learning', 'l', { strength: 3, ...fields }])).map(({ rule }) => rule);
    expect(rules({ confidence: 'high' })).toEqual(['confidenceWithoutReason']);
    expect(rules({ confidence: 'high', confidenceReason: 'The same came out elsewhere' })).toEqual([]);
    expect(rules({ confidence: 'medium' })).toEqual([]);
    expect(rules({})).toEqual([]);
  });
});
