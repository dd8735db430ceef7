import type { MeasureSeries } from '../../measures/measure-series.ts';
import type { SeriesPoint } from '../../measures/series-points.ts';
import { isSmallNumber, isUnitOfThings } from './small-numbers.ts';

/** Said with whatever leaves the app and has numbers of few people in it. */
export const FEW_PEOPLE_WARNING =
  'Some of these numbers may be about fewer than 8 people. Think about who will see them.';

const countsOf = (
  { value, numerator, denominator, n }: SeriesPoint,
  isCountOfPeople: boolean,
): readonly (number | null)[] => [
  numerator,
  denominator,
  n,
  // With a whole it is a share, which says nothing of how many it is of.
  isCountOfPeople && denominator === null ? value : null,
];

/**
 * Whether a point may count 1 to 7 people, or come from so few. A value counts people unless it is a share or its unit
 * says plainly that it counts things: without a unit it is unclear, and unclear counts as people.
 */
export function hasFewPeople({ points, unit, name, isPercent }: MeasureSeries): boolean {
  const isCountOfPeople = !isPercent && !isUnitOfThings(unit, name);
  return points.some((point) => countsOf(point, isCountOfPeople).some(isSmallNumber));
}
