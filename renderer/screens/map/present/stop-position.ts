import { cardsAt, type Stop } from './stops.ts';

/** Where a presentation is; `part` counts from 0, and one past the last stands for the last: it may not be known yet. */
export interface StopPosition {
  readonly index: number;
  readonly part: number;
}

/** Where to go: on, back, to the first slide or to the last. */
export type Step = 'next' | 'previous' | 'first' | 'last';

/** Stands for the last part of a stop, whose number is not known. */
export const LAST_PART = Number.POSITIVE_INFINITY;

/** The position after a step; the same where there is nothing further. `parts` is that of the current stop. */
export function positionAfter(
  { index, part }: StopPosition,
  step: Step,
  parts: number,
  stops: number,
): StopPosition {
  if (step === 'first') return { index: 0, part: 0 };
  if (step === 'last') return { index: stops - 1, part: LAST_PART };
  if (step === 'next') {
    if (part + 1 < parts) return { index, part: part + 1 };
    return index + 1 < stops ? { index: index + 1, part: 0 } : { index, part };
  }
  if (part > 0) return { index, part: part - 1 };
  return index > 0 ? { index: index - 1, part: LAST_PART } : { index, part };
}

/** The stop of a card or theme that was selected; undefined where none is. */
export function stopWith(stops: readonly Stop[], ids: ReadonlySet<string>): number | undefined {
  const found = stops.findIndex((stop) => ids.has(stop.id) || cardsAt(stop).some((id) => ids.has(id)));
  return found < 0 ? undefined : found;
}
