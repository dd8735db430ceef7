import { median } from '../../../../shared/measures/median.ts';

const WIDTH = 214;
const HEIGHT = 40;
const PADDING = 5;

/** Width and height of the small curve, px at 100 %. */
export const sparklineSize = { width: WIDTH, height: HEIGHT } as const;

const heightOf = (value: number, values: readonly number[]): number => {
  const min = Math.min(...values);
  const span = Math.max(...values) - min || 1;
  return HEIGHT - PADDING - ((value - min) / span) * (HEIGHT - 2 * PADDING);
};

/** Points of a small curve, left to right, px from the top-left corner of its box. */
export function sparklinePoints(values: readonly number[]): readonly (readonly [x: number, y: number])[] {
  const step = (WIDTH - 2 * PADDING) / Math.max(1, values.length - 1);
  return values.map((value, at) => [PADDING + at * step, heightOf(value, values)]);
}

/** How far below the top of its box the median lies. */
export function sparklineMedian(values: readonly number[]): number {
  return heightOf(median(values) ?? 0, values);
}
