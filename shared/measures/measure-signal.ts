import type { MeasureDirection } from './assurance.ts';
import type { Direction, Signal } from './signals.ts';

/** What a signal says of a measure whose better direction is known. */
export type Effect = 'improvement' | 'concern' | 'neutral';

/** A signal of a chart: its points are indexes of the series' points. */
export interface MeasureSignal extends Signal {
  readonly effect: Effect;
}

/** What a direction means where `better` is the better one. */
export function effectOf(direction: Direction | null, better: MeasureDirection): Effect {
  if (direction === null || better === 'neutral') return 'neutral';
  return direction === better ? 'improvement' : 'concern';
}
