import type { Values } from './signals.ts';

/** How many places the first `count` points that count take up, those that do not between them; all where there are fewer. */
export function lengthOfFirst(values: Values, count: number): number {
  let left = count;
  for (const [index, value] of values.entries()) {
    if (value !== null) left -= 1;
    if (left === 0) return index + 1;
  }
  return values.length;
}
