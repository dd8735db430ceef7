import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { readDelimitedText } from '../../../../shared/interchange/tables/delimited-text.ts';
import { importMeasures } from '../../../../shared/interchange/tables/import-measures.ts';
import { anyTable, readTable } from '../../../../shared/interchange/tables/read-table.ts';
import { measureSeries } from '../../../../shared/measures/measure-series.ts';
import { edited, refusal } from '../../records/test-document.ts';

const importInto = (document: ProjectDocument, text: string) => {
  const reading = readTable(readDelimitedText(text).rows, { ...anyTable, delimiter: ',' });
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  const measure = { name: 'Contacts' };
  const { changes } = importMeasures(reading.rows, { document, today: '2026-11-30', measure });
  expect(refusal(document, ...changes)).toBeUndefined();
  return { document: edited(document, ...changes) };
};

describe('a table of numbers over the trash', () => {
  it('brings nothing back of what was deleted: the day, its measure and its phase say what the table says', () => {
    const { document } = importInto(
      emptyDocument('project1'),
      'measure,kind,unit,date,numerator,denominator,note,excluded,excluded_why,phase\nContacts,process,visits,2026-03-09,5,6,snow,yes,Counted twice,Before\n',
    );
    const deletes = ['measure', 'dataPoint', 'phase'].flatMap((kind) =>
      recordsOf(document, kind).map(({ id }) => ({ op: 'delete', kind, id }) as const),
    );
    expect(deletes.length).toBe(3);
    const { document: after } = importInto(
      edited(document, ...deletes),
      'measure,date,value\nContacts,2026-03-09,10\n',
    );
    const [measure] = recordsOf(after, 'measure');
    expect([measure?.fields.unit, measure?.fields.kind]).toEqual([null, null]);
    expect(measureSeries(after, measure?.id ?? '')?.points).toMatchObject([
      { value: 10, denominator: null, note: '', leftOut: null, excludedWhy: '' },
    ]);
    expect(recordsOf(after, 'phase')).toEqual([]);
  });
});
