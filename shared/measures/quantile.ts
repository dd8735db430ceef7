/**
 * The value below which the share `p` (0 to 1) of the values lies, by type 7 of Hyndman and Fan (1996), as Excel's
 * QUARTILE.INC and R do it: position 1 + (n - 1) p in order of size, between two values by a straight line. Null for
 * none.
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  const part = position - Math.floor(position);
  return below * (1 - part) + above * part;
}
