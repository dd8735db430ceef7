import { expect, test } from 'vitest';
import { kindGroups } from '../../../../renderer/features/kind-change/kind-groups.ts';
import { planKindChange } from '../../../../renderer/features/kind-change/plan-kind-change.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

const add = (kind: string, id: string, fields: object) => ({ op: 'add', kind, id, fields }) as never;
const document = applyChanges(emptyDocument('p1'), [
  add('note', 'n', { text: 'A note' }),
  add('barrier', 'b', { statement: 'A barrier' }),
  add('theme', 't', { name: 'A theme' }),
  add('test', 'r', { title: 'A test', status: 'running', locked: { prediction: 'Most' } }),
  add('link', 'n_relatesTo_b', { from: 'n', relation: 'relatesTo', to: 'b' }),
]);

test('several cards become one kind in one edit; links are passed over, others say why they stay', () => {
  const plan = planKindChange(
    document,
    ['n', 'b', 't', 'r', 'n_relatesTo_b', 'gone'],
    'barrier',
    '2026-03-02',
  );
  expect(plan.ids).toEqual(['n']);
  expect(plan.refused).toHaveLength(2);
  expect(plan.refused.join(' ')).toMatch(/A theme stays.*This test has started/);
  const after = applyChanges(document, plan.changes);
  expect(['n', 'b', 't', 'r'].map((id) => kindOfId(after, id))).toEqual([
    'barrier',
    'barrier',
    'theme',
    'test',
  ]);
});

test('every kind stands in one group; what a card reads like stands first and nowhere else', () => {
  const names = (suggestion?: { kind: string; words: string }) =>
    kindGroups(suggestion).map(
      ({ label, choices }) => [label, choices.map(({ kind }) => kind.name)] as const,
    );
  const plain = names();
  expect(plain.map(([label]) => label)).toEqual(['What was said', 'On the way to a test']);
  expect(plain[0]?.[1][0]).toBe('note');
  expect(plain.flatMap(([, kinds]) => kinds)).not.toContain('theme');
  const suggested = names({ kind: 'barrier', words: 'too often' });
  expect(suggested[0]).toEqual(['Reads like', ['barrier']]);
  expect(suggested.flatMap(([, kinds]) => kinds).filter((kind) => kind === 'barrier')).toHaveLength(1);
  expect(kindGroups({ kind: 'barrier', words: 'too often' })[0]?.choices[0]?.hint).toBe('“too often”');
});
