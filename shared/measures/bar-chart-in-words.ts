import { dayInWords, spansYears } from './day-in-words.ts';
import { quantityInWords } from './figure-in-words.ts';
import type { MeasureSeries } from './measure-series.ts';

/**
 * What can be read off bars, which no rule judges: "Least 5 days, most 16 days. Latest: 6 days, on 6 July." Of one number
 * it alone; empty for none.
 */
export function barChartInWords(series: MeasureSeries): string {
  const counted = series.points.flatMap(({ value, leftOut, date }) =>
    value === null || leftOut !== null ? [] : [{ value, date }],
  );
  const latest = counted.at(-1);
  if (!latest) return '';
  const said = (value: number): string => quantityInWords(value, series);
  const values = counted.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const day = dayInWords(latest.date, spansYears(series));
  if (counted.length === 1) return `${said(latest.value)}, on ${day}.`;
  if (least === most) return `All are ${said(least)}. The latest is of ${day}.`;
  return `Least ${said(least)}, most ${said(most)}. Latest: ${said(latest.value)}, on ${day}.`;
}
