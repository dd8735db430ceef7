import { expect, test } from 'vitest';
import { outcomeOfMove } from '../../../../../renderer/screens/test-cycles/overview/move-test.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { documentWith, link, type RecordSpec } from '../../../../helpers/document/sample-document.ts';

const plan = { prediction: 'All come', successCriterion: { value: 20 }, ownerRole: 'Coordinator' };

const outcome = (fields: Fields, to: string, ...more: readonly RecordSpec[]) => {
  const document = documentWith(['test', 't', { title: 'Six walk', ...fields }], ...more);
  const record = recordOf(document, { kind: 'test', id: 't' });
  if (!record) throw new Error('There is a test.');
  return outcomeOfMove(document, record, to);
};

test('a move is free where the guards let it through', () => {
  expect(outcome({ status: 'draft', ...plan }, 'planned')).toEqual({ kind: 'free' });
  expect(outcome({ status: 'planned', ...plan }, 'draft')).toEqual({ kind: 'free' });
  expect(outcome({ status: 'running', ...plan, stopReason: 'Too tiring' }, 'stopped')).toEqual({
    kind: 'free',
  });
  const decision: RecordSpec = ['decision', 'd', { title: 'Keep it', outcome: 'adopt' }];
  expect(outcome({ status: 'studying', ...plan }, 'decided', decision, link('t', 'relatesTo', 'd'))).toEqual({
    kind: 'free',
  });
});

test.each([
  ['draft', {}, 'planned', 'plan'],
  ['running', plan, 'stopped', 'stopReason'],
  ['studying', plan, 'decided', 'decision'],
] as const)('from %s something is asked first', (status, fields, to, asked) => {
  expect(outcome({ status, ...fields }, to)).toMatchObject({ kind: 'asks', asked });
});

test('where nothing that is written would help it is said why', () => {
  expect(outcome({ status: 'draft', ...plan }, 'running')).toEqual({
    kind: 'refused',
    reason: 'Not straight from “Draft”.',
  });
  expect(outcome({ status: 'draft' }, 'decided').kind).toBe('refused');
  expect(outcome({ status: 'running', ...plan, actualN: 12 }, 'planned')).toEqual({
    kind: 'refused',
    reason: 'This test has started: something was noted. Stop it, or study it.',
  });
});
