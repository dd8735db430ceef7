import type { MeasureAnalysis, MeasurePhase } from './analysis.ts';
import { type AnalysisSettings, defaultAnalysisSettings } from './analysis-settings.ts';
import { assurance } from './assurance.ts';
import { spansYears } from './day-in-words.ts';
import type { MeasureSeries } from './measure-series.ts';
import { effectOf } from './measure-signal.ts';
import { phaseFigures } from './phase-figures.ts';
import { phaseRanges } from './phase-ranges.ts';
import { pointMarks } from './point-marks.ts';
import { ruleSetOf } from './rule-set.ts';
import type { Values } from './signals.ts';
import { XMR_POINTS_NEEDED } from './xmr.ts';

/** The value of each point that counts. */
export function countedValues({ points }: MeasureSeries): Values {
  return points.map(({ value, leftOut }) => (leftOut === null ? value : null));
}

/**
 * What the numbers of a measure say, by the chart that was chosen: no number of a phase reaches into another, nor does
 * any signal. An XmR chart comes with 12 points; before that it is a run chart. Bars are not judged.
 */
export function analyseMeasure(
  series: MeasureSeries,
  settings: AnalysisSettings = defaultAnalysisSettings,
): MeasureAnalysis {
  const values = countedValues(series);
  const n = values.filter((value) => value !== null).length;
  const xmrMissing = series.chart === 'xmr' && n < XMR_POINTS_NEEDED ? XMR_POINTS_NEEDED - n : null;
  const chart = xmrMissing === null ? series.chart : 'run';
  const phases = phaseRanges(series).map(({ from, to, phase }): MeasurePhase => {
    const figures = phaseFigures(chart, values.slice(from, to + 1), settings);
    const signals = figures.signals.map((signal) => ({
      ...signal,
      points: signal.points.map((index) => index + from),
      effect: effectOf(signal.direction, series.direction),
    }));
    return { from, to, phase, ...figures, signals };
  });
  const marks = pointMarks(
    series.points.length,
    phases.flatMap(({ signals }) => signals),
  );
  const latest = values.findLastIndex((value) => value !== null);
  const last = phases.at(-1);
  return {
    chart,
    xmrMissing,
    n,
    isWithheld: n === 0 && series.points.some(({ leftOut }) => leftOut === 'withheld'),
    phases,
    spansYears: spansYears(series),
    marks,
    variation: latest < 0 ? null : (marks[latest]?.main.effect ?? 'none'),
    assurance:
      last && chart === 'xmr' && last.missing === null
        ? assurance(last, series.target, series.direction)
        : null,
    ruleSet: ruleSetOf(
      chart,
      settings,
      phases.map(({ n: count }) => count),
    ),
  };
}
