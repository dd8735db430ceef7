import { expect, test } from 'vitest';
import { shareOf } from '../../../shared/records/kind.ts';
import { allKinds } from '../../../shared/records/registry.ts';

test('every kind says itself who may see its fields, and these do not go to everybody', () => {
  expect(allKinds().filter(({ share }) => share === undefined)).toEqual([]);
  const kept = allKinds().flatMap((kind) =>
    Object.keys(kind.fields)
      .map((field) => [shareOf(kind, field), `${kind.name}.${field}`] as const)
      .filter(([share, name]) => share !== 'open' && !/(createdBy|copiedFrom)$|^project.privacy/.test(name)),
  );
  expect(kept.map(([share, name]) => `${name} ${share}`).sort()).toEqual([
    'action.doneOn partners',
    'action.dueOn partners',
    'action.kind partners',
    'action.owners never',
    'action.reportBackTo partners',
    'action.startOn partners',
    'dataPoint.n never',
    'dataPoint.note partners',
    'dataPoint.ratio never',
    'dataPoint.value never',
    'link.canvas partners',
    'link.note partners',
    'map.canvas partners',
    'measure.baseline never',
    'placement.canvas partners',
    'view.owners never',
  ]);
  for (const kind of allKinds()) {
    expect([kind.name, shareOf(kind, 'createdBy')]).toEqual([kind.name, 'partners']);
    for (const field of Object.keys(kind.fields).filter((name) => name.startsWith('privacy')))
      expect(shareOf(kind, field)).toBe('never');
  }
});

test('a field that a kind does not have is nobody’s', () => {
  for (const kind of allKinds()) expect(shareOf({ ...kind, share: 'never' }, 'toString')).toBe('never');
});
