import type { MeasureAnalysis, MeasurePhase } from './analysis.ts';
import { dayInWords } from './day-in-words.ts';
import { quantityInWords } from './figure-in-words.ts';
import type { MeasureSeries } from './measure-series.ts';

/** The day from which on the last phase is judged by itself, "17 August"; empty where there is one phase alone. */
export function lastPhaseSince({ phases, spansYears }: MeasureAnalysis): string {
  const last = phases.at(-1);
  return phases.length < 2 || !last?.phase ? '' : dayInWords(last.phase.date, spansYears);
}

const centreOf = ({ median, mean }: MeasurePhase): number | null => median ?? mean;

const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`);

/** When the phase before the last one was: "before 17 August", "from 3 March to 17 August". */
const periodInWords = ({ phase }: MeasurePhase, until: string, hasYear: boolean): string =>
  phase ? `from ${dayInWords(phase.date, hasYear)} to ${until}` : `before ${until}`;

/**
 * The middle lines of the last two phases beside each other: "The median was 42 calls before 17 August (12 points) and is
 * 57 since (3 points)." Empty where there is one phase alone, and where one of the two has no number.
 */
export function phaseChangeInWords(series: MeasureSeries, analysis: MeasureAnalysis): string {
  const [before, last] = analysis.phases.slice(-2);
  const since = lastPhaseSince(analysis);
  if (!before || !last || since === '') return '';
  const [was, is] = [centreOf(before), centreOf(last)];
  if (was === null || is === null) return '';
  const name = last.median === null ? 'mean' : 'median';
  const figure = (value: number): string => quantityInWords(value, series, 1);
  return `The ${name} was ${figure(was)} ${periodInWords(before, since, analysis.spansYears)} (${points(before.n)}) and is ${figure(is)} since (${points(last.n)}).`;
}
