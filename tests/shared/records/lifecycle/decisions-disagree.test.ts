import { expect, test } from 'vitest';
import { findingsOfRecord } from '../../../../shared/records/checks/findings.ts';
import { documentWith, link } from '../../../helpers/document/sample-document.ts';

const rulesOfTest = (one: string | null, other: string | null): readonly string[] => {
  const document = documentWith(
    ['test', 't', {}],
    ['decision', 'd1', { outcome: one }],
    ['decision', 'd2', { outcome: other }],
    link('t', 'relatesTo', 'd1'),
    link('t', 'relatesTo', 'd2'),
  );
  return findingsOfRecord(document, { kind: 'test', id: 't' }).map(({ rule }) => rule);
};

test('two decisions about a test that do not say the same are to be looked at', () => {
  expect(rulesOfTest('adopt', 'abandon')).toEqual(['decisionsDisagree']);
  expect(rulesOfTest('abandon', 'abandon')).toEqual([]);
  expect(rulesOfTest('abandon', null)).toEqual([]);
});
