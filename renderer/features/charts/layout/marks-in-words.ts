import type { MeasureAnalysis } from '../../../../shared/measures/analysis.ts';
import type { PlacedPoint } from './draw-points.ts';

/** What the shapes of points mean, in sentences, of those alone that are in the chart; empty where all points are alike. */
export function marksInWords(
  { analysis: { marks } }: { readonly analysis: MeasureAnalysis },
  points: readonly PlacedPoint[],
): string {
  const hasSignal = points.some(({ index, isLeftOut }) => !isLeftOut && marks[index]);
  const hasBoth = points.some(({ index, isLeftOut }) => !isLeftOut && marks[index]?.also);
  return [
    hasSignal && 'Filled squares belong to a signal, open circles do not.',
    hasBoth && 'A square in a diamond belongs to two signals, one up and one down.',
    points.some(({ isLeftOut }) => isLeftOut) && 'Hatched circles are left out.',
  ]
    .filter(Boolean)
    .join(' ');
}
