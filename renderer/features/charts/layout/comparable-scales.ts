import { unitInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import type { JudgedSeries } from './chart-layout-input.ts';
import { drawnPoints } from './drawn-points.ts';
import { referencesOf } from './reference-lines.ts';

/** The values that the scale of a chart is for: of what is left out only where there is nothing else. */
export function valuesToFit(judged: JudgedSeries): readonly number[] {
  const points = drawnPoints(judged.series);
  const counted = points.filter(({ isLeftOut }) => !isLeftOut);
  return [...(counted.length > 0 ? counted : points), ...referencesOf(judged)].map(({ value }) => value);
}

/** Whether two measures count the same thing, as far as their units say, "days" or "Days": others have no scale in common. */
export function haveOneScale(one: MeasureSeries, other: MeasureSeries): boolean {
  return unitInWords(one).toLowerCase() === unitInWords(other).toLowerCase();
}
