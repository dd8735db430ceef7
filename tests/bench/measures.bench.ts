import type { Change } from '../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { readDelimitedText } from '../../shared/interchange/tables/delimited-text.ts';
import { importMeasures } from '../../shared/interchange/tables/import-measures.ts';
import { anyTable, readTable } from '../../shared/interchange/tables/read-table.ts';
import { analyseMeasure } from '../../shared/measures/analyse-measure.ts';
import { measureSeries } from '../../shared/measures/measure-series.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';
import { type Bench, type Measurement, medianRatio, medianTime } from '../helpers/measure/bench.ts';

const POINTS = 400;

const dayOf = (days: number): string => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

/** Numbers up and down, from a rule: the same in every run. */
const numberOf = (measure: number, point: number): number => ((measure + 3) * point * point + 7 * point) % 23;

const idOf = (measure: number): string => `m${measure}`;

const measureChanges = (measure: number): readonly Change[] => [
  {
    op: 'add',
    kind: 'measure',
    id: idOf(measure),
    fields: {
      name: `Measure ${measure}`,
      chart: measure % 2 === 0 ? 'run' : 'xmr',
      direction: 'up',
      target: 11,
    },
  },
  ...Array.from(
    { length: POINTS },
    (_, point): Change => ({
      op: 'add',
      kind: 'dataPoint',
      id: `${idOf(measure)}_${point}`,
      fields: { measure: idOf(measure), date: dayOf(point), value: numberOf(measure, point) },
    }),
  ),
];

const projectOf = (measures: number): ProjectDocument =>
  applyChanges(
    emptyDocument('project1'),
    Array.from({ length: measures }, (_, measure) => measureChanges(measure)).flat(),
  );

/** All signals of all measures; how many, so that nothing is left undone. */
const signalsIn = (document: ProjectDocument, measures: number): number => {
  let signals = 0;
  for (let measure = 0; measure < measures; measure++) {
    const series = measureSeries(document, idOf(measure));
    if (!series) throw new Error(`No measure ${measure}.`);
    for (const phase of analyseMeasure(series).phases) signals += phase.signals.length;
  }
  return signals;
};

const tableOf = (rows: number): string =>
  `measure,date,value\n${Array.from({ length: rows }, (_, row) => `Measure ${Math.floor(row / POINTS)},${dayOf(row % POINTS)},${numberOf(row, row % 50)}`).join('\n')}\n`;

const importTable = (text: string): number => {
  const reading = readTable(readDelimitedText(text).rows, anyTable);
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  const target = { document: emptyDocument('project1'), today: '2026-11-30', measure: { name: 'Measure' } };
  return importMeasures(reading.rows, target).added;
};

/** What the numbers of many measures say, and reading large tables: both go with their size. */
export const bench: Bench = {
  title: 'Measures: their signals, and tables of numbers',
  run: async (): Promise<readonly Measurement[]> => {
    const [hundred, twoHundred] = [projectOf(100), projectOf(200)];
    const [small, large] = [tableOf(10_000), tableOf(100_000)];
    if (signalsIn(hundred, 100) === 0 || importTable(large) !== 100_000) throw new Error('Nothing was done.');
    return [
      {
        name: 'all signals of twice as many measures',
        size: `200 over 100 measures of ${POINTS} points`,
        value: await medianRatio(
          () => signalsIn(twoHundred, 200),
          () => signalsIn(hundred, 100),
        ),
        unit: 'x',
        goal: 2.2,
      },
      {
        name: 'all signals',
        size: `100 measures of ${POINTS} points`,
        value: await medianTime(() => signalsIn(hundred, 100)),
        unit: 'ms',
      },
      {
        name: 'a table of ten times as many rows, a tenth of it',
        size: '100,000 over 10,000 rows',
        value:
          (await medianRatio(
            () => importTable(large),
            () => importTable(small),
            3,
          )) / 10,
        unit: 'x',
        goal: 1.5,
      },
      {
        name: 'a table read, and its changes made',
        size: '100,000 rows',
        value: await medianTime(() => importTable(large), 3),
        unit: 'ms',
      },
    ];
  },
};
