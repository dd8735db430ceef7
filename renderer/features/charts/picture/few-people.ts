import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import { isSmallNumber } from '../../../../shared/records/privacy/small-numbers.ts';

/** Said with whatever leaves the app and has numbers of few people in it. */
export const FEW_PEOPLE_WARNING = 'Some of its numbers are about fewer than 8 people. Look who will see it.';

/** Whether a point counts 1 to 7 people, or comes from so few: a partner's copy would not show it. */
export function hasFewPeople({ points }: MeasureSeries): boolean {
  return points.some(({ numerator, denominator, n }) =>
    [numerator, denominator, n].some((count) => count !== null && isSmallNumber(count)),
  );
}
