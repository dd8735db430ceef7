import { expect, test } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { applyChanges as editedBy } from '../../helpers/document/apply-changes.ts';

const edited = (document: ProjectDocument, session: string, ...changes: Change[]): ProjectDocument =>
  editedBy(document, changes, session);
const joined = (one: ProjectDocument, other: ProjectDocument) => merge(one, other, documentRules).document;

const cards = Array.from({ length: 40 }, (_, at) => `n${at}`);
const base = edited(
  emptyDocument('p1'),
  'Aa00Aa00',
  { op: 'add', kind: 'map', id: 'm1', fields: { name: 'Map' } },
  ...cards.flatMap((id): Change[] => [
    { op: 'add', kind: 'note', id, fields: { text: id, order: 'a0' } },
    { op: 'add', kind: 'placement', id: `m1_${id}`, fields: { map: 'm1', card: id, pos: [0, 0] } },
  ]),
);
const tidied = (session: string, at: number) =>
  edited(
    base,
    session,
    ...cards.flatMap((id): Change[] => [
      { op: 'set', kind: 'note', id, fields: { order: `a${at}` } },
      { op: 'set', kind: 'placement', id: `m1_${id}`, fields: { pos: [at, at], locked: at === 1 } },
    ]),
  );

test('two partners who tidy forty cards have nothing to settle, and every value is kept', () => {
  const both = joined(tidied('Bb00Bb00', 1), tidied('Cc00Cc00', 2));
  expect(findClashes(both, documentRules)).toEqual([]);
  expect(findClashes(both)).toHaveLength(120);
  expect(both.records.placement?.m1_n0?.['!']).toMatchObject({ pos: { 'Bb00Bb00-2': [1, 1] } });
});

test('a place that one moved and another took away asks nobody either', () => {
  const gone = edited(base, 'Bb00Bb00', { op: 'delete', kind: 'placement', id: 'm1_n0' });
  const both = joined(gone, tidied('Cc00Cc00', 2));
  expect(findClashes(both, documentRules)).toEqual([]);
});

test('words written twice are asked about, and a card that was deleted and changed', () => {
  const one = edited(
    base,
    'Bb00Bb00',
    { op: 'set', kind: 'note', id: 'n0', fields: { text: 'one' } },
    { op: 'delete', kind: 'note', id: 'n1' },
  );
  const other = edited(
    base,
    'Cc00Cc00',
    { op: 'set', kind: 'note', id: 'n0', fields: { text: 'other' } },
    { op: 'set', kind: 'note', id: 'n1', fields: { text: 'changed' } },
  );
  const both = joined(one, other);
  expect(findClashes(both, documentRules)).toMatchObject([
    { id: 'n0', field: 'text' },
    { id: 'n1', editedAndDeleted: true },
  ]);
  for (const [op, isThere] of [
    ['restore', true],
    ['delete', false],
  ] as const) {
    const settled = edited(both, 'Bb00Bb00', { op, kind: 'note', id: 'n1' });
    expect(findClashes(settled, documentRules)).toMatchObject([{ id: 'n0' }]);
    expect(recordOf(settled, { kind: 'note', id: 'n1' }) !== undefined).toBe(isThere);
    expect(findClashes(joined(settled, both), documentRules)).toMatchObject([{ id: 'n0' }]);
  }
});

test('to bring back what is live and nobody deleted changes nothing', () => {
  expect(prepareEdit(base, [{ op: 'restore', kind: 'note', id: 'n1' }], documentRules).writes).toEqual([]);
});
