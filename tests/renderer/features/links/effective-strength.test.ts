import { expect, test } from 'vitest';
import { effectiveStrengthInWords } from '../../../../renderer/features/links/effective-strength.ts';
import { documentOf } from '../../../shared/records/test-document.ts';

const document = documentOf(
  ['hypothesis', 'h1', { weBelieve: 'Visits help' }],
  ['learning', 'l1', { title: 'Same face', strength: 4 }],
  ['learning', 'l2', { title: 'Nobody said' }],
  ['link', 'plain', { from: 'l1', to: 'h1', relation: 'supports' }],
  ['link', 'unsaid', { from: 'l2', to: 'h1', relation: 'challenges' }],
  ['link', 'own', { from: 'l1', to: 'h1', relation: 'challenges', strength: 2 }],
  ['link', 'other', { from: 'l1', to: 'h1', relation: 'relatesTo' }],
  ['link', 'elsewhere', { from: 'l1', to: 'l2', relation: 'supports' }],
);

test('a link without a strength says what counts instead, in words', () => {
  expect(effectiveStrengthInWords(document, 'plain')).toBe(
    'Counts as 4, the learning’s own strength. Set one for this link.',
  );
  expect(effectiveStrengthInWords(document, 'plain', true)).toBe('Counts as 4, the learning’s own strength.');
  expect(effectiveStrengthInWords(document, 'unsaid')).toContain(
    'Not weighed: neither this link nor the learning says',
  );
});

test('nothing is said of one that has a strength, and of one that is weighed nowhere', () => {
  for (const id of ['own', 'other', 'elsewhere', 'gone'])
    expect(effectiveStrengthInWords(document, id)).toBeUndefined();
});
