import { dayAndMonthInWords } from '../records/fields/read-field.ts';
import type { MeasureAnalysis, MeasurePhase } from './analysis.ts';
import type { MeasureSeries } from './measure-series.ts';
import { countInWords, ruleInWords } from './rule-in-words.ts';

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const lastPhaseOf = ({ phases }: MeasureAnalysis): MeasurePhase | undefined => phases.at(-1);

/** For a list: "12 points, signal", "2 points, too few to say", "No points yet". */
export function measureStanding(analysis: MeasureAnalysis): string {
  const last = lastPhaseOf(analysis);
  if (analysis.n === 0 || !last) return 'No points yet';
  const points = counted(analysis.n, 'point');
  if (analysis.chart === 'bar') return points;
  if (last.signals.length > 0) return `${points}, signal`;
  return `${points}, ${last.missing === null ? 'no signal yet' : 'too few to say'}`;
}

const wayOf = ({ signals }: MeasurePhase): string => {
  const directions = new Set(signals.flatMap(({ direction }) => direction ?? []));
  if (directions.size !== 1) return '';
  return directions.has('up') ? ', upwards' : ', downwards';
};

/** The first line under a chart: "Signal of change, upwards", "No signal yet", "Too few points to say". */
export function measureHeadline(analysis: MeasureAnalysis): string {
  const last = lastPhaseOf(analysis);
  if (analysis.n === 0 || !last) return 'No points yet';
  if (analysis.chart === 'bar') return counted(analysis.n, 'point');
  if (last.signals.length > 0) return `Signal of change${wayOf(last)}`;
  return last.missing === null ? 'No signal yet' : 'Too few points to say';
}

const signalsInWords = (series: MeasureSeries, { signals }: MeasurePhase): string =>
  signals
    .map((signal) => {
      const first = series.points[signal.points[0] ?? -1];
      const since = first ? `, from ${dayAndMonthInWords(first.date)}` : '';
      return `${ruleInWords(signal)}${since}.`;
    })
    .join(' ');

const missingInWords = (missing: number): string =>
  `${missing === 1 ? 'One more point' : `${countInWords(missing)} more points`} off the median ${missing === 1 ? 'is' : 'are'} needed before this chart says anything.`;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the chart says and what it cannot, in sentences. */
export function measureSentence(series: MeasureSeries, analysis: MeasureAnalysis): string {
  const last = lastPhaseOf(analysis);
  const headline = `${measureHeadline(analysis)}.`;
  if (analysis.n === 0 || !last || analysis.chart === 'bar') return headline;
  if (last.missing !== null) return `${headline} ${capitalised(missingInWords(last.missing))}`;
  if (last.signals.length === 0) return headline;
  return `${headline} ${signalsInWords(series, last)} The chart says that it changed, not why.`;
}
