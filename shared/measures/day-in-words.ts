import { dateInWords } from '../records/fields/dates.ts';
import { dayAndMonthInWords } from '../records/fields/read-field.ts';
import type { MeasureSeries } from './measure-series.ts';

/** Whether the days of a chart lie in more than one year: then "1 January" alone may be either. */
export function spansYears({ points, phases }: Pick<MeasureSeries, 'points' | 'phases'>): boolean {
  const years = [...points, ...phases].map(({ date }) => date.slice(0, 4));
  return years.some((year) => year !== years[0]);
}

/** "17 August"; on a chart of several years "17 August 2025". */
export function dayInWords(day: string | undefined, hasYear: boolean): string {
  const words = dayAndMonthInWords(day);
  return hasYear && words !== '' ? dateInWords(day ?? '') : words;
}
