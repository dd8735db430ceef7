import type { ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { type DatedWords, type MeasureSeries, measureSeries } from '../../measures/measure-series.ts';
import type { SeriesPoint } from '../../measures/series-points.ts';
import { textOf } from '../../records/fields/read-field.ts';
import type { CsvCell, CsvTable } from '../csv.ts';

const head = [
  'measure',
  'kind',
  'unit',
  'direction',
  'date',
  'value',
  'numerator',
  'denominator',
  'note',
  'excluded',
  'excluded_why',
  'phase',
  'n',
] as const;

/**
 * The phases that stand on the row of a point, by its place, and those that have a row of their own: of two that begin
 * before one point the earlier, and each that begins at a day without a number or after the last.
 */
const splitPhases = ({ points, phases }: MeasureSeries) => {
  const byPoint = new Map<number, string>();
  const named = phases.filter(({ words }) => words.trim() !== '');
  const firstFrom = (day: string): number => points.findIndex(({ date }) => date >= day);
  const alone = named.filter(({ date, words }, index) => {
    const first = firstFrom(date);
    const next = named[index + 1];
    if ((points[first]?.value ?? null) === null || (next && firstFrom(next.date) === first)) return true;
    byPoint.set(first, words);
    return false;
  });
  return { byPoint, alone };
};

type MeasureCells = readonly [name: string, kind: string, unit: string, direction: string];

const phaseRow = (ofMeasure: MeasureCells, { date, words }: DatedWords): readonly CsvCell[] => [
  ...ofMeasure,
  date,
  ...['', '', '', '', '', ''],
  words,
  '',
];

const pointRow = (ofMeasure: MeasureCells, point: SeriesPoint, phase: string): readonly CsvCell[] => {
  const isRatio = point.denominator !== null;
  return [
    ...ofMeasure,
    point.date,
    isRatio ? '' : (point.value ?? ''),
    point.numerator ?? '',
    point.denominator ?? '',
    point.note,
    point.leftOut === 'excluded' ? 'yes' : '',
    point.excludedWhy,
    phase,
    isRatio ? '' : (point.n ?? ''),
  ];
};

/**
 * `measures.csv`: all points of these measures, a row each, and phases that no row of a point can hold, by measure and
 * date. What is read back is the same.
 */
export function measuresCsv(document: ProjectDocument, measures: readonly RecordId[]): CsvTable {
  const rows = measures.flatMap((id) => {
    const series = measureSeries(document, id);
    if (!series) return [];
    const { byPoint, alone } = splitPhases(series);
    const record = recordOf(document, { kind: 'measure', id });
    // As somebody said it: a chart takes "neither" where nobody did.
    const direction = record ? textOf(record, 'direction') : '';
    const ofMeasure = [series.name, series.kind ?? '', series.unit, direction] as const;
    return [
      ...alone.map((phase) => ({ date: phase.date, row: phaseRow(ofMeasure, phase) })),
      ...series.points.map((point, index) => ({
        date: point.date,
        row: pointRow(ofMeasure, point, byPoint.get(index) ?? ''),
      })),
    ]
      .toSorted((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
      .map(({ row }) => row);
  });
  return { head, rows };
}
