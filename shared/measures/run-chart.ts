import { anhoejLimits } from './anhoej-limits.ts';
import { median } from './median.ts';
import { type OneSideRun, oneSideRuns } from './one-side-runs.ts';
import { runsLimits } from './runs-limits.ts';
import { type Signal, signalOf, type Values } from './signals.ts';
import { trends } from './trends.ts';

/** Below so many points off the median no rule speaks. */
export const USEFUL_POINTS_NEEDED = 10;
/** So many in a row on one side of the median are a shift. */
export const SHIFT_LENGTH = 6;
/** So many different values in a row that only rise or fall are a trend. */
export const RUN_TREND_LENGTH = 5;

export interface RunChartSettings {
  /** The median is that of the first so many points of the phase, missing ones counted; of all where it is absent. */
  readonly baseline?: number | undefined;
  /** A line to compare with instead of the median. */
  readonly centre?: number | undefined;
  /** The rules of Anhøj in place of shift, trend and runs. */
  readonly isAnhoej?: boolean | undefined;
}

/** One phase of a run chart. */
export interface RunChart {
  /** Points with a value. */
  readonly n: number;
  /** Null where there is no point. */
  readonly median: number | null;
  /** Points off the median, and how many of them lie above and below. */
  readonly useful: number;
  readonly above: number;
  readonly below: number;
  readonly runs: number;
  /** Fewer runs than `lower` or more than `upper` are a signal; null where all points lie on one side. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Points in the longest run, and crossings of the median; null where no point lies off it. */
  readonly longestRun: number | null;
  readonly crossings: number | null;
  /** Fewer useful points than any rule needs: there are no signals. */
  readonly isTooFew: boolean;
  readonly signals: readonly Signal[];
}

const shiftSignals = (runs: readonly OneSideRun[]): readonly Signal[] =>
  runs
    .filter(({ points }) => points.length >= SHIFT_LENGTH)
    .map(({ points, side }) => signalOf('shift', points, side));

const trendSignals = (values: Values): readonly Signal[] =>
  trends(values, RUN_TREND_LENGTH).map(({ points, direction }) => signalOf('trend', points, direction, true));

const runsSignals = (count: number, above: number, below: number): readonly Signal[] => {
  const limits = runsLimits(above, below);
  if (!limits) return [];
  if (count < limits.lower) return [signalOf('tooFewRuns', [], 0)];
  return count > limits.upper ? [signalOf('tooManyRuns', [], 0)] : [];
};

const anhoejSignals = (runs: readonly OneSideRun[], useful: number): readonly Signal[] => {
  const limits = anhoejLimits(useful);
  if (!limits) return [];
  const long = runs.filter(({ points }) => points.length > limits.longestRun);
  return [
    ...long.map(({ points, side }) => signalOf('longRun', points, side)),
    ...(runs.length - 1 < limits.crossings ? [signalOf('fewCrossings', [], 0)] : []),
  ];
};

/**
 * One phase of a run chart (Perla, Provost and Murray 2011). The centre line is the median; useful points are those off
 * it; a run is a row of useful points on one side. No rule speaks below ten useful points, nor does the trend (ours).
 * Values are finite.
 */
export function runChart(values: Values, settings: RunChartSettings = {}): RunChart {
  const present = values.filter((value) => value !== null);
  const baseline = values.slice(0, settings.baseline).filter((value) => value !== null);
  const centre = settings.centre ?? median(baseline);
  const runs = centre === null ? [] : oneSideRuns(values, centre, { isBrokenByGaps: false });
  const sizeOf = (side: -1 | 1) =>
    runs.reduce((sum, run) => sum + (run.side === side ? run.points.length : 0), 0);
  const [above, below] = [sizeOf(1), sizeOf(-1)];
  const useful = above + below;
  const isTooFew = useful < USEFUL_POINTS_NEEDED;
  const limits = runsLimits(above, below);
  const signals = settings.isAnhoej
    ? anhoejSignals(runs, useful)
    : [...shiftSignals(runs), ...trendSignals(values), ...runsSignals(runs.length, above, below)];
  return {
    n: present.length,
    median: centre,
    useful,
    above,
    below,
    runs: runs.length,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    longestRun: runs.length === 0 ? null : Math.max(...runs.map(({ points }) => points.length)),
    crossings: runs.length === 0 ? null : runs.length - 1,
    isTooFew,
    signals: isTooFew ? [] : signals,
  };
}
