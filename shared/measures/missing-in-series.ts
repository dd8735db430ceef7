import type { MeasureSeries } from './measure-series.ts';
import { type MissingDays, missingDays } from './missing-days.ts';
import type { SeriesPoint } from './series-points.ts';

const known = new WeakMap<readonly SeriesPoint[], readonly MissingDays[]>();

/** The days that were looked at last: a number that is typed on one of them makes none missing. */
let last: { readonly dates: readonly string[]; readonly missing: readonly MissingDays[] } | undefined;

const missingAmong = (dates: readonly string[]): readonly MissingDays[] => {
  const isSame = last?.dates.length === dates.length && dates.every((date, at) => date === last?.dates[at]);
  if (!last || !isSame) last = { dates, missing: missingDays(dates) };
  return last.missing;
};

/** The days of a measure without a row, by the rhythm of its rows: its chart has gaps there, and its words name them. */
export function missingInSeries({ points }: Pick<MeasureSeries, 'points'>): readonly MissingDays[] {
  const missing = known.get(points) ?? missingAmong([...new Set(points.map(({ date }) => date))]);
  known.set(points, missing);
  return missing;
}
