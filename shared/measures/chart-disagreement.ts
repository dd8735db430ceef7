import { analyseMeasure } from './analyse-measure.ts';
import type { MeasureAnalysis, MeasurePhase } from './analysis.ts';
import type { AnalysisSettings } from './analysis-settings.ts';
import type { MeasureSeries } from './measure-series.ts';
import { countInWords } from './rule-in-words.ts';
import { RUN_TREND_LENGTH } from './run-chart.ts';
import { XMR_POINTS_NEEDED } from './xmr.ts';
import { XMR_ROW_LENGTH } from './xmr-signals.ts';

/** Whether a phase holds a signal; null where it has too few points to say. */
const hasSignal = ({ signals, missing }: MeasurePhase): boolean | null =>
  signals.length > 0 ? true : missing === null ? false : null;

const SIDES_AND_DISTANCE =
  'a run chart looks only at which side of the middle line the points lie, limits at how far away they are';

const FEWER_IN_A_ROW =
  'a run chart looks only at which side of the middle line the points lie, and fewer in a row are enough; limits look at how far away they are';

const SHORTER_TREND = `${countInWords(RUN_TREND_LENGTH)} that rise or fall are enough for a run chart, limits ask for ${countInWords(XMR_ROW_LENGTH)}`;

const reasonFor = (run: MeasurePhase): string => {
  if (run.signals.length === 0) return SIDES_AND_DISTANCE;
  return run.signals.every(({ rule }) => rule === 'trend') ? SHORTER_TREND : FEWER_IN_A_ROW;
};

/**
 * Why the run chart and the limits of the same numbers say different things of the last phase, in one sentence; empty
 * where they do not, where one of the two has too few points to say, and for bars.
 */
export function chartDisagreement(
  series: MeasureSeries,
  settings: AnalysisSettings,
  { chart, n, phases }: MeasureAnalysis,
): string {
  if (chart === 'bar' || n < XMR_POINTS_NEEDED) return '';
  const other = analyseMeasure({ ...series, chart: chart === 'run' ? 'xmr' : 'run' }, settings);
  const [shown, alternative] = [phases.at(-1), other.phases.at(-1)];
  const [isOnShown, isOnOther] = [shown && hasSignal(shown), alternative && hasSignal(alternative)];
  if (typeof isOnShown !== 'boolean' || typeof isOnOther !== 'boolean' || isOnShown === isOnOther) return '';
  const [name, run] = chart === 'run' ? ['With limits', shown] : ['As a run chart', alternative];
  const verdict = isOnOther ? 'a signal' : 'none';
  return run ? `${name} the same numbers show ${verdict}: ${reasonFor(run)}.` : '';
}
