import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import { LARGEST_VALUE, type LeftOut } from '../../../../shared/measures/series-points.ts';

/** A point that is seen. */
export interface DrawnPoint {
  /** Among those of the series. */
  readonly index: number;
  readonly date: string;
  readonly value: number;
  /** It counts nowhere and is hatched. */
  readonly isLeftOut: boolean;
}

/** What is shown hatched although it does not count; other numbers that are left out are no values of this measure. */
const shownHatched: ReadonlySet<LeftOut> = new Set<LeftOut>(['excluded', 'sameDate']);

/** The points that have a value which can be shown, by date. */
export function drawnPoints({ points }: MeasureSeries): readonly DrawnPoint[] {
  return points.flatMap(({ value, date, leftOut }, index) => {
    if (value === null || !(Math.abs(value) <= LARGEST_VALUE)) return [];
    if (leftOut !== null && !shownHatched.has(leftOut)) return [];
    return [{ index, date, value, isLeftOut: leftOut !== null }];
  });
}
