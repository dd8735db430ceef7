const RELATIVE_TOLERANCE = 1e-9;
/** What adding up a few hundred numbers of one size can be wrong by, as a part of the largest of them. */
const SUMMING_TOLERANCE = 1e-13;

/**
 * Which side of a line a value lies: 1 above, -1 below, 0 on it. On the line is decided with a relative tolerance of
 * 1e-9, so that 87.2 lies on the median of 87.1 and 87.3, which is 87.19999999999999. `largest` is the largest absolute
 * value that went into a line that was summed up: a mean of 0 is seldom exactly 0.
 */
export function sideOfLine(value: number, line: number, largest = 0): -1 | 0 | 1 {
  const tolerance = Math.max(
    RELATIVE_TOLERANCE * Math.max(Math.abs(value), Math.abs(line)),
    SUMMING_TOLERANCE * largest,
  );
  if (Math.abs(value - line) <= tolerance) return 0;
  return value > line ? 1 : -1;
}
