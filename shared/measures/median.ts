/** The middle of the values, of an even number the mean of the middle two; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  if (lower === upper) return upper;
  // Halved before adding: two numbers near the largest that there is would add up to infinity.
  return lower / 2 + upper / 2;
}
