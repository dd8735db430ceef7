import { expect, test } from 'vitest';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { isBehindItsTests } from '../../../../shared/records/computed/is-behind-its-tests.ts';
import { documentWith, link } from '../../../helpers/document/sample-document.ts';

const isBehind = (status: string, testStatus: string): boolean => {
  const document = documentWith(
    ['hypothesis', 'h', { weBelieve: 'a walk', status }],
    ['test', 't', { title: 'Six walk', status: testStatus }],
    link('h', 'testedBy', 't'),
  );
  const hypothesis = recordOf(document, { kind: 'hypothesis', id: 'h' });
  if (!hypothesis) throw new Error('There is no hypothesis.');
  return isBehindItsTests(document, hypothesis);
};

test('a hypothesis that says draft or ready is behind once a test of it has started', () => {
  expect(isBehind('draft', 'running')).toBe(true);
  expect(isBehind('ready', 'decided')).toBe(true);
});

test('it is not before a test starts, nor once people gave it a later status', () => {
  expect(isBehind('draft', 'planned')).toBe(false);
  for (const status of ['testing', 'supported', 'unclear', 'retired'])
    expect(isBehind(status, 'running')).toBe(false);
});
