import { expect, test } from 'vitest';
import { partnerChangesOfTest } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/partner-changes.ts';
import type { PartnerChange } from '../../../../../shared/contract/partner-changes.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { documentWith } from '../../../../helpers/document/sample-document.ts';

const document: ProjectDocument = {
  ...documentWith(
    ['test', 't', { title: 'Six walk', ownerRole: 'Kitchen lead', plannedEnd: '2026-03-13' }],
    ['amendment', 'a1', { test: 't', of: 'prediction', change: '5 of 6' }],
  ),
  sessions: { aaaaaaaa: { org: 'Carers’ group', role: 'coordinator', on: '2026-03-03' } },
};

const change = (field: string, more: Partial<PartnerChange> = {}): PartnerChange => ({
  test: 't',
  record: 't',
  field,
  dot: 'aaaaaaaa-1',
  ...more,
});

const said = (changes: readonly PartnerChange[], in_: ProjectDocument = document) =>
  partnerChangesOfTest(in_, changes, 't').map(({ who, label, value }) => [who, label, value]);

test('a change is said with who and when, what it is called and what it says now', () => {
  const [who] = said([change('ownerRole')])[0] ?? [];
  expect(who).toMatch(/^by Carers’ group, coordinator, 3 March/);
  expect(said([change('ownerRole'), change('plannedEnd')]).map(([, ...rest]) => rest)).toEqual([
    ['Owner', 'Kitchen lead'],
    ['Planned end', '13 March 2026'],
  ]);
  expect(said([change('amendment', { record: 'a1' })])).toHaveLength(1);
});

test('what was written over since, what is gone, and what is about another test is not said', () => {
  expect(said([change('ownerRole', { dot: 'bbbbbbbb-4' })])).toEqual([]);
  expect(said([change('amendment', { record: 'a2' })])).toEqual([]);
  expect(said([change('ownerRole', { test: 'other' })])).toEqual([]);
});

test('where nobody said who, that is said', () => {
  const nameless = { ...document, sessions: {} };
  expect(said([change('ownerRole')], nameless)[0]?.[0]).toBe('in a copy that does not say whose it is');
});
