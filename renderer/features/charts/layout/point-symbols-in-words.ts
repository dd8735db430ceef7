import type { MeasureAnalysis } from '../../../../shared/measures/analysis.ts';
import type { PlacedPoint } from './draw-points.ts';

/** What shapes of points and lines without a name mean, in sentences, of those alone that are there; empty for none. */
export function pointSymbolsInWords(
  { analysis: { marks, phases } }: { readonly analysis: MeasureAnalysis },
  points: readonly PlacedPoint[],
): string {
  const hasSignal = points.some(({ index, isLeftOut }) => !isLeftOut && marks[index]);
  const hasBoth = points.some(({ index, isLeftOut }) => !isLeftOut && marks[index]?.also);
  return [
    hasSignal && 'Filled squares belong to a signal, open circles do not.',
    hasBoth && 'A square in a diamond belongs to two signals, one up and one down.',
    points.some(({ isLeftOut }) => isLeftOut) && 'Hatched circles are left out.',
    phases.some(({ nearUpper }) => nearUpper !== null) &&
      'Points beyond a level dotted line are near a limit.',
  ]
    .filter(Boolean)
    .join(' ');
}
