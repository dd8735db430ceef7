import type { Fields } from '../document/model/document.ts';
import type { SampleChartEntry } from './sample.ts';

const MS_A_DAY = 86_400_000;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);

/**
 * The points of a measure of a sample, evenly spaced from the first day on.
 * @param start the first day, `YYYY-MM-DD`
 * @param days from each point to the next
 */
export function pointsEvery(
  days: number,
  measure: string,
  start: string,
  points: readonly Fields[],
): readonly SampleChartEntry[] {
  return points.map((fields, index) => ({
    kind: 'dataPoint',
    measure,
    date: dayAfter(start, index * days),
    fields,
  }));
}

/** One point a week. */
export function weeklyPoints(
  measure: string,
  start: string,
  points: readonly Fields[],
): readonly SampleChartEntry[] {
  return pointsEvery(7, measure, start, points);
}
