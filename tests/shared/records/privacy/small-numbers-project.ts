import { expect } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type {
  Fields,
  ProjectDocument,
  StoredRecord,
  Value,
} from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

export const readers = ['partners', 'open'] as const;
export const why = { resultMayLeave: { why: 'All six agreed', on: '2026-05-01' } };

export function add(kind: string, id: string, fields: Fields): Change {
  return {
    op: 'add',
    kind,
    id,
    fields: { sensitivity: 'open', ...fields },
  };
}

export function set(kind: string, id: string, fields: Fields): Change {
  return { op: 'set', kind, id, fields };
}

export function start(...changes: Change[]): ProjectDocument {
  return applyChanges(emptyDocument('p1'), changes, 'Start001');
}

export function join(a: ProjectDocument, b: ProjectDocument): ProjectDocument {
  return merge(a, b, documentRules).document;
}

export function stored(document: ProjectDocument, kind: string, id: string): StoredRecord | undefined {
  return document.records[kind]?.[id];
}

/** Fields of a record that its copy lists as withheld, where nothing of them is in the copy's bytes. */
export function withheldIn(copy: ProjectDocument, kind: string, id: string): readonly string[] {
  const record = stored(copy, kind, id);
  const withheld = record?.['?'];
  if (withheld === undefined || withheld === '*') return [];
  for (const field of withheld) {
    expect(Object.hasOwn(record ?? {}, field), field).toBe(false);
    expect(record?.['!']?.[field], field).toBeUndefined();
  }
  return withheld.filter((field) => field !== 'resultMayLeave');
}

export function canariesIn(copy: ProjectDocument): readonly string[] {
  return [...new Set(JSON.stringify(copy).match(/CANARY\w+/g) ?? [])];
}

export function criterion(value: Value): Fields {
  return {
    what: 'CANARYwhat',
    comparator: 'atLeast',
    value,
    outOf: 40,
    unit: 'CANARYunit',
  };
}

/** A test of which everything that tells of how many is written; `n` are those who took part. */
export function whole(n: Value, more: Fields = {}): Fields {
  return {
    title: 'A test',
    prediction: 'CANARYprediction',
    successCriterion: criterion(20),
    sample: { who: 'CANARYwho', plannedN: 40, where: 'CANARYwhere' },
    locked: { prediction: 'CANARYlocked', criterion: criterion(20), on: '2026-01-30' },
    actualN: n,
    resultValue: { value: 20, outOf: 40, words: 'CANARYwords' },
    observations: 'mayBeSeen',
    ...more,
  };
}
