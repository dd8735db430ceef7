import { describe, expect, test } from 'vitest';
import {
  cardsWithIds,
  commonValue,
  planField,
  planOwner,
  planStatus,
  planTags,
} from '../../../../renderer/features/bulk/bulk-plan.ts';
import { outcomeInWords } from '../../../../renderer/features/bulk/run-bulk-plan.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

const doc = documentWith(
  ['theme', 't1', { name: 'Isolation' }],
  ['barrier', 'b1', { statement: 'No bus', theme: 't1', tags: ['bus', 'night'] }],
  ['barrier', 'b2', { statement: 'No ramp', tags: ['bus'] }],
  ['hypothesis', 'h1', { weBelieve: 'a', forWhom: 'b', willResult: 'c', weWillSee: 'd' }],
  ['hypothesis', 'h2', { weBelieve: 'a' }],
  ['hypothesis', 'h3', { weBelieve: 'a', status: 'testing' }],
  ['action', 'a1', { title: 'Ring', owners: ['Nurse'] }],
  ['test', 'p1', { title: 'Six weeks', ownerRole: 'Nurse' }],
  ['dream', 'd1', { title: 'of a newer version' }],
);
const cards = (...ids: string[]) => cardsWithIds(doc, ids);

describe('setting something for several cards', () => {
  test('what is gone and what this version does not know falls out', () => {
    expect(cards('b1', 'gone', 'd1', 'b2').map(({ record }) => record.id)).toEqual(['b1', 'b2']);
  });

  test('what all say is told from what differs', () => {
    const tags = ({ record }: { record: { fields: { tags?: unknown } } }) =>
      JSON.stringify(record.fields.tags);
    expect(commonValue(cards('b1', 'b2'), tags)).toBe('mixed');
    expect(commonValue(cards('b1', 'b2'), () => 'same')).toEqual({ value: 'same' });
    expect(commonValue([], () => 'same')).toEqual({ value: null });
  });

  test('a theme is written where it is another; a theme has none', () => {
    const plan = planField(cards('b1', 'b2', 't1'), 'theme', 'theme', 't1');
    expect(plan.changes).toEqual([{ op: 'set', kind: 'barrier', id: 'b2', fields: { theme: 't1' } }]);
    expect(plan).toMatchObject({ succeeded: 2, refused: ['There is no theme on a theme.'] });
    expect(outcomeInWords('Theme', plan)).toBe(
      'Theme set for 2 of 3 cards. 1 could not: There is no theme on a theme.',
    );
  });

  test('tags are added and taken away, the others stay', () => {
    expect(planTags(cards('b1', 'b2'), ['street'], ['bus']).changes).toEqual([
      { op: 'set', kind: 'barrier', id: 'b1', fields: { tags: ['night', 'street'] } },
      { op: 'set', kind: 'barrier', id: 'b2', fields: { tags: ['street'] } },
    ]);
    expect(planTags(cards('b2'), [], ['bus']).changes).toMatchObject([{ fields: { tags: null } }]);
    expect(planTags(cards('b2'), ['bus'], []).changes).toEqual([]);
  });

  test('a status goes where the lifecycle lets it, and says why elsewhere', () => {
    const plan = planStatus(doc, cards('h1', 'h2', 'h3', 'b1'), 'hypothesis', 'ready', '2026-11-22');
    expect(plan.changes.map((change) => change.id)).toEqual(['h1']);
    expect(plan.refused).toEqual([
      'Write first: for whom, what will result and what we will see.',
      'Write first: for whom, what will result and what we will see.',
      'There is no such status on a barrier.',
    ]);
    expect(outcomeInWords('“Ready to test”', plan)).toContain(
      'set for 1 of 4 cards. 3 could not: Write first',
    );
    expect(outcomeInWords('“Ready to test”', plan)).toContain('(2)');
  });

  test('owners are a list on an action and a line on a test', () => {
    const plan = planOwner(cards('a1', 'p1', 'b1'), ['Warden', 'Nurse']);
    expect(plan.changes.map((change) => 'fields' in change && change.fields)).toEqual([
      { owners: ['Warden', 'Nurse'] },
      { ownerRole: 'Warden, Nurse' },
    ]);
    expect(plan.refused).toEqual(['There is no owner on a barrier.']);
    expect(outcomeInWords('Owner', planOwner(cards('b1'), ['x']))).toBe(
      'Owner could not be set. There is no owner on a barrier.',
    );
  });
});
