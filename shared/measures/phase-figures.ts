import type { MeasurePhase } from './analysis.ts';
import type { AnalysisSettings } from './analysis-settings.ts';
import { lengthOfFirst } from './length-of-first.ts';
import type { ChartKind } from './measure-series.ts';
import { runChart, USEFUL_POINTS_NEEDED } from './run-chart.ts';
import type { Signal, Values } from './signals.ts';
import { XMR_POINTS_NEEDED, xmr } from './xmr.ts';

const nothing = {
  median: null,
  useful: null,
  runs: null,
  lower: null,
  upper: null,
  mean: null,
  lpl: null,
  upl: null,
  nearLower: null,
  nearUpper: null,
  mrBar: null,
  trial: false,
  missing: null,
  isOneSided: false,
  isBaselineUnsteady: false,
  signals: [],
} as const;

/** The numbers of one phase. */
export type PhaseFigures = Omit<MeasurePhase, 'from' | 'to' | 'phase' | 'signals'> & {
  readonly signals: readonly Signal[];
};

/** The arithmetic takes the first so many places, as that of others does; a person counts points that count. */
const placesOfBaseline = (values: Values, { baseline }: AnalysisSettings): number | undefined =>
  baseline === null ? undefined : lengthOfFirst(values, baseline);

const runFigures = (values: Values, settings: AnalysisSettings): PhaseFigures => {
  const { n, median, useful, runs, lower, upper, signals } = runChart(values, {
    baseline: placesOfBaseline(values, settings),
    isAnhoej: settings.isAnhoej,
  });
  const missing = useful < USEFUL_POINTS_NEEDED ? USEFUL_POINTS_NEEDED - useful : null;
  const isOneSided = useful > 0 && lower === null;
  return { ...nothing, n, median, useful, runs, lower, upper, missing, isOneSided, signals };
};

const xmrFigures = (values: Values, settings: AnalysisSettings): PhaseFigures => {
  const { isTrial, mrUpper, ...figures } = xmr(values, {
    baseline: placesOfBaseline(values, settings),
    isScreened: settings.isScreened,
  });
  const missing = figures.n < XMR_POINTS_NEEDED ? XMR_POINTS_NEEDED - figures.n : null;
  return { ...nothing, ...figures, trial: isTrial, missing };
};

const figuresOf = (chart: ChartKind, values: Values, settings: AnalysisSettings): PhaseFigures => {
  if (chart === 'xmr') return xmrFigures(values, settings);
  if (chart === 'run') return runFigures(values, settings);
  return { ...nothing, n: values.filter((value) => value !== null).length };
};

/** The numbers of one phase by a kind of chart; what that does not have is null. */
export function phaseFigures(chart: ChartKind, values: Values, settings: AnalysisSettings): PhaseFigures {
  const figures = figuresOf(chart, values, settings);
  const { baseline } = settings;
  if (baseline === null || figures.n <= baseline) return figures;
  const alone = figuresOf(chart, values.slice(0, lengthOfFirst(values, baseline)), {
    ...settings,
    baseline: null,
  });
  return { ...figures, isBaselineUnsteady: alone.signals.length > 0 };
}
