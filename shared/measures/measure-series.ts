import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { childrenOf, linksOf, recordOf } from '../document/model/selectors.ts';
import { isFilled, numberOf, partsOf, textOf } from '../records/fields/read-field.ts';
import type { MeasureDirection } from './assurance.ts';
import { type SeriesPoint, seriesPoints } from './series-points.ts';

/** What a person has chosen to see. */
export type ChartKind = 'run' | 'xmr' | 'bar';

export type MeasureKind = 'outcome' | 'process' | 'balancing';

/** Words at a day. */
export interface DatedWords {
  readonly id: RecordId;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly words: string;
}

/** Everything that a chart of one measure shows. */
export interface MeasureSeries {
  readonly measure: RecordId;
  readonly name: string;
  /** Null where nobody has said. */
  readonly kind: MeasureKind | null;
  /** In words; `%` for parts of a whole where none is given. */
  readonly unit: string;
  readonly direction: MeasureDirection;
  readonly target: number | null;
  readonly chart: ChartKind;
  /** All points that have a date, by date, then by id; those left out of the calculation too. */
  readonly points: readonly SeriesPoint[];
  /** Points without a day that a calendar has: they stand on no chart. */
  readonly undated: readonly RecordId[];
  /** From which day on there is a new centre line, with what begins there; by date. */
  readonly phases: readonly DatedWords[];
  /** What happened on which day, by date. */
  readonly annotations: readonly DatedWords[];
  /** The starts of the tests that are measured by it, by date. */
  readonly tests: readonly DatedWords[];
  /** Where values stand for parts of a whole, in per cent. */
  readonly isPercent: boolean;
  /** Values end here, so limits are drawn no further; they are calculated without. Null: they have no end. */
  readonly bounds: { readonly lower: number | null; readonly upper: number | null };
}

const oneOf = <T extends string>(value: string, options: readonly T[], otherwise: T): T =>
  options.find((option) => option === value) ?? otherwise;

const measureKinds: readonly MeasureKind[] = ['outcome', 'process', 'balancing'];

const byDate = (one: DatedWords, other: DatedWords): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.id < other.id ? -1 : 1;

const datedWords = (
  records: readonly PlainRecord[],
  dateField: string,
  wordsField: string,
): readonly DatedWords[] =>
  records
    .map((record) => ({
      id: record.id,
      date: textOf(record, dateField),
      words: textOf(record, wordsField),
    }))
    .filter(({ date }) => date !== '')
    .sort(byDate);

const startOf = (test: PlainRecord): string => {
  const { on } = partsOf(test, 'locked');
  return textOf(test, 'actualStart') || (typeof on === 'string' ? on : '');
};

const testStarts = (project: ProjectDocument, measure: RecordId): readonly DatedWords[] =>
  linksOf(project, measure)
    .in.filter(({ fields }) => fields.relation === 'measuredBy')
    .flatMap(({ fields }) => recordOf(project, { kind: 'test', id: String(fields.from) }) ?? [])
    .map((test) => ({ id: test.id, date: startOf(test), words: textOf(test, 'title') }))
    .filter(
      ({ date }, index, tests) =>
        date !== '' && tests.findIndex(({ id }) => id === tests[index]?.id) === index,
    )
    .sort(byDate);

const isPercentUnit = (unit: string): boolean => /^(%|per ?cent|percent(age)?)\b/i.test(unit) || unit === '%';

const isPercentSeries = (record: PlainRecord, points: readonly SeriesPoint[]): boolean => {
  const valued = points.filter(({ value }) => value !== null);
  if (valued.length === 0) return isPercentUnit(textOf(record, 'unit')) || isFilled(record, 'denominatorDef');
  return isPercentUnit(textOf(record, 'unit')) || valued.every(({ denominator }) => denominator !== null);
};

const boundsOf = (points: readonly SeriesPoint[], isPercent: boolean): MeasureSeries['bounds'] => {
  const values = points.flatMap(({ value }) => value ?? []);
  const isNegative = values.some((value) => value < 0);
  const isOver = values.some((value) => value > 100);
  return { lower: isNegative ? null : 0, upper: isPercent && !isOver ? 100 : null };
};

/** The numbers of a measure and all that stands on its chart; undefined where there is no such measure. */
export function measureSeries(project: ProjectDocument, measure: RecordId): MeasureSeries | undefined {
  const record = recordOf(project, { kind: 'measure', id: measure });
  if (!record) return undefined;
  const { points, undated } = seriesPoints(childrenOf(project, 'dataPoint', measure));
  const isPercent = isPercentSeries(record, points);
  return {
    measure,
    name: textOf(record, 'name'),
    kind: measureKinds.find((kind) => kind === record.fields.kind) ?? null,
    unit: textOf(record, 'unit') || (isPercent ? '%' : ''),
    direction: oneOf(textOf(record, 'direction'), ['up', 'down', 'neutral'], 'neutral'),
    target: numberOf(record, 'target') ?? null,
    chart: oneOf(textOf(record, 'chart'), ['run', 'xmr', 'bar'], 'run'),
    points,
    undated,
    phases: datedWords(childrenOf(project, 'phase', measure), 'from', 'label'),
    annotations: datedWords(childrenOf(project, 'annotation', measure), 'date', 'text'),
    tests: testStarts(project, measure),
    isPercent,
    bounds: boundsOf(points, isPercent),
  };
}
