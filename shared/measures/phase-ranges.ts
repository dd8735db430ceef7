import type { DatedWords, MeasureSeries } from './measure-series.ts';

/** The points of one phase, first and last index. */
export interface PhaseRange {
  readonly from: number;
  readonly to: number;
  readonly phase: DatedWords | null;
}

/** The phases that have points: each begins with the first point on its day or later. */
export function phaseRanges({ points, phases }: MeasureSeries): readonly PhaseRange[] {
  const starts = new Map<number, DatedWords | null>([[0, null]]);
  for (const phase of phases) {
    const first = points.findIndex(({ date }) => date >= phase.date);
    if (first >= 0) starts.set(first, phase);
  }
  const ordered = [...starts].sort(([one], [other]) => one - other);
  return points.length === 0
    ? []
    : ordered.map(([from, phase], index) => ({
        from,
        to: (ordered[index + 1]?.[0] ?? points.length) - 1,
        phase,
      }));
}
