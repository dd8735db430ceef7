import { expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { missingInCycle } from '../../../../shared/records/lifecycle/missing-in-cycle.ts';
import { documentWith, link, type RecordSpec } from '../../../helpers/document/sample-document.ts';

const plan = { prediction: '4 of 6', successCriterion: { value: 4, outOf: 6 }, ownerRole: 'Coordinator' };
const result = { resultValue: { value: 5, outOf: 6 }, predictionMet: 'yes' };
const learned: readonly RecordSpec[] = [
  ['learning', 'l', { statement: 'Same face' }],
  link('t', 'produced', 'l'),
];
const decided = (fields: Fields): readonly RecordSpec[] => [
  ...learned,
  ['decision', 'd', { title: 'Shorter', ...fields }],
  link('l', 'informs', 'd'),
];

const missing = (fields: Fields, ...others: readonly RecordSpec[]) => {
  const document = documentWith(['test', 't', fields], ...others);
  const record = recordOf(document, { kind: 'test', id: 't' });
  return record && missingInCycle(document, record);
};

test.each([
  ['an empty draft', {}, [], ['prediction', 'criterion', 'owner']],
  ['a status that nobody knows', { status: 'elsewhere', ...plan }, [], []],
  ['a plan without an owner', { status: 'planned', ...plan, ownerRole: ' ' }, [], ['owner']],
  ['a plan that is whole', { status: 'planned', ...plan }, [], []],
  ['a test that runs', { status: 'running', ...plan }, [], ['result']],
  [
    'a result in words alone',
    { status: 'running', resultValue: { words: 'all' } },
    [],
    ['judgement', 'learning', 'decision'],
  ],
  ['a result that is judged', { status: 'studying', ...result }, [], ['learning', 'decision']],
  ['a learning', { status: 'studying', ...result }, learned, ['decision']],
  ['a decision without an outcome', { status: 'decided', ...result }, decided({}), ['outcome']],
  [
    'adopted in words only',
    { status: 'decided', ...result },
    decided({ outcome: 'adopt' }),
    ['practiceChange'],
  ],
  [
    'adopted',
    { status: 'decided', ...result },
    decided({ outcome: 'adopt', practiceChange: { whatWeDoDifferently: 'shorter visits' } }),
    ['practiceCheck'],
  ],
  [
    'adopted, and checked since',
    { status: 'decided', ...result },
    decided({
      outcome: 'adopt',
      practiceChange: { whatWeDoDifferently: 'shorter visits', checkedOn: '2026-05-01' },
    }),
    [],
  ],
  ['abandoned', { status: 'decided', ...result }, decided({ outcome: 'abandon' }), []],
  ['adapted', { status: 'decided', ...result }, decided({ outcome: 'adapt' }), ['nextCycle']],
  [
    'extended, with a next cycle',
    { status: 'decided', ...result },
    [...decided({ outcome: 'extend' }), ['test', 'n', {}] as RecordSpec, link('n', 'follows', 't')],
    [],
  ],
  ['stopped without a reason', { status: 'stopped' }, [], ['stopReason']],
  ['stopped, with a reason and no result', { status: 'stopped', stopReason: 'Too tiring' }, [], []],
  [
    'stopped, with a result',
    { status: 'stopped', stopReason: 'Too tiring', ...result },
    [],
    ['learning', 'decision'],
  ],
] as const)('what a cycle lacks: %s', (_name, fields, others, parts) => {
  expect(missing(fields as Fields, ...others)).toEqual(parts);
});

test('what this copy withholds is not missing', () => {
  const document = documentWith(['test', 't', { status: 'running' }]);
  const record = { id: 't', fields: { status: 'running' }, withheld: ['resultValue', 'predictionMet'] };
  expect(missingInCycle(document, record)).toEqual(['learning', 'decision']);
});
