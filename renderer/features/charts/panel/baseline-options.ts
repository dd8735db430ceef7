import { dayInWords } from '../../../../shared/measures/day-in-words.ts';
import { numberInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { SelectOption } from '../../../core/ui/select.tsx';
import type { ChartData } from '../chart-data.ts';

/** Stands for all points; numbers of points are the other values. */
export const ALL_POINTS = 'all';

/** Common lengths of a baseline: ten to twelve points, and two years of months. */
const COMMON = [10, 12, 15, 20, 24];
/** Fewer points say nothing about what is usual. Ours. */
const FEWEST = 5;

const nameOf = ({ analysis }: ChartData): string => (analysis.chart === 'xmr' ? 'Limits' : 'Middle line');

/** How many points count from where the phase of a point begins up to that point, itself included. */
const countUpTo = ({ series, analysis }: ChartData, index: number): number => {
  const phase = analysis.phases.find(({ from, to }) => index >= from && index <= to);
  return series.points.slice(phase?.from, index + 1).filter(({ leftOut }) => leftOut === null).length;
};

/**
 * Which points the middle line and the limits may be of: all, the first so many, or those up to the chosen one
 * (`selected`, its place among the points of the series). Each phase has a line of its own, and counts from its beginning.
 */
export function baselineOptions(data: ChartData, selected: number | undefined): readonly SelectOption[] {
  const { analysis, settings, series } = data;
  const upTo = selected === undefined ? 0 : countUpTo(data, selected);
  const counts = [...COMMON, upTo, settings.baseline ?? 0];
  const longest = Math.max(0, ...analysis.phases.map(({ n }) => n));
  const possible = [...new Set(counts)]
    .filter((count) => count === settings.baseline || (count >= FEWEST && count < longest))
    .sort((a, b) => a - b);
  const name = nameOf(data);
  const each = analysis.phases.length > 1 ? ' of each phase' : '';
  return [
    // Of several phases none has all points.
    {
      value: ALL_POINTS,
      label: `${name}: all ${each === '' ? `${numberInWords(analysis.n)} points` : `points${each}`}`,
      shortLabel: `${name}: all${each === '' ? ` ${numberInWords(analysis.n)}` : ''}`,
    },
    ...possible.map((count) => ({
      value: String(count),
      label: `${name}: first ${count} points${each}`,
      shortLabel: `${name}: first ${count}`,
      help:
        count === upTo && selected !== undefined
          ? `Up to ${dayInWords(series.points[selected]?.date, analysis.spansYears)}, the chosen point`
          : undefined,
    })),
  ];
}
