import { describe, expect, it } from 'vitest';
import type { MappedField } from '../../../../renderer/features/measure-table/column-mapping.ts';
import { planTable, type TableSettings } from '../../../../renderer/features/measure-table/plan-table.ts';
import { problemsByRow } from '../../../../renderer/features/measure-table/problems-by-row.ts';
import {
  broughtInWords,
  changedPointInWords,
  importInWords,
  replacedInWords,
} from '../../../../renderer/features/measure-table/table-in-words.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

const document = documentWith(
  ['measure', 'm1', { name: 'Contacts' }],
  ['dataPoint', 'm1_20260105', { measure: 'm1', date: '2026-01-05', value: 2 }],
  ['dataPoint', 'm1_20260112', { measure: 'm1', date: '2026-01-12', asTyped: { value: 'about three' } }],
);

const settings = (targets: readonly MappedField[], more: Partial<TableSettings> = {}): TableSettings => ({
  headingsRow: -1,
  targets,
  delimiter: '\t',
  dateOrder: null,
  numberStyle: null,
  existing: 'replace',
  ...more,
});

const plan = (rows: readonly (readonly string[])[], given: TableSettings, doc = document) =>
  planTable(doc, rows, given, { id: 'm1' }, '2026-03-18');

const rows = [
  ['2026-01-05', '4'],
  ['2026-01-12', '3'],
  ['2026-01-19', '5'],
];

describe('what a table would do', () => {
  it('numbers written in per cent keep their sign: it becomes the unit where nobody has said one', () => {
    const table = [
      ['2026-02-02', '41%', 'snow'],
      ['2026-02-09', ''],
      ['2026-02-16', '45 %'],
    ];
    const unitAfter = (fields: object, given = table) => {
      const doc = documentWith(['measure', 'm1', { name: 'Said yes', ...fields }]);
      const { imported } = plan(given, settings(['date', 'value', 'note']), doc);
      const { measure, dataPoint } = applyChanges(doc, imported?.changes ?? []).records;
      expect(Object.values(dataPoint ?? {}).map(({ value }) => value)).toContain(41);
      return measure?.m1?.unit ?? null;
    };
    expect(unitAfter({})).toBe('%');
    expect(unitAfter({ unit: 'points' })).toBe('points');
    expect(unitAfter({}, [...table, ['2026-02-23', '12']])).toBeNull();
  });

  it('asks about a number below 0 that is the only one, and about days to come; they come in all the same', () => {
    const odd = [
      ['2026-01-19', '5'],
      ['2026-01-26', '-4'],
      ['2036-02-02', '6'],
    ];
    const { imported, problems } = plan(odd, settings(['date', 'value']));
    expect(imported?.added).toBe(3);
    expect(problems.map(({ row, column, sentence, isTaken }) => [row, column, sentence, isTaken])).toEqual([
      [3, 'Date', '2 February 2036 is in the future. Is that right?', true],
      [2, 'Number', 'Minus 4? All other numbers of the table are 0 or more.', true],
    ]);
    const usual = [...odd.slice(0, 2), ['2026-02-02', '-6']];
    expect(plan(usual, settings(['date', 'value'])).problems).toEqual([]);
  });

  it('is one edit: new numbers, others than were there, and a number where letters stood', () => {
    const { imported } = plan(rows, settings(['date', 'value']));
    expect(imported && importInWords(imported, 'replace')).toBe('1 new, 2 changed.');
    const after = applyChanges(document, imported?.changes ?? []);
    const points = after.records.dataPoint ?? {};
    expect(Object.values(points).map(({ value, asTyped }) => [value, asTyped ?? null])).toEqual([
      [4, null],
      [3, null],
      [5, null],
    ]);
    const again = plan(rows, settings(['date', 'value']), after).imported;
    expect(again?.changes).toEqual([]);
    expect(again && broughtInWords(again, 'replace', 0)).toBe(
      'All 3 numbers are here already. Nothing was changed.',
    );
  });

  it('leaves what is there where the person says so', () => {
    const { imported } = plan(rows, settings(['date', 'value'], { existing: 'keep' }));
    expect(imported?.changes.map(({ id }) => id)).toEqual(['m1_20260119']);
    expect(imported && importInWords(imported, 'keep')).toBe('1 new, 2 kept as they are.');
    expect(imported && broughtInWords(imported, 'keep', 0)).toBe('1 number brought in.');
    expect(imported && replacedInWords(imported, 'keep')).toBe('');
  });

  it('says beforehand how many numbers are lost: neither letters nor those that stay are', () => {
    const { imported } = plan([...rows, ['2026-01-26', '']], settings(['date', 'value']));
    expect(imported && replacedInWords(imported, 'replace')).toBe('1 number that is here will be replaced.');
    const noted = plan([['2026-01-05', '2', 'snow']], settings(['date', 'value', 'note'])).imported;
    expect(noted && replacedInWords(noted, 'replace')).toBe('');
  });

  it.each([
    [
      [
        ['2026-01-19', '5'],
        ['31/02/2026', 'none'],
        ['2026-02-02', 'many'],
      ],
      '1 number brought in. 2 rows were left out.',
    ],
    [
      [
        ['2026-01-05', '2'],
        ['2026-02-02', 'many'],
      ],
      'This number is here already. Nothing was changed. 1 row was left out.',
    ],
    [[['2026-02-02', 'many']], 'No numbers were brought in. 1 row was left out.'],
  ])('says afterwards how many rows did not come in: %j', (table, words) => {
    const { imported, problems } = plan(table, settings(['date', 'value']));
    expect(imported && broughtInWords(imported, 'replace', problemsByRow(problems).leftRows)).toBe(words);
  });

  it('says rows that are left out and rows to check apart', () => {
    const table = [
      ['2026-01-19', '7', '6'],
      ['2026-01-26', 'none', '7'],
      ['2026-02-31', '8', '7'],
    ];
    const { problems } = plan(table, settings(['date', 'numerator', 'denominator']));
    const { left, toCheck, leftRows, rowsToCheck } = problemsByRow(problems);
    expect(toCheck.map(({ row }) => row)).toEqual([1]);
    expect([...new Set(left.map(({ row }) => row))]).toEqual([2, 3]);
    expect([leftRows, rowsToCheck]).toEqual([2, 1]);
  });

  it('says of each day what becomes of it', () => {
    const noted = [
      ['2026-01-05', '2', 'half-term'],
      ['2026-01-12', '3', ''],
    ];
    const { imported } = plan(noted, settings(['date', 'value', 'note']));
    expect(imported?.changed.map((point) => changedPointInWords(point, false))).toEqual([
      '5 January: still 2; something else about it changes',
      '12 January: no number becomes 3',
    ]);
    expect(imported?.changed.map((point) => changedPointInWords(point, true))[1]).toBe(
      '12 January: no number becomes 3%',
    );
  });

  it.each<[string, readonly MappedField[], string]>([
    ['no dates', ['leaveOut', 'value'], 'Say which column holds the dates.'],
    [
      'no numbers',
      ['date', 'leaveOut'],
      'Say which column holds the numbers, or which two are “Part” and “Whole”: the 5 and the 6 of 5 of 6.',
    ],
    [
      'a part alone',
      ['date', 'numerator'],
      'Say which two columns are “Part” and “Whole”: the 5 and the 6 of 5 of 6.',
    ],
  ])('asks first where there is %s', (_name, targets, missing) => {
    const found = plan(rows, settings(targets));
    expect([found.missing?.sentence, found.imported]).toEqual([missing, undefined]);
  });

  it.each([
    ['a measure that is not there', { id: 'gone' }, /no longer there/],
    ['a new measure without a name', { name: '  ' }, /name/],
  ])('asks first where it is for %s, unless each row names its own', (_name, measure, missing) => {
    const found = planTable(document, rows, settings(['date', 'value']), measure, '2026-03-18');
    expect([found.missing?.sentence, found.imported]).toEqual([expect.stringMatching(missing), undefined]);
    const named = rows.map((row) => [...row, 'Visits']);
    const targets = ['date', 'value', 'measure'] as const;
    expect(planTable(document, named, settings(targets), measure, '2026-03-18').missing).toBeUndefined();
  });

  it('asks once how dates are written, and says it was the day or the month', () => {
    const ambiguous = [
      ['03/04/2026', '4'],
      ['10/04/2026', '5'],
    ];
    const asked = plan(ambiguous, settings(['date', 'value']));
    expect([asked.missing?.sentence, asked.reading?.dates]).toEqual([
      'Say how the dates are written.',
      'unknown',
    ]);
    const told = (dateOrder: 'dayFirst' | 'monthFirst') =>
      plan(ambiguous, settings(['date', 'value'], { dateOrder })).imported?.changes.map(({ id }) => id);
    expect(told('dayFirst')).toEqual(['m1_20260403', 'm1_20260410']);
    expect(told('monthFirst')).toEqual(['m1_20260304', 'm1_20261004']);
  });

  it('takes notes alone to their days', () => {
    const { imported } = plan([['2026-01-05', 'snow']], settings(['date', 'note']));
    expect(imported?.changes).toEqual([
      { op: 'set', kind: 'dataPoint', id: 'm1_20260105', fields: { note: 'snow' } },
    ]);
  });

  it('names rows as the table counts them, with headings above and without', () => {
    const broken = [...rows, ['2026-01-26', 'many']];
    const problemRows = (given: TableSettings) =>
      plan(broken, given).problems.map(({ row, column }) => [row, column]);
    expect(problemRows(settings(['date', 'value']))).toEqual([[4, 'Number']]);
    expect(problemRows(settings(['date', 'value'], { headingsRow: 1 }))).toEqual([[4, 'Number']]);
  });
});
