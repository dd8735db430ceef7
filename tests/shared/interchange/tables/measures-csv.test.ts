import { expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { importMeasures } from '../../../../shared/interchange/tables/import-measures.ts';
import { measuresCsv } from '../../../../shared/interchange/tables/measures-csv.ts';
import { anyTable, readTable } from '../../../../shared/interchange/tables/read-table.ts';
import { measureSeries } from '../../../../shared/measures/measure-series.ts';
import { documentOf, edited } from '../../records/test-document.ts';

const document = documentOf(
  ['measure', 'm1', { name: 'Contacts' }],
  ['dataPoint', 'p1', { measure: 'm1', date: '2026-03-02', value: 2 }],
  ['dataPoint', 'p2', { measure: 'm1', date: '2026-03-09', value: 3 }],
  ['phase', 'f1', { measure: 'm1', from: '2026-03-05', label: 'With the student' }],
);

const read = (from: ProjectDocument) => {
  const { head, rows } = measuresCsv(from, ['m1']);
  const reading = readTable(
    [head, ...rows].map((row) => row.map(String)),
    anyTable,
  );
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  return reading;
};

const importInto = (document: ProjectDocument, from: ProjectDocument) =>
  importMeasures(read(from).rows, { document, today: '2026-11-30', measure: { name: '' } });

it('a table comes in again unchanged: no second phase, and no direction that nobody said', () => {
  const reading = read(document);
  expect(reading.rows.map(({ direction, phase }) => [direction, phase])).toEqual([
    [undefined, ''],
    [undefined, 'With the student'],
  ]);
  expect(importInto(document, document).changes).toEqual([]);
});

const busy = documentOf(
  ['measure', 'm1', { name: 'Contacts' }],
  ['dataPoint', 'p1', { measure: 'm1', date: '2026-03-02', value: 2 }],
  ['dataPoint', 'p2', { measure: 'm1', date: '2026-03-09' }],
  ['dataPoint', 'p3', { measure: 'm1', date: '2026-03-16', value: 3 }],
  ['phase', 'f1', { measure: 'm1', from: '2026-03-01', label: 'Training' }],
  ['phase', 'f2', { measure: 'm1', from: '2026-03-02', label: 'Visits begin' }],
  ['phase', 'f3', { measure: 'm1', from: '2026-03-09', label: 'Nobody counted' }],
  ['phase', 'f4', { measure: 'm1', from: '2026-03-10', label: 'Visits again' }],
  ['phase', 'f5', { measure: 'm1', from: '2026-03-20', label: 'Two visits' }],
);

it('each phase comes back: of two before one point, at a week without a number, after the last', () => {
  const { changes, newPhases } = importInto(emptyDocument('project2'), busy);
  const copy = edited(emptyDocument('project2'), ...changes);
  const [measure] = recordsOf(copy, 'measure');
  const [before, after] = [measureSeries(busy, 'm1'), measureSeries(copy, measure?.id ?? '')];
  expect(newPhases).toBe(5);
  expect(after?.phases.map(({ date, words }) => [date, words])).toEqual([
    ['2026-03-01', 'Training'],
    ['2026-03-02', 'Visits begin'],
    ['2026-03-09', 'Nobody counted'],
    ['2026-03-16', 'Visits again'],
    ['2026-03-20', 'Two visits'],
  ]);
  expect(after?.points.map(({ date, value }) => [date, value])).toEqual(
    before?.points.map(({ date, value }) => [date, value]),
  );
  expect(importInto(busy, busy)).toMatchObject({ changes: [], unchanged: 3, newPhases: 0 });
  expect(importInto(copy, busy)).toMatchObject({ changes: [], unchanged: 3, newPhases: 0 });
});
