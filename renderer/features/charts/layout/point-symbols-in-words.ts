import { missingInSeries } from '../../../../shared/measures/missing-in-series.ts';
import type { JudgedSeries } from './chart-layout-input.ts';
import type { PlacedPoint } from './draw-points.ts';

/** What shapes of points and lines without a name mean, in sentences, of those alone that are there; empty for none. */
export function pointSymbolsInWords(
  { series, analysis: { marks, phases, chart } }: JudgedSeries,
  points: readonly PlacedPoint[],
): string {
  const hasSignal = points.some(({ index, isLeftOut }) => !isLeftOut && marks[index]);
  const hasBoth = points.some(({ index, isLeftOut }) => !isLeftOut && marks[index]?.also);
  return [
    hasSignal && 'Filled squares belong to a signal, open circles do not.',
    hasBoth && 'A square in a diamond belongs to two signals, one up and one down.',
    points.some(({ isLeftOut }) => isLeftOut) && 'Hatched circles are left out.',
    chart !== 'bar' &&
      missingInSeries(series).length > 0 &&
      'Where the line has a gap no number was written down.',
    phases.some(({ nearUpper }) => nearUpper !== null) &&
      'Points beyond a level dotted line are near a limit.',
  ]
    .filter(Boolean)
    .join(' ');
}
