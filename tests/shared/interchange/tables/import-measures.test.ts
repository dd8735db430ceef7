import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { childrenOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { toCsv } from '../../../../shared/interchange/csv.ts';
import { readDelimitedText } from '../../../../shared/interchange/tables/delimited-text.ts';
import { importMeasures } from '../../../../shared/interchange/tables/import-measures.ts';
import { measuresCsv } from '../../../../shared/interchange/tables/measures-csv.ts';
import { anyTable, readTable, type TableChoices } from '../../../../shared/interchange/tables/read-table.ts';
import { problemsAsCsv } from '../../../../shared/interchange/tables/row-problem.ts';
import { measureSeries } from '../../../../shared/measures/measure-series.ts';
import { documentOf, edited, refusal } from '../../records/test-document.ts';

const read = (text: string, choices: Partial<TableChoices> = {}) => {
  const { rows, delimiter } = readDelimitedText(text);
  const reading = readTable(rows, { ...anyTable, delimiter, ...choices });
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  return reading;
};

const target = (document: ProjectDocument) => ({
  document,
  today: '2026-11-30',
  measure: { name: 'Contacts' },
});

const importInto = (document: ProjectDocument, text: string, choices: Partial<TableChoices> = {}) => {
  const imported = importMeasures(read(text, choices).rows, target(document));
  expect(refusal(document, ...imported.changes)).toBeUndefined();
  return { ...imported, document: edited(document, ...imported.changes) };
};

const pointsOf = (document: ProjectDocument, measure: string) =>
  measureSeries(document, measure)?.points.map(({ date, value }) => [date, value]);

const weekly = `measure,kind,unit,direction,date,value,numerator,denominator,note,excluded,excluded_why,phase
Contacts in a week,outcome,contacts,up,2026-01-05,2,,,,,,
,,,,2026-01-12,3,,,"Two lines,
and a ""quote""",,,
,,,,2026-01-19,9,,,,yes,Counted twice,
,,,,2026-01-26,4,,,'=HYPERLINK(1),no,,With the student
Too much support,Balancing,,lower is better,2026-01-05,,1,6,,,,
,,,,2026-01-12,,8,80,,,,
`;

describe('a table of numbers', () => {
  it('makes measures, points and phases', () => {
    const { document, newMeasures, added, newPhases } = importInto(emptyDocument('project1'), weekly);
    expect([newMeasures.map(({ name }) => name), added, newPhases]).toEqual([
      ['Contacts in a week', 'Too much support'],
      6,
      1,
    ]);
    const [contacts, support] = recordsOf(document, 'measure');
    expect(contacts?.fields).toMatchObject({
      kind: 'outcome',
      unit: 'contacts',
      direction: 'up',
      chart: 'run',
    });
    expect(support?.fields).toMatchObject({ kind: 'balancing', direction: 'down' });
    const series = measureSeries(document, contacts?.id ?? '');
    expect(series?.points.map(({ leftOut }) => leftOut)).toEqual([null, null, 'excluded', null]);
    expect(series?.points[1]?.note).toBe('Two lines,\nand a "quote"');
    expect(series?.points[2]?.excludedWhy).toBe('Counted twice');
    expect(series?.points[3]?.note).toBe('=HYPERLINK(1)');
    expect(series?.phases.map(({ date, words }) => [date, words])).toEqual([
      ['2026-01-26', 'With the student'],
    ]);
    expect(pointsOf(document, support?.id ?? '')).toEqual([
      ['2026-01-05', 100 / 6],
      ['2026-01-12', 10],
    ]);
  });

  it('changes nothing when it comes again, on another computer either', () => {
    const once = importInto(emptyDocument('project1'), weekly);
    const again = importInto(once.document, weekly);
    expect(again.changes).toEqual([]);
    expect([again.added, again.changed, again.unchanged]).toEqual([0, [], 6]);
    const elsewhere = importInto(emptyDocument('project1'), weekly);
    expect(recordsOf(elsewhere.document, 'dataPoint').map(({ id }) => id)).toEqual(
      recordsOf(once.document, 'dataPoint').map(({ id }) => id),
    );
  });

  it('finds a measure by its name, also one that was given another since, and does not write over what it says', () => {
    const { document } = importInto(emptyDocument('project1'), weekly);
    const [contacts] = recordsOf(document, 'measure');
    const id = contacts?.id ?? '';
    const renamed = edited(document, {
      op: 'set',
      kind: 'measure',
      id,
      fields: { name: 'Meetings', unit: 'meetings' },
    });
    expect(importInto(renamed, weekly).changes).toEqual([]);
    const named = documentOf(['measure', 'm1', { name: 'CONTACTS  in a week' }]);
    expect(importInto(named, weekly).newMeasures.map(({ name }) => name)).toEqual(['Too much support']);
  });

  it('changes a point that has another number, and keeps what empty cells do not say', () => {
    const start = importInto(emptyDocument('project1'), weekly).document;
    const later = importInto(start, 'measure,date,value,note\ncontacts in a week,2026-01-12,5,\n');
    expect(later.changed).toMatchObject([{ date: '2026-01-12', row: 2, fields: { value: 5 } }]);
    const [contacts] = recordsOf(later.document, 'measure');
    const series = measureSeries(later.document, contacts?.id ?? '');
    expect(series?.points[1]).toMatchObject({ value: 5, note: 'Two lines,\nand a "quote"' });
    const ratio = importInto(
      later.document,
      'measure,date,numerator,denominator\ncontacts in a week,2026-01-12,3,6\n',
    );
    expect(measureSeries(ratio.document, contacts?.id ?? '')?.points[1]).toMatchObject({
      value: 50,
      denominator: 6,
    });
    const back = importInto(ratio.document, 'measure,date,value\ncontacts in a week,2026-01-12,7\n');
    expect(measureSeries(back.document, contacts?.id ?? '')?.points[1]).toMatchObject({
      value: 7,
      denominator: null,
    });
  });

  it('takes the place of what was typed where a number belongs', () => {
    const typed = documentOf(
      ['measure', 'm1', { name: 'Contacts' }],
      ['dataPoint', 'm1_20260105', { measure: 'm1', date: '2026-01-05', asTyped: { value: 'six' } }],
    );
    const { document, changed } = importInto(typed, 'date,value\n2026-01-05,6\n');
    expect(changed.length).toBe(1);
    expect(document.records.dataPoint?.m1_20260105).toMatchObject({ value: 6, asTyped: null });
    expect(importInto(document, 'date,value\n2026-01-05,6\n').changes).toEqual([]);
  });

  it('goes to one measure where it names none, below a title and merged cells', () => {
    const document = documentOf(
      ['measure', 'm1', { name: 'Contacts' }],
      ['dataPoint', 'x9', { measure: 'm1', date: '2026-01-05', value: 1 }],
    );
    const text = 'Contacts 2026;;\n;Residents;\nWeek of;Median;Residents\n2026-01-05;2,5;6\n2026-01-12;3;6\n';
    const { rows } = read(text);
    const { changes } = importMeasures(rows, { ...target(document), measure: { id: 'm1' } });
    const after = edited(document, ...changes);
    expect(pointsOf(after, 'm1')).toEqual([
      ['2026-01-05', 2.5],
      ['2026-01-12', 3],
    ]);
    // The point of that day keeps its own id.
    expect(childrenOf(after, 'dataPoint', 'm1').map(({ id }) => id)).toEqual(['m1_20260112', 'x9']);
  });

  it('waits for a person to say what comes first, day or month', () => {
    const text = 'date,value\n03/04/2026,1\n10/04/2026,2\n17/04/2026,3\n05/05/2026,4\n';
    const unread = read(text);
    expect(unread).toMatchObject({
      dates: 'unknown',
      likelyOrder: 'dayFirst',
      ambiguousRows: [2, 3],
      rows: [],
    });
    expect(read(text, { dateOrder: 'dayFirst' })).toMatchObject({ dates: 'dayFirst', problems: [] });
    const wrong = read(text, { dateOrder: 'monthFirst' });
    expect(wrong.rows.map(({ date }) => date)).toEqual(['2026-03-04', '2026-10-04', '2026-05-05']);
    expect(wrong.problems).toMatchObject([{ row: 4, cell: '17/04/2026', isTaken: false }]);
  });

  it('says of each cell what is wrong with it, and takes the rest', () => {
    const text = `date,value,numerator,denominator,n,excluded,kind
2026-02-31,1,,,,,
2026-02-02,six,,,,,
2026-02-03,,7,6,,,
2026-02-04,,1,0,,,
2026-02-05,,,6,,,
2026-02-06,1e308,,,,,
2026-02-07,1,,,2.5,,
2026-02-08,1,,,,perhaps,
2026-02-09,1,,,,,outcom
2026-02-09,2,,,,,
,3,,,,,
`;
    const { rows, problems } = read(text);
    expect(
      problems.map((one) => `${one.row} ${one.column} ${one.cell} (${one.isTaken}) ${one.sentence}`),
    ).toEqual([
      '2 date 2026-02-31 (false) “2026-02-31” is not a date: February has no 31st.',
      '3 value six (false) “six” is not a number.',
      '4 numerator 7 (true) 7 of 6: the first number is larger than the second. Check both.',
      '5 denominator 0 (false) The second number is 0, so there is no percentage.',
      '6 numerator  (false) How many of 6? The first number is missing.',
      '7 value 1e308 (false) This number is too large for a chart.',
      '8 n 2.5 (true) This must be a whole number, 0 or more. It was left out; the rest of the row is used.',
      '9 excluded perhaps (true) Write yes or no. The row is used.',
      '10 kind outcom (true) Use one of these: Outcome, Process, Balancing. The rest of the row is used.',
      '11 date 2026-02-09 (false) A row above has the same date and is used. This row is left out.',
      '12 date  (false) There is no date.',
    ]);
    expect(rows.map(({ row }) => row)).toEqual([4, 8, 9, 10]);
    const csv = readDelimitedText(problemsAsCsv(problems));
    expect(csv.rows.length).toBe(12);
    expect(csv.rows[1]).toEqual([
      '2',
      'date',
      '2026-02-31',
      '“2026-02-31” is not a date: February has no 31st.',
      'no',
    ]);
  });

  it('keeps weeks without a number between others as gaps, and not the weeks of a form that are still to come', () => {
    const text = 'date,value\n2026-01-05,\n2026-01-12,2\n2026-01-19,\n2026-01-26,3\n2026-02-02,\n';
    const { document } = importInto(emptyDocument('project1'), text);
    const [measure] = recordsOf(document, 'measure');
    expect(pointsOf(document, measure?.id ?? '')).toEqual([
      ['2026-01-12', 2],
      ['2026-01-19', null],
      ['2026-01-26', 3],
    ]);
  });

  it('is told from a table of actions, and from none', () => {
    expect(
      readTable([
        ['name', 'colour'],
        ['a', 'b'],
      ]),
    ).toMatchObject({ sort: 'unknown' });
    expect(readTable([])).toMatchObject({ sort: 'unknown' });
    expect(readTable([['date', 'value']])).toMatchObject({ sort: 'measures', rows: [] });
    expect(readTable([['Title', 'Owners', 'Due on']])).toMatchObject({ sort: 'actions', rows: [] });
  });

  it('of twenty thousand rows and ten measures is read whole', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => {
      const date = new Date(Date.UTC(2000, 0, 1 + (index % 2_000))).toISOString().slice(0, 10);
      return `Measure ${Math.floor(index / 2_000)},${date},${index % 7}`;
    });
    const { rows } = read(`measure,date,value\n${lines.join('\n')}\n`);
    const { added, newMeasures } = importMeasures(rows, target(emptyDocument('project1')));
    expect([added, newMeasures.length]).toEqual([20_000, 10]);
  });
});

describe('what is written as measures.csv', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 });
  const figures = fc.oneof(
    fc.record({ value: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0) }),
    fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([numerator, denominator]) => ({ ratio: { numerator, denominator } })),
  );
  const words = fc.oneof(
    fc.constantFrom('', '=1+1', "'=x", 'a "b"; c, d', 'two\nlines', '-', '+44'),
    fc.string({ maxLength: 20 }),
  );

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        days,
        fc.uniqueArray(fc.integer({ min: -9, max: 409 }), { maxLength: 8 }),
        fc.array(fc.tuple(figures, words, fc.boolean()), { minLength: 20, maxLength: 20 }),
        (dates, begins, cells) => {
          const dayOf = (day: number): string =>
            new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          const points = dates.map((day, index) => {
            const date = dayOf(day);
            const [figure = {}, note = '', excluded = false] = cells[index] ?? [];
            return ['dataPoint', `p${index}`, { measure: 'm1', date, ...figure, note, excluded }] as const;
          });
          const document = documentOf(
            ['measure', 'm1', { name: 'Contacts', kind: 'process', direction: 'down', unit: 'a week' }],
            ...points,
            ...begins.map((day): ['phase', string, Fields] => [
              'phase',
              `f${day}`,
              { measure: 'm1', from: dayOf(day), label: `What begins ${day}` },
            ]),
          );
          const csv = toCsv(measuresCsv(document, ['m1']));
          expect(importInto(document, csv).changes.filter(({ kind }) => kind !== 'dataPoint')).toEqual([]);
          const copy = importInto(emptyDocument('project2'), csv);
          const id = recordsOf(copy.document, 'measure')[0]?.id ?? '';
          const [before, after] = [measureSeries(document, 'm1'), measureSeries(copy.document, id)];
          const shown = (series: typeof before) =>
            series?.points.map(({ id: _, note, ...point }) => ({
              ...point,
              note: note.replace(/\r\n?/g, '\n'),
            }));
          expect(shown(after)).toEqual(shown(before));
          expect(after?.phases.map(({ words }) => words)).toEqual(before?.phases.map(({ words }) => words));
          expect(after).toMatchObject({ kind: 'process', direction: 'down', unit: 'a week' });
        },
      ),
    );
  });
});
