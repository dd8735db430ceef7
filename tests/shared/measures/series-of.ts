import type { MeasureDirection } from '../../../shared/measures/assurance.ts';
import type { ChartKind, MeasureSeries } from '../../../shared/measures/measure-series.ts';
import type { Values } from '../../../shared/measures/signals.ts';

/** `YYYY-MM-DD` of a Monday, `weeks` after 5 January 2026. */
export function weekly(weeks: number): string {
  return new Date(Date.UTC(2026, 0, 5 + 7 * weeks)).toISOString().slice(0, 10);
}

/** A series of invented values, a point a week unless dates are given; null is a point without a number. */
export function seriesOf({
  values,
  dates,
  chart = 'run',
  direction = 'up',
  target = null,
  phasesFrom = [],
}: {
  readonly values: Values;
  readonly dates?: readonly string[];
  readonly chart?: ChartKind;
  readonly direction?: MeasureDirection;
  readonly target?: number | null;
  readonly phasesFrom?: readonly number[];
}): MeasureSeries {
  const dateOf = (index: number) => dates?.[index] ?? weekly(index);
  return {
    measure: 'measure1',
    name: 'Contacts in a week',
    kind: 'outcome',
    unit: 'contacts',
    direction,
    target,
    chart,
    points: values.map((value, index) => ({
      id: `point${index}`,
      date: dateOf(index),
      value,
      numerator: null,
      denominator: null,
      n: null,
      note: '',
      leftOut: value === null ? 'noValue' : null,
      excludedWhy: '',
    })),
    undated: [],
    phases: phasesFrom.map((index) => ({ id: `phase${index}`, date: dateOf(index), words: 'A new start' })),
    annotations: [],
    tests: [],
    isPercent: false,
    bounds: { lower: null, upper: null },
  };
}
