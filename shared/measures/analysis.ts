import type { Assurance } from './assurance.ts';
import type { ChartKind, DatedWords } from './measure-series.ts';
import type { Effect, MeasureSignal } from './measure-signal.ts';
import type { PointMarks } from './point-marks.ts';
import type { RuleSet } from './rule-set.ts';

/** One stretch of a chart with one centre line. What a kind of chart does not have is null. */
export interface MeasurePhase {
  /** First and last index among the points of the series, both included. */
  readonly from: number;
  readonly to: number;
  /** What begins here; null before the first phase that somebody has set. */
  readonly phase: DatedWords | null;
  /** Points that count. */
  readonly n: number;
  /** Run chart: the centre line, in the unit of the measure. */
  readonly median: number | null;
  /** Run chart: points off the median. */
  readonly useful: number | null;
  /** Run chart: stretches of useful points on one side of the median. */
  readonly runs: number | null;
  /** Run chart: the fewest and the most runs that chance would give; null where all useful points lie on one side. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** XmR chart: the centre line, in the unit of the measure, as are its limits. */
  readonly mean: number | null;
  /** XmR chart: the lower and the upper process limit. */
  readonly lpl: number | null;
  readonly upl: number | null;
  /** XmR chart: two thirds of the way from the mean to each limit. */
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
  /** XmR chart: the mean of the moves from each point to the next, without regard to direction. */
  readonly mrBar: number | null;
  /** Limits that the next points may well move: fewer than 13 points stand behind them. */
  readonly trial: boolean;
  /** How many more points it needs before it says that there is no signal, on a run chart off the median; null where it has them. */
  readonly missing: number | null;
  /** Run chart: all useful points lie on one side of the median, so runs have no limits. */
  readonly isOneSided: boolean;
  /** The first points alone, on which the lines were frozen, hold a signal: they are no steady ground to compare with. */
  readonly isBaselineUnsteady: boolean;
  readonly signals: readonly MeasureSignal[];
}

/** What the numbers of a measure say. */
export interface MeasureAnalysis {
  /** The chart that is drawn: the chosen one, or a run chart where an XmR chart has too few points. */
  readonly chart: ChartKind;
  /** How many more points the chosen XmR chart needs; null where it has them or is not chosen. */
  readonly xmrMissing: number | null;
  /** Points that count, of all phases. */
  readonly n: number;
  /** No point counts, because this copy does not hold their figures. */
  readonly isWithheld: boolean;
  /** At least one where there is a point, by date. */
  readonly phases: readonly MeasurePhase[];
  /** Its days lie in more than one year: words name it with each day. */
  readonly spansYears: boolean;
  /** What each point of the series is marked with; null for none. */
  readonly marks: readonly (PointMarks | null)[];
  /** What the latest point that counts is part of: null without points, `none` without a signal. */
  readonly variation: Effect | 'none' | null;
  /** Of the last phase of an XmR chart; null without target or direction, and where that phase is too short to say. */
  readonly assurance: Assurance | null;
  readonly ruleSet: RuleSet;
}
