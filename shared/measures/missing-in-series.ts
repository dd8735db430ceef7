import type { MeasureSeries } from './measure-series.ts';
import { type MissingDays, missingDays } from './missing-days.ts';
import type { SeriesPoint } from './series-points.ts';

const known = new WeakMap<readonly SeriesPoint[], readonly MissingDays[]>();

/** The days of a measure without a row, by the rhythm of its rows: its chart has gaps there, and its words name them. */
export function missingInSeries({ points }: Pick<MeasureSeries, 'points'>): readonly MissingDays[] {
  const missing = known.get(points) ?? missingDays([...new Set(points.map(({ date }) => date))]);
  known.set(points, missing);
  return missing;
}
