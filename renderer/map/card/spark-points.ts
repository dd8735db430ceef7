const WIDTH = 214;
const HEIGHT = 40;
const PAD = 5;

/** Width and height of the small curve, px at 100 %. */
export const sparkSize = { width: WIDTH, height: HEIGHT } as const;

const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
};

const heightOf = (value: number, values: readonly number[]): number => {
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  return HEIGHT - PAD - ((value - least) / span) * (HEIGHT - 2 * PAD);
};

/** Points of a small curve, left to right, px from the top-left corner of its box. */
export function sparkPoints(values: readonly number[]): readonly (readonly [x: number, y: number])[] {
  const step = (WIDTH - 2 * PAD) / Math.max(1, values.length - 1);
  return values.map((value, at) => [PAD + at * step, heightOf(value, values)]);
}

/** How far below the top of its box the median lies. */
export const sparkMedian = (values: readonly number[]): number => heightOf(middle(values), values);
