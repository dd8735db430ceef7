/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959963984540054;

/** Where the true share probably lies, 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The 95 % interval of Wilson (1927) for `k` of `n`: centre (p + z²/2n) / (1 + z²/n), half width
 * z √(p(1 - p)/n + z²/4n²) / (1 + z²/n). Null where there is no such share: n of 0, k below 0 or over n.
 */
export function wilson(k: number, n: number): Interval | null {
  if (!(n > 0 && k >= 0 && k <= n)) return null;
  const p = k / n;
  const scale = 1 + Z ** 2 / n;
  const centre = (p + Z ** 2 / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / scale;
  // At 0 and n of n the formula gives exactly 0 and 1; the arithmetic misses by the last digit.
  return { lower: k === 0 ? 0 : centre - half, upper: k === n ? 1 : centre + half };
}
