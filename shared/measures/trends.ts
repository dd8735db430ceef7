import { sideOfLine } from './side-of-line.ts';
import type { Values } from './signals.ts';

/** Points that only rise or only fall. */
export interface Trend {
  readonly direction: -1 | 1;
  /** Indexes, ascending; equal ones inside are among them. */
  readonly points: readonly number[];
}

/** Points next to each other that have one value count once. */
interface Level {
  readonly value: number;
  readonly points: number[];
}

const levelsOf = (values: Values): readonly Level[] => {
  const levels: Level[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const last = levels.at(-1);
    if (last && sideOfLine(value, last.value) === 0) last.points.push(index);
    else levels.push({ value, points: [index] });
  }
  return levels;
};

const trendOf = (levels: readonly Level[], from: number, to: number, direction: -1 | 1): Trend => {
  const points = levels.slice(from, to + 1).flatMap((level) => level.points);
  // A chart that begins level begins to move with the last of these points.
  const leading = from === 0 ? (levels[0]?.points.length ?? 1) - 1 : 0;
  return { direction, points: points.slice(leading) };
};

/**
 * Trends of a run chart: `length` or more different values in a row, all rising or all falling (Perla, Provost and
 * Murray 2011). Missing points are skipped. The point where a rise ends and a fall begins belongs to both.
 */
export function trends(values: Values, length: number): readonly Trend[] {
  const levels = levelsOf(values);
  const found: Trend[] = [];
  let from = 0;
  for (let to = 1; to < levels.length; to++) {
    const [before, here, after] = [levels[to - 1], levels[to], levels[to + 1]];
    if (!(before && here)) continue;
    const direction = here.value > before.value ? 1 : -1;
    const goesOn = after !== undefined && (after.value > here.value ? 1 : -1) === direction;
    if (goesOn) continue;
    if (to - from + 1 >= length) found.push(trendOf(levels, from, to, direction));
    from = to;
  }
  return found;
}
