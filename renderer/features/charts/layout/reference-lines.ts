import type { MeasurePhase } from '../../../../shared/measures/analysis.ts';
import { valueInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { JudgedSeries } from './chart-layout-input.ts';

/** What a level line of the chart is. */
export type ReferenceLine = 'centre' | 'upper' | 'lower' | 'nearUpper' | 'nearLower' | 'target';

/** A level line over a piece of the chart. */
export interface Reference {
  readonly line: ReferenceLine;
  readonly value: number;
  /** The phase that it belongs to; null: the whole chart. */
  readonly phase: number | null;
}

/** Words at the right end of a line. */
export interface SideLabelText {
  readonly value: number;
  readonly name: string;
  readonly figure: string;
}

/** Limits are drawn no further than values go; they are calculated without. */
const withinBounds = (value: number, { series }: JudgedSeries): number => {
  const { lower, upper } = series.bounds;
  return Math.max(lower ?? value, Math.min(upper ?? value, value));
};

const referencesOfPhase = (
  phase: MeasurePhase,
  index: number,
  request: JudgedSeries,
): readonly Reference[] => {
  const values: readonly (readonly [ReferenceLine, number | null])[] = [
    ['centre', phase.median ?? phase.mean],
    ['upper', phase.upl],
    ['lower', phase.lpl],
    ['nearUpper', phase.nearUpper],
    ['nearLower', phase.nearLower],
  ];
  return values.flatMap(([line, value]) =>
    value === null || !Number.isFinite(value)
      ? []
      : [{ line, value: withinBounds(value, request), phase: index }],
  );
};

/** All level lines of a chart. */
export function referencesOf(request: JudgedSeries): readonly Reference[] {
  const { series, analysis } = request;
  const ofPhases = analysis.phases.flatMap((phase, index) => referencesOfPhase(phase, index, request));
  const { target } = series;
  return target === null || !Number.isFinite(target)
    ? ofPhases
    : [...ofPhases, { line: 'target', value: withinBounds(target, request), phase: null }];
}

/** "5.7"; where the line is drawn elsewhere, because values end there: "over 100%". */
const lineFigure = (value: number, judged: JudgedSeries): string => {
  const drawn = withinBounds(value, judged);
  const end = value > drawn ? 'over ' : value < drawn ? 'below ' : '';
  return `${end}${valueInWords(drawn, judged.series, 1)}`;
};

/** The words at the right: those of the last phase, and of the target. */
export function sideLabelTexts(judged: JudgedSeries): readonly SideLabelText[] {
  const last = judged.analysis.phases.at(-1);
  const trial = last?.trial ? ', trial' : '';
  const label = (name: string, value: number | null | undefined, suffix = ''): readonly SideLabelText[] =>
    value === null || value === undefined || !Number.isFinite(value)
      ? []
      : [{ value: withinBounds(value, judged), name, figure: lineFigure(value, judged) + suffix }];
  const { target } = judged.series;
  return [
    ...label('Upper limit', last?.upl, trial),
    ...label('Median', last?.median),
    ...label('Mean', last?.mean),
    ...label('Lower limit', last?.lpl, trial),
    ...label('Target', target),
  ];
}
