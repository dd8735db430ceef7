import { unitInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { ChartData } from '../chart-data.ts';
import { haveOneScale } from '../layout/chart-beside.ts';

/** How two charts may be compared by eye: with one unit on one scale, otherwise by their dates alone. */
export function comparisonInWords(one: ChartData, other: ChartData): string {
  if (haveOneScale(one.series, other.series)) return 'Side by side on one scale, not added up.';
  const [here, there] = [one, other].map(({ series }) => unitInWords(series) || 'no unit');
  return `Side by side with the same dates, not added up. They count different things, ${here} and ${there}: each has a scale of its own.`;
}
