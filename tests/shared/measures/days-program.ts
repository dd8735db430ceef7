import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { toCsv } from '../../../shared/interchange/csv.ts';
import { readDelimitedText } from '../../../shared/interchange/tables/delimited-text.ts';
import { importMeasures } from '../../../shared/interchange/tables/import-measures.ts';
import { measuresCsv } from '../../../shared/interchange/tables/measures-csv.ts';
import { anyTable, readTable } from '../../../shared/interchange/tables/read-table.ts';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { nextDate } from '../../../shared/measures/collection-frequency.ts';
import { measureSentence } from '../../../shared/measures/measure-sentence.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { applyChanges } from '../../helpers/document/apply-changes.ts';

/** A program of its own, because a process has one time zone: reads dates of all forms, and tells them on. */
const dates = [
  '28 March 2026',
  '29/03/2026',
  '2026-03-30T00:00:00Z',
  '25-Oct-26',
  '26/10/2026',
  '1 Jan 2027',
  '31.12.2027',
];
const text = `date;value\n${dates.map((date, index) => `${date};${index}`).join('\n')}\n`;

const reading = readTable(readDelimitedText(text).rows, { ...anyTable, dateOrder: 'dayFirst' });
if (reading.sort !== 'measures') throw new Error(reading.sort);
const empty = emptyDocument('project1');
const { changes, newMeasures } = importMeasures(reading.rows, {
  document: empty,
  today: '2026-11-30',
  measure: { name: 'Contacts' },
});
const document = applyChanges(empty, [...changes], 'Aa00Aa00');
const series = measureSeries(document, newMeasures[0]?.id ?? '');
if (!series) throw new Error('No series.');
const days = series.points.map(({ date }) => date);
console.log(
  JSON.stringify({
    offset: new Date(2026, 5, 1).getTimezoneOffset(),
    days,
    ids: series.points.map(({ id }) => id),
    next: nextDate(days.slice(0, 2), '', '2026-11-30'),
    sentence: measureSentence(series, analyseMeasure(series)),
    csv: toCsv(measuresCsv(document, [series.measure])),
  }),
);
