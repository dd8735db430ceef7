import type { ChartLayoutInput } from '../../../../renderer/features/charts/layout/chart-layout-input.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { analyseMeasure } from '../../../../shared/measures/analyse-measure.ts';
import {
  type AnalysisSettings,
  defaultAnalysisSettings,
} from '../../../../shared/measures/analysis-settings.ts';
import type { DatedWords, MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';

/** The day so many days after 5 January 2026. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10);
}

/** One point a week; null leaves the value out. */
export function weeklyPoints(values: readonly (number | null)[], everyDays = 7): readonly SeriesPoint[] {
  return values.map((value, index) => ({
    id: `point-${index}` as RecordId,
    date: dayAfter(everyDays * index),
    value,
    numerator: null,
    denominator: null,
    n: 6,
    note: '',
    leftOut: value === null ? 'noValue' : null,
    excludedWhy: '',
  }));
}

/** Words at a day. */
export function wordsAt(days: number, words: string): DatedWords {
  return { id: `words-${days}-${words}` as RecordId, date: dayAfter(days), words };
}

/** A measure with these values a week apart; `over` says what is different. */
export function seriesOf(
  values: readonly (number | null)[],
  over: Partial<MeasureSeries> = {},
): MeasureSeries {
  return {
    measure: 'measure-1' as RecordId,
    name: 'Meaningful contacts in 7 days',
    kind: 'outcome',
    unit: 'contacts',
    direction: 'up',
    target: null,
    chart: 'run',
    points: weeklyPoints(values),
    undated: [],
    phases: [],
    annotations: [],
    tests: [],
    isPercent: false,
    bounds: { lower: values.some((value) => value !== null && value < 0) ? null : 0, upper: null },
    ...over,
  };
}

/** A request for the chart of a series. */
export function requestOf(
  series: MeasureSeries,
  over: Partial<ChartLayoutInput> = {},
  settings: AnalysisSettings = defaultAnalysisSettings,
): ChartLayoutInput {
  return {
    series,
    analysis: analyseMeasure(series, settings),
    baseline: settings.baseline,
    width: 560,
    height: 340,
    size: 14,
    ...over,
  };
}

/** A year of what residents count in a week. */
export const contacts = [2, 3, 2, 3, 2, 3, 4, 4, 5, 4, 5, 5];
