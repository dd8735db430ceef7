import { dateInWords, monthNames } from '../records/fields/dates.ts';
import { analyseMeasure } from './analyse-measure.ts';
import type { AnalysisSettings } from './analysis-settings.ts';
import { collectionFrequencyOf, dayByRhythm, type RegularRhythm } from './collection-frequency.ts';
import type { MeasureSeries } from './measure-series.ts';
import { USEFUL_POINTS_NEEDED } from './run-chart.ts';
import { XMR_POINTS_NEEDED } from './xmr.ts';

/** A shift is six points in a row on one side of the median. */
const SHIFT_LENGTH = 6;

/** The last stretch of a chart as it stood before a day: what begins on that day is compared with it. */
const lastPhaseBefore = (series: MeasureSeries, settings: AnalysisSettings, start: string) => {
  const points = series.points.filter(({ date }) => date < start);
  const phases = series.phases.filter(({ date }) => date < start);
  return analyseMeasure({ ...series, points, phases }, settings).phases.at(-1);
};

/**
 * How many numbers it takes from a test's start on before its chart could tell a change, by the rule of the chart that
 * was chosen: a run chart a shift of six, and ten points off the median in all; an XmR chart twelve points in all, one of
 * them new. Bars have no rule. Our own rule (domain, *Rules of ours*).
 */
export function numbersUntilTelling(
  series: MeasureSeries,
  settings: AnalysisSettings,
  start: string,
): number | undefined {
  if (series.chart === 'bar') return undefined;
  const before = lastPhaseBefore(series, settings, start);
  return series.chart === 'xmr'
    ? Math.max(1, XMR_POINTS_NEEDED - (before?.n ?? 0))
    : Math.max(SHIFT_LENGTH, USEFUL_POINTS_NEEDED - (before?.useful ?? 0));
}

/** From one rhythm to the next slower one that people choose instead. */
const slower: { readonly [rhythm in RegularRhythm]: RegularRhythm } = {
  day: 'week',
  week: 'month',
  fortnight: 'month',
  month: 'quarter',
  quarter: 'year',
  year: 'year',
};

/** Before which day a measure could not tell, and how it would be with numbers written down less often. */
export interface EarliestHonestDate {
  readonly rhythm: RegularRhythm;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly slowerRhythm: RegularRhythm;
  readonly slowerDay: string;
}

/**
 * The first day on which the numbers of a measure could tell a change that begins on `start` (`YYYY-MM-DD`), by the rhythm of
 * its last dates, else by what is said of how often it is collected, else weekly. Undefined for bars.
 */
export function earliestHonestDateOf(
  series: MeasureSeries,
  settings: AnalysisSettings,
  howOften: string,
  start: string,
): EarliestHonestDate | undefined {
  const numbers = numbersUntilTelling(series, settings, start);
  if (numbers === undefined) return undefined;
  const found = collectionFrequencyOf(
    series.points.map(({ date }) => date),
    howOften,
  );
  const rhythm = found === 'other' ? 'week' : found;
  const slowerRhythm = slower[rhythm];
  return {
    rhythm,
    day: dayByRhythm(start, rhythm, numbers),
    slowerRhythm,
    slowerDay: dayByRhythm(start, slowerRhythm, numbers),
  };
}

const adverbs: { readonly [rhythm in RegularRhythm]: string } = {
  day: 'daily',
  week: 'weekly',
  fortnight: 'fortnightly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

const monthAndYear = (day: string): string =>
  `${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** “With weekly numbers you cannot tell before 14 March 2026; with monthly ones, not before October 2026.” */
export function earliestHonestDateInWords({
  rhythm,
  day,
  slowerRhythm,
  slowerDay,
}: EarliestHonestDate): string {
  const first = `With ${adverbs[rhythm]} numbers you cannot tell before ${dateInWords(day)}`;
  return slowerRhythm === rhythm
    ? `${first}.`
    : `${first}; with ${adverbs[slowerRhythm]} ones, not before ${monthAndYear(slowerDay)}.`;
}
