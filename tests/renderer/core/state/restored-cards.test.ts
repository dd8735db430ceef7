import { expect, test } from 'vitest';
import { restoredCards } from '../../../../renderer/core/state/restored-cards.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { documentOf } from '../../../shared/records/test-document.ts';

const project = documentOf(
  ['note', 'one', { text: 'one' }],
  ['note', 'two', { text: 'two' }],
  ['organisation', 'org', { name: 'Lunch club' }],
);
const one = { kind: 'note', id: 'one' };
const two = { kind: 'note', id: 'two' };
const org = { kind: 'organisation', id: 'org' };
const withoutThem = applyChanges(
  project,
  [one, org].map((ref) => ({ op: 'delete', ...ref })),
);

test('cards that lay in the trash and are live again, in the order they were written', () => {
  expect(restoredCards(withoutThem, project, [two, org, one])).toEqual(['one']);
});

test('not what goes into the trash, nor what never lay there', () => {
  expect(restoredCards(project, withoutThem, [one, two])).toEqual([]);
  expect(restoredCards(project, project, [one])).toEqual([]);
});
