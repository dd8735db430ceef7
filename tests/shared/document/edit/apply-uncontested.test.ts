import { expect, test } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { applyUncontested } from '../../../../shared/document/edit/apply-uncontested.ts';
import type { StoredRecord, Value } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { decodeStamp } from '../../../../shared/document/model/stamps.ts';

const record: StoredRecord = { title: 'Bus', order: 'a0', '~': { '*': 'Aa-1', order: 'Aa-2' } };

const write = (register: string, value: Value, seen: readonly string[] = ['Aa-1', 'Aa-2']) => ({
  kind: 'note',
  id: 'n1',
  register,
  value,
  seen,
});

test('what stands for itself in a record is never written as a field', () => {
  for (const register of ['~', '!', '?', '^', '*', '-', '__proto__', 'constructor!', '']) {
    expect([register, applyUncontested(record, [write(register, 'x')], 'Bb-3')]).toEqual([
      register,
      undefined,
    ]);
    const document = { ...emptyDocument('project1'), records: { note: { n1: record } } };
    const apply = () => applyEdit(document, { writes: [write(register, 'x')] }, 'Bb-3', noDocumentRules);
    if (register !== '-') expect(apply).toThrow(RangeError);
  }
});

test('a field may be called x, as an erasure is', () => {
  const next = applyUncontested(record, [write('x', 1, [])], 'Bb-3');
  expect(next && [...decodeStamp(next)].sort()).toEqual([
    ['+', ['Aa-1']],
    ['order', ['Aa-2']],
    ['title', ['Aa-1']],
    ['x', ['Bb-3']],
  ]);
});
