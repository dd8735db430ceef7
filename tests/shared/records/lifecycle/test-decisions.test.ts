import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { documentRules, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { missingInCycle } from '../../../../shared/records/lifecycle/missing-in-cycle.ts';
import { disputedOutcomes, standingDecisions } from '../../../../shared/records/lifecycle/test-decisions.ts';
import { documentWith, link, type RecordSpec } from '../../../helpers/document/sample-document.ts';

const begun = documentWith(['test', 't', { title: 'Six walk', status: 'decided' }]);

const write = (document: ProjectDocument, replica: string, ...changes: readonly Change[]): ProjectDocument =>
  applyEdit(
    document,
    prepareEdit(document, changes, documentRules),
    nextDot(document.clock, replica),
    documentRules,
  ).document;

/** As the screen decides: a decision, its link, and the outcome in the test. */
const decide = (document: ProjectDocument, replica: string, id: string, outcome: string): ProjectDocument =>
  write(
    document,
    replica,
    { op: 'add', kind: 'decision', id, fields: { title: id, outcome } },
    {
      op: 'add',
      kind: 'link',
      id: `t_relatesTo_${id}`,
      fields: { from: 't', relation: 'relatesTo', to: id },
    },
    { op: 'set', kind: 'test', id: 't', fields: { decidedOutcome: outcome } },
  );

const standing = (document: ProjectDocument) => standingDecisions(document, 't').map(({ id }) => id);

describe('decisions that are written with their test', () => {
  test('an early extend before an adopt, in one copy, is no disagreement: the later one counts', () => {
    const later = decide(decide(begun, 'aaaaaaaa', 'd1', 'extend'), 'bbbbbbbb', 'd2', 'adopt');
    expect(disputedOutcomes(later, 't')).toEqual([]);
    expect(findClashes(later, documentRules)).toEqual([]);
    expect(standing(later)).toEqual(['d2']);
    const record = recordOf(later, { kind: 'test', id: 't' });
    expect(record && missingInCycle(later, record)).not.toContain('nextCycle');
  });

  test('two partners who decide apart from one another clash, whoever merges; settling ends it in both copies', () => {
    const mine = decide(begun, 'aaaaaaaa', 'd1', 'adopt');
    const theirs = decide(begun, 'bbbbbbbb', 'd2', 'abandon');
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const merged = merge(one, other, documentRules).document;
      expect(disputedOutcomes(merged, 't').toSorted()).toEqual(['abandon', 'adopt']);
      expect(findClashes(merged, documentRules)).toMatchObject([{ id: 't', field: 'decidedOutcome' }]);
      expect(standing(merged).toSorted()).toEqual(['d1', 'd2']);
      const settled = write(merged, 'cccccccc', {
        op: 'set',
        kind: 'test',
        id: 't',
        fields: { decidedOutcome: 'abandon' },
      });
      expect(disputedOutcomes(merge(other, settled, documentRules).document, 't')).toEqual([]);
      expect(standing(settled)).toEqual(['d2']);
    }
  });

  test('two partners who decide the same have nothing to settle', () => {
    const merged = merge(
      decide(begun, 'aaaaaaaa', 'd1', 'adopt'),
      decide(begun, 'bbbbbbbb', 'd2', 'adopt'),
      documentRules,
    ).document;
    expect(disputedOutcomes(merged, 't')).toEqual([]);
    expect(findClashes(merged, documentRules)).toEqual([]);
    expect(standing(merged).toSorted()).toEqual(['d1', 'd2']);
  });
});

const dated = (...decisions: readonly (readonly [outcome: string, on: string])[]): readonly RecordSpec[] =>
  decisions.flatMap(([outcome, on], at) => [
    ['decision', `d${at}`, { outcome, on }] as const,
    link('t', 'relatesTo', `d${at}`),
  ]);

test.each([
  ['extended, and adopted later', dated(['adopt', '2026-05-01'], ['extend', '2026-03-01']), []],
  [
    'adopted, and extended on the same day',
    dated(['adopt', '2026-03-01'], ['extend', '2026-03-01']),
    ['adopt', 'extend'],
  ],
  [
    'adopted, and abandoned later',
    dated(['adopt', '2026-03-01'], ['abandon', '2026-05-01']),
    ['adopt', 'abandon'],
  ],
])('of tests that do not say which outcome counts: %s', (_name, decisions, expected) => {
  expect(disputedOutcomes(documentWith(['test', 't', {}], ...decisions), 't')).toEqual(expected);
});

describe('a copy for partners', () => {
  const decided = decide(begun, 'Mine0001', 'd1', 'abandon');
  const bytesOf = (document: ProjectDocument): string =>
    JSON.stringify(redact(document, 'partners', kindRegistry));

  test('has the outcome that counts as long as a decision in it says so', () => {
    expect(bytesOf(decided)).toContain('abandon');
  });

  test.each<[string, readonly Change[]]>([
    [
      'is restricted later',
      [{ op: 'set', kind: 'decision', id: 'd1', fields: { sensitivity: 'restricted' } }],
    ],
    ['is deleted', [{ op: 'delete', kind: 'decision', id: 'd1' }]],
    ['says something else now', [{ op: 'set', kind: 'decision', id: 'd1', fields: { outcome: 'adopt' } }]],
  ])('holds nothing of the outcome once its decision %s', (_what, changes) => {
    const document = write(decided, 'Mine0001', ...changes);
    expect(bytesOf(document)).not.toContain('abandon');
    expect(recordOf(document, { kind: 'test', id: 't' })?.fields.decidedOutcome).toBe('abandon');
  });
});
