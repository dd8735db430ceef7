import type { ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { type MeasureSeries, measureSeries } from '../../measures/measure-series.ts';
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

/** The phase that begins with each point, by its place; one that begins after the last point has none. */
const phaseLabels = ({ points, phases }: MeasureSeries): ReadonlyMap<number, string> =>
  new Map(
    phases.flatMap(({ date, words }) => {
      const first = points.findIndex((point) => point.date >= date);
      return first < 0 ? [] : [[first, words] as const];
    }),
  );

const pointRow = (
  series: MeasureSeries,
  direction: string,
  point: SeriesPoint,
  phase: string,
): readonly CsvCell[] => {
  const isRatio = point.denominator !== null;
  return [
    series.name,
    series.kind ?? '',
    series.unit,
    direction,
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

/** `measures.csv`: all points of these measures, a row each, by measure and date. What is read back is the same. */
export function measuresTable(document: ProjectDocument, measures: readonly RecordId[]): CsvTable {
  const rows = measures.flatMap((id) => {
    const series = measureSeries(document, id);
    if (!series) return [];
    const labels = phaseLabels(series);
    const record = recordOf(document, { kind: 'measure', id });
    // As somebody said it: a chart takes "neither" where nobody did.
    const direction = record ? textOf(record, 'direction') : '';
    return series.points.map((point, index) => pointRow(series, direction, point, labels.get(index) ?? ''));
  });
  return { head, rows };
}
