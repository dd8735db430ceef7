import type { Values } from './signals.ts';

/** Limits lie so many mean moving ranges from the mean: 3 / 1.128, rounded as everybody rounds it (Wheeler 1993). */
const LIMIT_FACTOR = 2.66;
/** Near lines lie two thirds of the way to the limits. */
const NEAR_FACTOR = (2 / 3) * LIMIT_FACTOR;
/** The upper limit of moving ranges, in mean moving ranges. */
const RANGE_FACTOR = 3.267;

/** Mean and limits; all null where there is no point, the limits where there is no moving range. */
export interface XmrLimits {
  readonly mean: number | null;
  /** Mean moving range. */
  readonly mrBar: number | null;
  /** Upper limit of moving ranges. */
  readonly mrUpper: number | null;
  /** Lower and upper process limits. */
  readonly lpl: number | null;
  readonly upl: number | null;
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** From each point to the next one; none over a gap. */
const movingRanges = (values: Values): readonly number[] =>
  values.flatMap((value, index) => {
    const before = values[index - 1];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });

const screened = (ranges: readonly number[]): readonly number[] => {
  const limit = RANGE_FACTOR * meanOf(ranges);
  const kept = ranges.filter((range) => range < limit);
  // Where only standing still would be left, every move would lie outside the limits.
  return kept.some((range) => range > 0) ? kept : ranges;
};

const noLimits: XmrLimits = {
  mean: null,
  mrBar: null,
  mrUpper: null,
  lpl: null,
  upl: null,
  nearLower: null,
  nearUpper: null,
};

/** Mean ± 2.66 mean moving ranges (Wheeler 1993); with `isScreened` without ranges beyond their own limit, once. */
export function xmrLimits(values: Values, isScreened: boolean): XmrLimits {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return noLimits;
  const mean = meanOf(present);
  const ranges = movingRanges(values);
  if (ranges.length === 0) return { ...noLimits, mean };
  const mrBar = meanOf(isScreened ? screened(ranges) : ranges);
  return {
    mean,
    mrBar,
    mrUpper: RANGE_FACTOR * mrBar,
    lpl: mean - LIMIT_FACTOR * mrBar,
    upl: mean + LIMIT_FACTOR * mrBar,
    nearLower: mean - NEAR_FACTOR * mrBar,
    nearUpper: mean + NEAR_FACTOR * mrBar,
  };
}
