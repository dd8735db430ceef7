/** A label at a height that it would like to stand at; px. */
export interface WantedPlace {
  /** Of its middle. */
  readonly y: number;
  readonly height: number;
}

/**
 * Moves labels of one column apart, as little as it takes, and keeps them between `top` and `bottom`; their order by height
 * stays. Where they are together higher than that, they stand under one another from `top` on.
 * @returns the middle of each
 */
export function spreadLabels(wanted: readonly WantedPlace[], top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0));
  const middles = wanted.map(({ y }) => y);
  const heightOf = (index: number): number => wanted[index]?.height ?? 0;
  let floor = bottom;
  for (const index of order.toReversed()) {
    middles[index] = Math.min(middles[index] ?? 0, floor - heightOf(index) / 2);
    floor = (middles[index] ?? 0) - heightOf(index) / 2;
  }
  let ceiling = top;
  for (const index of order) {
    middles[index] = Math.max(middles[index] ?? 0, ceiling + heightOf(index) / 2);
    ceiling = (middles[index] ?? 0) + heightOf(index) / 2;
  }
  return middles;
}
