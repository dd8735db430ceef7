import { oneSideRuns } from './one-side-runs.ts';
import { sideOfLine } from './side-of-line.ts';
import { type Signal, signalOf, type Values } from './signals.ts';
import type { XmrLimits } from './xmr-limits.ts';

/** So many in a row on one side of the mean, or only rising or falling, are a signal. */
export const XMR_ROW_LENGTH = 7;

/** Beyond a pair of lines, by side: 1 above the upper, -1 below the lower, 0 between or on them. */
const beyond = (
  value: number | null,
  lower: number | null,
  upper: number | null,
  largest: number,
): -1 | 0 | 1 => {
  if (value === null || lower === null || upper === null) return 0;
  if (sideOfLine(value, upper, largest) > 0) return 1;
  return sideOfLine(value, lower, largest) < 0 ? -1 : 0;
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
    const move = value === null || before === null ? 0 : sideOfLine(value, before);
    if (move !== 0 && move === lastMove) rows.at(-1)?.points.push(index);
    else if (move !== 0) rows.push({ move, points: [index - 1, index] });
    lastMove = move;
  }
  return rows
    .filter(({ points }) => points.length >= XMR_ROW_LENGTH)
    .map(({ move, points }) => signalOf('trend', points, move));
};

/** All signals of one phase, by its mean and limits. */
export function xmrSignals(values: Values, limits: XmrLimits): readonly Signal[] {
  const { mean, lpl, upl, nearLower, nearUpper } = limits;
  if (mean === null) return [];
  const largest = values.reduce<number>((size, value) => Math.max(size, Math.abs(value ?? 0)), 0);
  const sides = values.map((value) => (value === null ? 0 : sideOfLine(value, mean, largest)));
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
}
