import type { Assurance } from '../../../../shared/measures/assurance.ts';
import { chartDisagreement } from '../../../../shared/measures/chart-disagreement.ts';
import { dayInWords } from '../../../../shared/measures/day-in-words.ts';
import { numberInWords, quantityInWords } from '../../../../shared/measures/figure-in-words.ts';
import { measureHeadline, measureSentence } from '../../../../shared/measures/measure-sentence.ts';
import { missingInSeries } from '../../../../shared/measures/missing-in-series.ts';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { listInWords } from '../../../../shared/records/fields/read-field.ts';
import type { ChartData } from '../chart-data.ts';
import { leftOutInWords } from '../figure/point-in-words.ts';

const assuranceWords: { readonly [assurance in Assurance]: (target: string) => string } = {
  passes: (target) => `The target of ${target} will be met each time, unless something changes.`,
  fails: (target) => `The target of ${target} will not be met, unless something changes.`,
  hitOrMiss: (target) => `The target of ${target} is sometimes met and sometimes missed, by chance alone.`,
};

/** What the limits say of the target; empty where they say nothing. */
export function assuranceInWords({ series, analysis }: ChartData): string {
  if (analysis.assurance === null || series.target === null) return '';
  return assuranceWords[analysis.assurance](quantityInWords(series.target, series));
}

/** "From how many: 8 each time.", "From how many: between 6 and 10, not always the same."; empty where nobody has said from how many. */
const basisInWords = ({ series }: ChartData): string => {
  const counts = series.points.flatMap(({ n, leftOut }) => (n === null || leftOut !== null ? [] : n));
  if (counts.length === 0) return '';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most
    ? `From how many: ${numberInWords(least)} each time.`
    : `From how many: between ${numberInWords(least)} and ${numberInWords(most)}, not always the same.`;
};

/** So many are named, with the reason; the chart shows all of them. */
const NAMED = 3;

/** "9 March (Snow)" */
const leftOutPointInWords = (point: SeriesPoint, hasYear: boolean): string => {
  const day = dayInWords(point.date, hasYear);
  const reason =
    point.leftOut === 'excluded' ? point.excludedWhy : leftOutInWords(point).replace(/^left out: /, '');
  return reason === '' ? day : `${day} (${reason})`;
};

/** "5 numbers are kept back in this copy." */
const keptBackInWords = ({ series }: ChartData): string => {
  const count = series.points.filter(({ leftOut }) => leftOut === 'withheld').length;
  if (count === 0) return '';
  return count === 1 ? '1 number is kept back in this copy.' : `${count} numbers are kept back in this copy.`;
};

/** Those that have no number here are said elsewhere, or are none. */
const hasNoNumber: ReadonlySet<string | null> = new Set([null, 'noValue', 'withheld']);

/** "Left out: 9 March (Snow)." */
const allLeftOutInWords = ({ series, analysis }: ChartData): string => {
  const points = series.points.filter(({ leftOut }) => !hasNoNumber.has(leftOut));
  if (points.length === 0) return '';
  const others = points.length - NAMED;
  const named = points
    .slice(0, others > 0 ? NAMED : undefined)
    .map((point) => leftOutPointInWords(point, analysis.spansYears));
  return `Left out: ${listInWords(others > 0 ? [...named, `${others} more`] : named)}.`;
};

/** "No number for 24 November, 29 December and 5 January.": days that the rhythm of the others has. */
const missingDaysInWords = ({ series, analysis }: ChartData): string => {
  const days = missingInSeries(series).flatMap((gap) => gap.days);
  if (days.length === 0) return '';
  const others = days.length - NAMED;
  const named = days
    .slice(0, others > 1 ? NAMED : undefined)
    .map((day) => dayInWords(day, analysis.spansYears));
  return `No number for ${listInWords(others > 1 ? [...named, `${others} more days`] : named)}.`;
};

/** The chart in words: a headline, and the sentences after it. */
export interface Reading {
  readonly headline: string;
  readonly sentences: string;
  /** From how many, and what is left out. */
  readonly basis: string;
}

const readData = (data: ChartData): Reading => {
  const headline = measureHeadline(data.analysis);
  const whole = measureSentence(data.series, data.analysis);
  const rest = whole.startsWith(`${headline}.`) ? whole.slice(headline.length + 1) : whole;
  return {
    headline,
    sentences: [
      rest.trim(),
      assuranceInWords(data),
      chartDisagreement(data.series, data.settings, data.analysis),
    ]
      .filter(Boolean)
      .join(' '),
    basis: [basisInWords, allLeftOutInWords, missingDaysInWords, keptBackInWords]
      .map((inWords) => inWords(data))
      .filter(Boolean)
      .join(' '),
  };
};

/** Asked for by the name of the chart and by what stands under it. */
const known = new WeakMap<ChartData, Reading>();

/** What a chart says, for the eye, for those who do not see it, and for a file. */
export function readingOf(data: ChartData): Reading {
  const reading = known.get(data) ?? readData(data);
  known.set(data, reading);
  return reading;
}

/** The name of a chart for those who do not see it: "Meaningful contacts, 12 points. Signal of change, upwards. …". */
export function chartName(data: ChartData): string {
  const { headline, sentences } = readingOf(data);
  const count = data.analysis.n;
  // Of bars the headline is the count itself.
  const points =
    count === 0 || data.analysis.chart === 'bar' ? '' : `, ${count} ${count === 1 ? 'point' : 'points'}`;
  return `${data.series.name || 'No name yet'}${points}. ${headline}. ${sentences}`.trim();
}

/** By which rules it was judged: "Run chart rules (Perla, …), version 1. Median from the first 12 points." */
export function rulesInWords({ analysis }: ChartData): string {
  const { name, version, settings, id } = analysis.ruleSet;
  if (id === 'none') return name;
  return [`${name}, version ${version}`, ...settings].join('. ');
}
