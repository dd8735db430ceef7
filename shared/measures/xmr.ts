import { sideOf } from './compare.ts';
import { oneSideRuns } from './one-side-runs.ts';
import { type Signal, signalOf, type Values } from './signals.ts';

/** From so many points on an XmR chart is offered. */
export const XMR_POINTS_NEEDED = 12;
/** Below so many points of a phase its limits are trial limits. */
export const FIRM_LIMITS_POINTS = 13;
/** So many in a row on one side of the mean, or only rising or falling, are a signal. */
export const XMR_ROW_LENGTH = 7;

/** Limits lie so many mean moving ranges from the mean: 3 / 1.128, rounded as everybody rounds it (Wheeler 1993). */
const LIMIT_FACTOR = 2.66;
/** Near lines lie two thirds of the way to the limits. */
const NEAR_FACTOR = (2 / 3) * LIMIT_FACTOR;
/** The upper limit of moving ranges, in mean moving ranges. */
const RANGE_FACTOR = 3.267;

export interface XmrSettings {
  /** Mean and limits are those of the first so many points of the phase, missing ones counted. */
  readonly baseline?: number | undefined;
  /** Leaves moving ranges at or above their limit out of their mean, once. */
  readonly isScreened?: boolean | undefined;
}

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

/** One phase of an XmR chart. */
export interface Xmr extends XmrLimits {
  /** Points with a value. */
  readonly n: number;
  /** So few points stand behind the limits that one more may move them a good deal. */
  readonly isTrial: boolean;
  readonly signals: readonly Signal[];
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const countOf = (values: Values): number => values.filter((value) => value !== null).length;

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

/** Mean ± 2.66 mean moving ranges. */
const limitsOf = (values: Values, isScreened: boolean): XmrLimits => {
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
};

/** Beyond a pair of lines, by side: 1 above the upper, -1 below the lower, 0 between or on them. */
const beyond = (
  value: number | null,
  lower: number | null,
  upper: number | null,
  largest: number,
): -1 | 0 | 1 => {
  if (value === null || lower === null || upper === null) return 0;
  if (sideOf(value, upper, largest) > 0) return 1;
  return sideOf(value, lower, largest) < 0 ? -1 : 0;
};

/** Marked points next to each other that point one way, as one signal. */
const grouped = (rule: 'outside' | 'twoOfThree', marks: readonly (-1 | 0 | 1)[], reach: number) => {
  const groups: { side: -1 | 1; points: number[] }[] = [];
  for (const [index, side] of marks.entries()) {
    if (side === 0) continue;
    const last = groups.at(-1);
    if (last && last.side === side && index - (last.points.at(-1) ?? 0) <= reach) last.points.push(index);
    else groups.push({ side, points: [index] });
  }
  return groups.map(({ side, points }) => signalOf(rule, points, side));
};

/**
 * Points of two of three: three in a row on one side of the mean, at least two of them beyond the near line there. What
 * lies beyond the limit lies beyond the near line (NHS Making Data Count since November 2023). The nearer one is not
 * marked.
 */
export function twoOfThree(
  near: readonly (-1 | 0 | 1)[],
  sides: readonly (-1 | 0 | 1)[],
): readonly (-1 | 0 | 1)[] {
  const marks: (-1 | 0 | 1)[] = near.map(() => 0);
  for (let from = 0; from + 2 < near.length; from++) {
    const side = sides[from] ?? 0;
    if (side === 0 || sides[from + 1] !== side || sides[from + 2] !== side) continue;
    const beyondNear = [from, from + 1, from + 2].filter((index) => near[index] === side);
    if (beyondNear.length >= 2) for (const index of beyondNear) marks[index] = side;
  }
  return marks;
}

/** Seven or more points that only rise or only fall; an equal value or a gap ends the row. */
const trendSignals = (values: Values): readonly Signal[] => {
  const rows: { readonly move: -1 | 1; readonly points: number[] }[] = [];
  let lastMove: -1 | 0 | 1 = 0;
  for (const [index, value] of values.entries()) {
    const before = values[index - 1] ?? null;
    const move = value === null || before === null ? 0 : sideOf(value, before);
    if (move !== 0 && move === lastMove) rows.at(-1)?.points.push(index);
    else if (move !== 0) rows.push({ move, points: [index - 1, index] });
    lastMove = move;
  }
  return rows
    .filter(({ points }) => points.length >= XMR_ROW_LENGTH)
    .map(({ move, points }) => signalOf('trend', points, move));
};

const signalsOf = (values: Values, limits: XmrLimits): readonly Signal[] => {
  const { mean, lpl, upl, nearLower, nearUpper } = limits;
  if (mean === null) return [];
  const largest = values.reduce<number>((size, value) => Math.max(size, Math.abs(value ?? 0)), 0);
  const sides = values.map((value) => (value === null ? 0 : sideOf(value, mean, largest)));
  const outside = values.map((value) => beyond(value, lpl, upl, largest));
  const near = values.map((value) => beyond(value, nearLower, nearUpper, largest));
  const rows = oneSideRuns(values, mean, { isBrokenByGaps: true, largest });
  return [
    ...grouped('outside', outside, 1),
    ...trendSignals(values),
    ...grouped('twoOfThree', twoOfThree(near, sides), 2),
    ...rows
      .filter(({ points }) => points.length >= XMR_ROW_LENGTH)
      .map(({ points, side }) => signalOf('oneSide', points, side)),
  ];
};

/**
 * One phase of an XmR chart (Wheeler 1993), with the rules of NHS Making Data Count: outside a limit, seven rising or
 * falling, two of three near a limit, seven on one side of the mean. A missing point breaks moving ranges and rows.
 * Values are finite.
 */
export function xmr(values: Values, settings: XmrSettings = {}): Xmr {
  const baseline = values.slice(0, settings.baseline);
  const limits = limitsOf(baseline, settings.isScreened === true);
  const isTrial = countOf(baseline) < FIRM_LIMITS_POINTS;
  return { n: countOf(values), ...limits, isTrial, signals: signalsOf(values, limits) };
}
