import { expect, it } from 'vitest';
import { importMeasures } from '../../../../shared/interchange/tables/import-measures.ts';
import { measuresTable } from '../../../../shared/interchange/tables/measures-table.ts';
import { anyTable, readTable } from '../../../../shared/interchange/tables/read-table.ts';
import { documentOf } from '../../records/test-document.ts';

const document = documentOf(
  ['measure', 'm1', { name: 'Contacts' }],
  ['dataPoint', 'p1', { measure: 'm1', date: '2026-03-02', value: 2 }],
  ['dataPoint', 'p2', { measure: 'm1', date: '2026-03-09', value: 3 }],
  ['phase', 'f1', { measure: 'm1', from: '2026-03-05', label: 'With the student' }],
);

it('a table comes in again unchanged: no second phase, and no direction that nobody said', () => {
  const { head, rows } = measuresTable(document, ['m1']);
  const reading = readTable(
    [head, ...rows].map((row) => row.map(String)),
    anyTable,
  );
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  expect(reading.rows.map(({ direction, phase }) => [direction, phase])).toEqual([
    [undefined, ''],
    [undefined, 'With the student'],
  ]);
  const target = { document, today: '2026-11-30', measure: { name: '' } };
  expect(importMeasures(reading.rows, target).changes).toEqual([]);
});
