import { expect, test } from 'vitest';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { toCsv } from '../../../shared/interchange/csv.ts';
import { measuresCsv } from '../../../shared/interchange/tables/measures-csv.ts';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import { measureSentence, measureStatus } from '../../../shared/measures/measure-sentence.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { kindOf, kindRegistry } from '../../../shared/records/kind-registry.ts';
import { documentOf } from '../records/test-document.ts';

const project = documentOf(
  [
    'measure',
    'm1',
    { name: 'Contacts', unit: 'contacts', target: 4, chart: 'xmr', direction: 'up', sensitivity: 'open' },
  ],
  ...Array.from({ length: 14 }, (_, index) => {
    const date = `2026-01-${String(index + 10)}`;
    const figures =
      index % 2 === 0 ? { value: 7313 + index, n: 3 } : { ratio: { numerator: 1, denominator: 7317 } };
    return ['dataPoint', `p${index}`, { measure: 'm1', date, ...figures, sensitivity: 'open' }] as const;
  }),
);

test.each(['partners', 'open'] as const)(
  'a copy for %s tells no figure, nor what figures come to',
  (profile) => {
    const copy = redact(project, profile, kindRegistry);
    const series = measureSeries(copy, 'm1');
    if (!series) throw new Error('The measure went missing.');
    const analysis = analyseMeasure(series);
    const measure = copy.records.measure?.m1;
    const said = [
      JSON.stringify({ series, analysis }),
      measureStatus(analysis),
      measureSentence(series, analysis),
      kindOf('measure')?.meta?.({ id: 'm1', fields: { ...measure } as never }, copy),
      toCsv(measuresCsv(copy, ['m1'])),
    ].join('\n');
    expect(
      series.points.every(({ value, n, leftOut }) => value === null && n === null && leftOut === 'withheld'),
    ).toBe(true);
    expect(said).not.toMatch(/73[12]\d/);
    expect(analysis).toMatchObject({ n: 0, isWithheld: true, assurance: null, variation: null });
    expect(analysis.phases.flatMap(({ signals }) => signals)).toEqual([]);
  },
);
