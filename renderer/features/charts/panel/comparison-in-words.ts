import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import type { ChartData } from '../chart-data.ts';
import { haveOneScale } from '../layout/comparable-scales.ts';

/** A unit may be words with commas of their own. */
const unitPhrase = ({ unit, isPercent }: MeasureSeries): string => {
  if (isPercent) return 'in per cent';
  return unit === '' ? 'without a unit' : `in “${unit}”`;
};

/** How two charts may be compared by eye: with one unit on one scale, otherwise by their dates alone. */
export function comparisonInWords(one: ChartData, other: ChartData): string {
  if (haveOneScale(one.series, other.series)) return 'Both on one scale, not added up.';
  return `Both with the same dates, not added up. They count different things, one ${unitPhrase(one.series)}, the other ${unitPhrase(other.series)}: each has a scale of its own.`;
}
