import type { MeasureSignal } from './measure-signal.ts';
import type { RuleName } from './signals.ts';

/** What a point is marked with. */
export interface PointMarks {
  /** The signal that comes first by precedence: outside, trend, two of three, one side; shift before trend. */
  readonly main: MeasureSignal;
  /** One that points the other way at once; null for none. */
  readonly also: MeasureSignal | null;
}

const precedence: readonly RuleName[] = [
  'outside',
  'shift',
  'longRun',
  'trend',
  'twoOfThree',
  'oneSide',
  'tooFewRuns',
  'tooManyRuns',
  'fewCrossings',
];

const rankOf = ({ rule }: MeasureSignal): number => precedence.indexOf(rule);

/** Of several of one rule the last: a peak that two trends share belongs to the later one. */
const lastOfEachRule = (signals: readonly MeasureSignal[]): readonly MeasureSignal[] =>
  [...new Map(signals.map((signal) => [signal.rule, signal])).values()].sort(
    (one, other) => rankOf(one) - rankOf(other),
  );

/** What each of `count` points is marked with; null for none. Signals of a whole phase mark no point. */
export function pointMarks(count: number, signals: readonly MeasureSignal[]): readonly (PointMarks | null)[] {
  const found = Array.from({ length: count }, (): MeasureSignal[] => []);
  for (const signal of signals) for (const index of signal.points) found[index]?.push(signal);
  return found.map((ofPoint) => {
    if (ofPoint.length === 0) return null;
    const [main, ...others] = lastOfEachRule(ofPoint);
    if (!main) return null;
    const also = others.find(({ direction }) => direction !== null && direction !== main.direction);
    return { main, also: also ?? null };
  });
}
