import { expect, test } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { findingsOfRecord } from '../../../../shared/records/checks/findings.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import {
  lostMeasureInWords,
  lostMeasuresOfTest,
  mayHaveMeasureElsewhere,
} from '../../../../shared/records/lifecycle/lost-measures.ts';
import { documentOf, edited } from '../test-document.ts';

const NAME = 'Evenings out';
const counted = documentOf(
  ['test', 't', { title: 'Six walk', successCriterion: { value: 20, outOf: 30 } }],
  ['measure', 'm', { name: NAME }],
  ['measure', 'other', { name: 'Calls' }],
  ['t', 'measuredBy', 'm'],
);
const deleted = edited(counted, { op: 'delete', kind: 'measure', id: 'm' });

const said = (document: ProjectDocument): readonly string[] =>
  lostMeasuresOfTest(document, 't').map(lostMeasureInWords);
const finding = (document: ProjectDocument): string | undefined =>
  findingsOfRecord(document, { kind: 'test', id: 't' }).find(({ rule }) => rule === 'measureIsGone')?.message;
const isAskedElsewhere = (document: ProjectDocument): boolean => {
  const record = recordOf(document, { kind: 'test', id: 't' });
  return record !== undefined && mayHaveMeasureElsewhere(document, record);
};

test('a measure that is there is not lost, nor one that was deleted and brought back', () => {
  expect(said(counted)).toEqual([]);
  expect(finding(counted)).toBeUndefined();
  expect(said(edited(deleted, { op: 'restore', kind: 'measure', id: 'm' }))).toEqual([]);
});

test('of a deleted one it is said which it was and how it comes back', () => {
  expect(said(deleted)).toEqual(['The measure “Evenings out” was deleted.']);
  expect(finding(deleted)).toBe(
    'The measure “Evenings out” was deleted. Bring it back from the trash, or choose another.',
  );
});

test('of one that was erased for good nothing is left but that it was, until another is chosen', () => {
  for (const before of [counted, deleted]) {
    const erased = edited(before, { op: 'erase', kind: 'measure', id: 'm' });
    expect(finding(erased)).toBe('Its measure was erased for good. Choose another.');
    const chosen = edited(erased, {
      op: 'add',
      kind: 'link',
      id: 't_measuredBy_other',
      fields: { from: 't', relation: 'measuredBy', to: 'other' },
    });
    expect(said(chosen)).toEqual([]);
  }
});

test('once the link is taken away too nothing is missing', () => {
  expect(said(edited(deleted, { op: 'delete', kind: 'link', id: 't_measuredBy_m' }))).toEqual([]);
});

test('a copy says that its measure was deleted, and no word of what it was called', () => {
  const copy = redact(deleted, 'partners', kindRegistry);
  expect(said(copy)).toEqual(['Its measure was deleted. This copy does not say what it was called.']);
  expect(finding(copy)).not.toContain(NAME);
});

test('where a measure is kept back from a copy, the copy says that it may go without one', () => {
  const restricted = edited(counted, {
    op: 'set',
    kind: 'measure',
    id: 'm',
    fields: { sensitivity: 'restricted' },
  });
  const copy = redact(restricted, 'partners', kindRegistry);
  expect(JSON.stringify(copy.records)).not.toContain(NAME);
  expect(said(copy)).toEqual([]);
  expect(isAskedElsewhere(copy)).toBe(true);
  expect(isAskedElsewhere(restricted)).toBe(false);
});

test('a link to a measure that never came with the file says so', () => {
  const partly = documentOf(['test', 't', { title: 'Six walk' }], ['t', 'measuredBy', 'm']);
  expect(said(partly)).toEqual(['Its measure is not in this copy. A partner may have it.']);
});
