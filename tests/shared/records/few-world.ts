import { expect } from 'vitest';
import type { Fields, ProjectDocument, StoredRecord, Value } from '../../../shared/document/document.ts';
import { type Change, emptyDocument } from '../../../shared/document/edit.ts';
import { merge } from '../../../shared/document/merge.ts';
import { rules } from '../../../shared/records/registry.ts';
import { edited } from '../../helpers/edited.ts';

export const readers = ['partners', 'open'] as const;
export const why = { resultMayLeave: { why: 'All six agreed', on: '2026-05-01' } };

export const add = (kind: string, id: string, fields: Fields): Change => ({
  op: 'add',
  kind,
  id,
  fields: { sensitivity: 'open', ...fields },
});
export const set = (kind: string, id: string, fields: Fields): Change => ({ op: 'set', kind, id, fields });
export const start = (...changes: Change[]): ProjectDocument =>
  edited(emptyDocument('p1'), changes, 'Start001');
export const join = (a: ProjectDocument, b: ProjectDocument): ProjectDocument => merge(a, b, rules).document;
export const stored = (document: ProjectDocument, kind: string, id: string): StoredRecord | undefined =>
  document.records[kind]?.[id];

/** Fields of a record that its copy lists as withheld, where nothing of them is in the copy's bytes. */
export const withheldIn = (copy: ProjectDocument, kind: string, id: string): readonly string[] => {
  const record = stored(copy, kind, id);
  const withheld = record?.['?'];
  if (withheld === undefined || withheld === '*') return [];
  for (const field of withheld) {
    expect(Object.hasOwn(record ?? {}, field), field).toBe(false);
    expect(record?.['!']?.[field], field).toBeUndefined();
  }
  return withheld.filter((field) => field !== 'resultMayLeave');
};

export const canariesIn = (copy: ProjectDocument): readonly string[] => [
  ...new Set(JSON.stringify(copy).match(/CANARY\w+/g) ?? []),
];

export const criterion = (value: Value): Fields => ({
  what: 'CANARYwhat',
  comparator: 'atLeast',
  value,
  outOf: 40,
  unit: 'CANARYunit',
});

/** A test of which everything that tells of how many is written; `n` are those who took part. */
export const whole = (n: Value, more: Fields = {}): Fields => ({
  title: 'A test',
  prediction: 'CANARYprediction',
  successCriterion: criterion(20),
  sample: { who: 'CANARYwho', plannedN: 40, where: 'CANARYwhere' },
  locked: { prediction: 'CANARYlocked', criterion: criterion(20), on: '2026-01-30' },
  actualN: n,
  resultValue: { value: 20, outOf: 40, words: 'CANARYwords' },
  observations: 'mayBeSeen',
  ...more,
});
