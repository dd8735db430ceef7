import type { MeasureAnalysis } from '../../../../shared/measures/analysis.ts';
import { dayInWords, spansYears } from '../../../../shared/measures/day-in-words.ts';
import { numberInWords, quantityInWords, valueInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import type { LeftOut, SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { sideOfLine } from '../../../../shared/measures/side-of-line.ts';
import type { RuleName } from '../../../../shared/measures/signals.ts';
import { wilson } from '../../../../shared/measures/wilson.ts';

const leftOutWords: { readonly [why in LeftOut]: string } = {
  excluded: 'left out',
  sameDate: 'left out: there is another number for this day',
  noValue: 'no number',
  withheld: 'kept back in this copy',
  wholeIsZero: 'left out: the second number is 0',
  partOverWhole: 'left out: the first number is larger than the second',
  tooLarge: 'too large to draw',
};

/** Signals of a whole phase mark no point. */
type WholePhaseRule = 'tooFewRuns' | 'tooManyRuns' | 'fewCrossings';

const partOfWords: { readonly [rule in Exclude<RuleName, WholePhaseRule>]: string } & {
  readonly [rule in WholePhaseRule]?: never;
} = {
  shift: 'part of a shift',
  trend: 'part of a trend',
  longRun: 'part of a long run',
  outside: 'outside the limits',
  twoOfThree: 'near a limit, two of three',
  oneSide: 'part of a row on one side',
};

/** Why a point is not in the calculation, with the reason that somebody gave; empty where it is. */
export function leftOutInWords({ leftOut, excludedWhy }: SeriesPoint): string {
  if (leftOut === null) return '';
  return leftOut === 'excluded' && excludedWhy !== '' ? `left out: ${excludedWhy}` : leftOutWords[leftOut];
}

/** Its value under the head of a column, "5", "42%"; empty where it has none. */
export function valueOfPoint({ value }: SeriesPoint, series: MeasureSeries): string {
  return value === null ? '' : valueInWords(value, series);
}

/** Its value by itself: "5 contacts", "42%"; empty where it has none. */
export function quantityOfPoint({ value }: SeriesPoint, series: MeasureSeries): string {
  return value === null ? '' : quantityInWords(value, series);
}

/** "5 of 6, likely 44% to 97%", "from 10"; empty where nothing is known. */
export function basisOfPoint({ numerator, denominator, n }: SeriesPoint): string {
  if (numerator !== null && denominator !== null) {
    const interval = wilson(numerator, denominator);
    const likely = interval
      ? `, likely ${numberInWords(100 * interval.lower, 0)}% to ${numberInWords(100 * interval.upper, 0)}%`
      : '';
    return `${numberInWords(numerator)} of ${numberInWords(denominator)}${likely}`;
  }
  return n === null ? '' : `from ${numberInWords(n)}`;
}

const sideInWords = (value: number, centre: number | null, name: string): string => {
  if (centre === null) return '';
  const side = sideOfLine(value, centre);
  if (side === 0) return `on the ${name}`;
  return `${side > 0 ? 'above' : 'below'} the ${name}`;
};

/** What the chart says of a point: "above the median, part of a shift". Empty where it says nothing. */
export function judgementOfPoint(
  series: MeasureSeries,
  { phases, marks }: MeasureAnalysis,
  index: number,
): string {
  const point = series.points[index];
  const phase = phases.find(({ from, to }) => index >= from && index <= to);
  if (!point || !phase || point.value === null || point.leftOut !== null) return '';
  const mark = marks[index];
  return [
    sideInWords(point.value, phase.median, 'median') || sideInWords(point.value, phase.mean, 'mean'),
    mark && partOfWords[mark.main.rule],
    mark?.also && partOfWords[mark.also.rule],
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * A point as it is read out: "23 March, 5, from 10, above the median, part of a shift". With its year where `hasYear`.
 */
export function pointInWords(
  series: MeasureSeries,
  analysis: MeasureAnalysis,
  index: number,
  hasYear = false,
): string {
  const point = series.points[index];
  if (!point) return '';
  return [
    dayInWords(point.date, hasYear),
    quantityOfPoint(point, series),
    basisOfPoint(point),
    leftOutInWords(point) || judgementOfPoint(series, analysis, index),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Whether the year is news to who goes by arrows from one point, undefined for none, to another: said with each point it
 * would be heard again and again.
 */
export function isOfAnotherYear(series: MeasureSeries, from: number | undefined, to: number): boolean {
  const yearAt = (index: number | undefined) => series.points[index ?? -1]?.date.slice(0, 4);
  return spansYears(series) && yearAt(from) !== yearAt(to);
}
