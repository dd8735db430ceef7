import { expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { documentOf, type Line, rulesBroken } from '../test-document.ts';

const figure: Fields = { kind: 'figure', asOf: '2026-01-01', sourceTitle: 'Notes' };

test.each<[string, readonly Line[], readonly string[]]>([
  [
    'a figure of few people',
    [['evidence', 'e', { ...figure, figure: { value: 6, unit: 'people' } }]],
    ['evidence e fewPeople'],
  ],
  [
    'a figure of few people that is published',
    [['evidence', 'e', { ...figure, figure: { value: 6, unit: 'people' }, alreadyPublished: true }]],
    [],
  ],
  [
    'a figure of few people with a reason',
    [['evidence', 'e', { ...figure, figure: { value: 6 }, resultMayLeave: { why: 'All agreed' } }]],
    ['evidence e figureIncomplete'],
  ],
  [
    'a figure of few people on a card that stays here whole',
    [['evidence', 'e', { ...figure, figure: { value: 6, unit: 'people' }, sensitivity: 'restricted' }]],
    [],
  ],
  ['a test of few people', [['test', 't1', { actualN: 6 }]], ['test t1 fewPeople']],
  [
    'a test of few people by its words alone',
    [['test', 't1', { prediction: '4 of 6' }]],
    ['test t1 fewPeople'],
  ],
  [
    'a test of few people with a reason',
    [['test', 't1', { actualN: 6, resultMayLeave: { why: 'Agreed' } }]],
    [],
  ],
  [
    'a test of few people with no more than a day',
    [['test', 't1', { actualN: 6, resultMayLeave: { on: '2026-05-01' } }]],
    ['test t1 fewPeople'],
  ],
  ['a test of nobody', [['test', 't1', { actualN: 0, resultValue: { value: 0, outOf: 8 } }]], []],
  [
    'a test of few people by an amendment alone',
    [
      ['test', 't1', { actualN: 40 }],
      ['amendment', 'a', { test: 't1', change: 'Now 4 of 6', reason: 'Fewer came' }],
    ],
    ['test t1 fewPeople'],
  ],
])('%s', (_what, lines, expected) => {
  const document = documentOf(...lines);
  expect(rulesBroken(document)).toEqual(expected);
  for (const { rule, message, field } of findingsOfDocument(document))
    if (rule === 'fewPeople') {
      expect(message).toMatch(
        /^(This figure is about few people, so it stays|A number of 1 to 7 people stands in .+, so the numbers of this test stay) out of a partner’s copy\./,
      );
      expect(field).toBe('resultMayLeave');
    }
});

test('the finding of a test says where its small numbers stand', () => {
  const document = documentOf(
    ['test', 't1', { sample: { plannedN: 6 }, resultValue: { value: 9, outOf: 20 } }],
    ['amendment', 'a', { test: 't1', change: 'Now 4 of 6' }],
  );
  const [finding] = findingsOfDocument(document).filter(({ rule }) => rule === 'fewPeople');
  expect(finding?.message).toContain('stands in “With whom” and an amendment, so');
});

test('nothing is asked of 9 of 20, on three evenings, two Mondays', () => {
  const words = { prediction: 'On three evenings, two Mondays and 5 mornings', actualN: 20 };
  const document = documentOf(['test', 't1', { ...words, resultValue: { value: 9, outOf: 20 } }]);
  expect(findingsOfDocument(document).filter(({ rule }) => rule === 'fewPeople')).toEqual([]);
});
