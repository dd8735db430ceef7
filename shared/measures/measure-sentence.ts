import type { MeasureAnalysis, MeasurePhase } from './analysis.ts';
import { barChartInWords } from './bar-chart-in-words.ts';
import { dayInWords } from './day-in-words.ts';
import { numberInWords } from './figure-in-words.ts';
import type { MeasureSeries } from './measure-series.ts';
import type { MeasureSignal } from './measure-signal.ts';
import { lastPhaseSince, phaseChangeInWords } from './phase-change.ts';
import { countInWords, ruleInWords } from './rule-in-words.ts';
import type { Direction, RuleName } from './signals.ts';

/** So many signals are told one by one; the chart shows all of them. */
const TOLD_SIGNALS = 3;

const WITHHELD = 'The numbers are kept back in this copy';

const counted = (count: number, thing: string): string =>
  `${numberInWords(count)} ${thing}${count === 1 ? '' : 's'}`;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where a signal ends; one of the whole phase after all others. */
const endOf = ({ points }: MeasureSignal): number => points.at(-1) ?? Number.POSITIVE_INFINITY;

/** What a phase comes to, for those who count points and for those who do not. */
const verdictOf = ({ signals, missing }: MeasurePhase): 'signal' | 'none' | 'tooFew' =>
  signals.length > 0 ? 'signal' : missing === null ? 'none' : 'tooFew';

/** For a list: "12 points, signal", "2 points, too few to say", "No numbers yet". Of several phases the last one speaks. */
export function measureStatus({ n, isWithheld, chart, phases }: MeasureAnalysis): string {
  const last = phases.at(-1);
  if (n === 0 || !last) return isWithheld ? WITHHELD : 'No numbers yet';
  const points = counted(n, 'point');
  if (chart === 'bar') return points;
  const words = { signal: 'signal', none: 'no signal yet', tooFew: 'too few to say' } as const;
  return `${points}, ${words[verdictOf(last)]}`;
}

const sideRules: readonly RuleName[] = ['shift', 'longRun', 'oneSide'];

/**
 * A stretch on one side of the line in the first half of its phase: above a line that the later points have drawn down it
 * says how it was, not which way it went.
 */
const isOfTheStart = (signal: MeasureSignal, { from, to }: MeasurePhase): boolean =>
  sideRules.includes(signal.rule) && endOf(signal) < (from + to) / 2;

/**
 * The direction of the signal that reaches furthest in the last phase; null for none, where two that do so disagree, and
 * where it is a stretch on one side of the line in the first half of the phase.
 */
export function signalDirection({ phases }: MeasureAnalysis): Direction | null {
  const last = phases.at(-1);
  const directed = last?.signals.filter(({ direction }) => direction !== null) ?? [];
  const end = Math.max(...directed.map(endOf));
  const furthest = directed.filter((signal) => endOf(signal) === end);
  const directions = new Set(
    furthest.map((signal) => (last && isOfTheStart(signal, last) ? null : signal.direction)),
  );
  return directions.size === 1 ? ([...directions][0] ?? null) : null;
}

const directionWords: { readonly [direction in Direction]: string } = {
  up: ', upwards',
  down: ', downwards',
};

/**
 * The first line under a chart: "Signal of change, upwards", "No signal yet", "Too few points to say"; where a phase is
 * judged by itself, "No signal since 17 August". No full stop.
 */
export function measureHeadline(analysis: MeasureAnalysis): string {
  const { n, isWithheld, chart, phases } = analysis;
  const last = phases.at(-1);
  if (n === 0 || !last) return isWithheld ? WITHHELD : 'No numbers yet';
  if (chart === 'bar') return counted(n, 'point');
  const since = lastPhaseSince(analysis);
  switch (verdictOf(last)) {
    case 'none':
      return since === '' ? 'No signal yet' : `No signal since ${since}`;
    case 'tooFew':
      return since === '' ? 'Too few points to say' : `Too few points since ${since} to say`;
    case 'signal': {
      const direction = signalDirection(analysis);
      return `Signal of change${direction === null ? '' : directionWords[direction]}`;
    }
  }
}

const missingInWords = ({ n, useful, mean, missing }: MeasurePhase): string => {
  const same = n > 1 && useful === 0 ? 'All points so far are the same. ' : '';
  const more = missing === 1 ? 'One more is' : `${capitalised(countInWords(missing ?? 0))} more are`;
  return `${same}${more} needed${mean === null ? ', not counting those on the median' : ''}.`;
};

const signalInWords = (series: MeasureSeries, signal: MeasureSignal, hasYear: boolean): string => {
  const first = series.points[signal.points[0] ?? -1];
  return `${ruleInWords(signal)}${first ? `, from ${dayInWords(first.date, hasYear)}` : ''}.`;
};

const earlierInWords = (count: number): string =>
  count === 1
    ? 'One earlier signal is marked on the chart.'
    : `${capitalised(countInWords(count))} earlier signals are marked on the chart.`;

/** The signals that reach furthest, in order of time, and how many there are besides. */
const signalsInWords = (series: MeasureSeries, { signals }: MeasurePhase, hasYear: boolean): string => {
  const inTime = signals.toSorted((one, other) => endOf(one) - endOf(other));
  const others = signals.length - TOLD_SIGNALS;
  return [
    ...inTime.slice(-TOLD_SIGNALS).map((signal) => signalInWords(series, signal, hasYear)),
    others > 0 && earlierInWords(others),
    signals.every(({ isWeak }) => isWeak) && 'A trend alone is a weak sign.',
    'The chart says that it changed, not why.',
  ]
    .filter(Boolean)
    .join(' ');
};

const NO_SIGNAL = 'The ups and downs so far may be chance. That does not mean that nothing has changed.';

/** A step from one phase to the next is what people see first, and no rule is about it. */
const NO_RULE_FOR_STEPS =
  'Whether that step is more than chance, no rule says: each phase is judged by itself.';

const verdictInWords = (series: MeasureSeries, analysis: MeasureAnalysis, phase: MeasurePhase): string => {
  const change = phaseChangeInWords(series, analysis);
  switch (verdictOf(phase)) {
    case 'tooFew':
      return [change, missingInWords(phase), change && NO_RULE_FOR_STEPS].filter(Boolean).join(' ');
    case 'none':
      return change === '' ? NO_SIGNAL : `${change} ${NO_RULE_FOR_STEPS}`;
    case 'signal':
      return [signalsInWords(series, phase, analysis.spansYears), change].filter(Boolean).join(' ');
  }
};

/** From which day on a phase is judged by itself; empty for the only one. */
const phaseInWords = ({ from, phase }: MeasurePhase, hasYear: boolean): string => {
  if (phase === null || from === 0) return '';
  const day = dayInWords(phase.date, hasYear);
  return phase.words === '' ? `Looked at from ${day} on.` : `Looked at from ${day} on: ${phase.words}.`;
};

/** What the chart says, and what it cannot, in sentences that begin with the headline. */
export function measureSentence(series: MeasureSeries, analysis: MeasureAnalysis): string {
  const last = analysis.phases.at(-1);
  const headline = `${measureHeadline(analysis)}.`;
  if (analysis.n === 0 || !last) return headline;
  if (analysis.chart === 'bar') return `${headline} ${barChartInWords(series)}`;
  return [
    headline,
    verdictInWords(series, analysis, last),
    phaseInWords(last, analysis.spansYears),
    last.trial &&
      last.lpl !== null &&
      'These are trial limits: few points are behind them, and the next ones may well move them.',
    last.isBaselineUnsteady &&
      'The first points, which the rest is compared with, were already changing: compare with care.',
  ]
    .filter(Boolean)
    .join(' ');
}
