import { expect, test } from 'vitest';
import { applyAlone } from '../../../shared/document/apply-alone.ts';
import type { StoredRecord, Value } from '../../../shared/document/document.ts';
import { applyEdit, emptyDocument } from '../../../shared/document/edit.ts';
import { noRules } from '../../../shared/document/rules.ts';
import { expand } from '../../../shared/document/stamps.ts';

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
    expect([register, applyAlone(record, [write(register, 'x')], 'Bb-3')]).toEqual([register, undefined]);
    const document = { ...emptyDocument('project1'), records: { note: { n1: record } } };
    const apply = () => applyEdit(document, { writes: [write(register, 'x')] }, 'Bb-3', noRules);
    if (register !== '-') expect(apply).toThrow(RangeError);
  }
});

test('a field may be called x, as an erasure is', () => {
  const next = applyAlone(record, [write('x', 1, [])], 'Bb-3');
  expect(next && [...expand(next)].sort()).toEqual([
    ['+', ['Aa-1']],
    ['order', ['Aa-2']],
    ['title', ['Aa-1']],
    ['x', ['Bb-3']],
  ]);
});
