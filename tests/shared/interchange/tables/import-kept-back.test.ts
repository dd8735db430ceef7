import { expect, it } from 'vitest';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { importMeasures } from '../../../../shared/interchange/tables/import-measures.ts';
import { anyTable, readTable } from '../../../../shared/interchange/tables/read-table.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { documentOf } from '../../records/test-document.ts';

const importInto = (document: ReturnType<typeof documentOf>, ...rows: readonly (readonly string[])[]) => {
  const reading = readTable([['date', 'value', 'n', 'note'], ...rows], anyTable);
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  return importMeasures(reading.rows, { document, today: '2026-11-30', measure: { id: 'm1' } });
};

it('a table writes no number beside one that this copy does not hold, and says so; a note is taken', () => {
  const owner = documentOf(
    ['measure', 'm1', { name: 'Contacts' }],
    ['dataPoint', 'm1_20260309', { measure: 'm1', date: '2026-03-09', value: 6 }],
  );
  const copy = redact(owner, 'partners', kindRegistry);
  const imported = importInto(copy, ['2026-03-09', '7', '', ''], ['2026-03-16', '8', '', '']);
  expect(imported.problems).toEqual([
    {
      row: 2,
      column: 'date',
      cell: '2026-03-09',
      sentence: 'This number is kept back in this copy. The row was left out.',
      isTaken: false,
    },
  ]);
  expect(imported.changes.map(({ op, id }) => [op, id])).toEqual([['add', 'm1_20260316']]);
  expect([imported.added, imported.changed, imported.unchanged]).toEqual([1, [], 0]);
  const noted = importInto(copy, ['2026-03-09', '', '', 'snow']);
  expect([noted.problems, noted.changes]).toEqual([
    [],
    [{ op: 'set', kind: 'dataPoint', id: 'm1_20260309', fields: { note: 'snow' } }],
  ]);
});

it('a table takes away only the letters that stood in place of the numbers it brings', () => {
  const typed = documentOf(
    ['measure', 'm1', { name: 'Contacts' }],
    [
      'dataPoint',
      'm1_20260309',
      { measure: 'm1', date: '2026-03-09', asTyped: { value: 'about six', n: 'all of them' } },
    ],
  );
  const fieldsOf = (...row: readonly string[]) => {
    const [change] = importInto(typed, row).changes;
    return change?.op === 'set' ? change.fields : undefined;
  };
  expect(fieldsOf('2026-03-09', '6', '', '')).toEqual({ value: 6, asTyped: { n: 'all of them' } });
  expect(fieldsOf('2026-03-09', '', '9', 'snow')).toEqual({
    n: 9,
    note: 'snow',
    asTyped: { value: 'about six' },
  });
  expect(fieldsOf('2026-03-09', '6', '9', '')).toEqual({ value: 6, n: 9, asTyped: null });
});
