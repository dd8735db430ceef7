import { sideOfLine } from './side-of-line.ts';

/** What the limits say of a target. */
export type Assurance = 'passes' | 'fails' | 'hitOrMiss';

export type MeasureDirection = 'up' | 'down' | 'neutral';

/**
 * Whether a target is met whatever chance does: it lies beyond a limit (NHS Making Data Count). A target on a limit is
 * hit or miss. Null without limits, target or a direction that is better.
 */
export function assurance(
  { lpl, upl }: { readonly lpl: number | null; readonly upl: number | null },
  target: number | null,
  direction: MeasureDirection,
): Assurance | null {
  if (lpl === null || upl === null || target === null || direction === 'neutral') return null;
  if (sideOfLine(target, upl) > 0) return direction === 'up' ? 'fails' : 'passes';
  if (sideOfLine(target, lpl) < 0) return direction === 'up' ? 'passes' : 'fails';
  return 'hitOrMiss';
}
