import { scaleLinear } from 'd3-scale';
import { SHORT_FROM, shortNumberInWords, valueInWords } from '../../../../shared/measures/figure-in-words.ts';

/** How values lie on the upright axis. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  /** Ascending, within `min` and `max`. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

export interface ScaleOptions {
  /** Where values end by their nature: counts at 0, per cent at 100. Null: nowhere. */
  readonly bounds: { readonly lower: number | null; readonly upper: number | null };
  /** Bars stand on zero. */
  readonly mustHaveZero: boolean;
  readonly isPercent: boolean;
  /** How many ticks there is room for, 2 at least. */
  readonly maxTicks: number;
}

/** From this share of the largest value on the differences are seen with zero in the picture too. Ours. */
const SPREAD_THAT_SHOWS = 0.3;

const extentOf = (values: readonly number[], { bounds, mustHaveZero }: ScaleOptions): [number, number] => {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (low > high) return [0, bounds.upper === 100 ? 100 : 1];
  if (low === high) {
    if (low === 0) return [0, 1];
    return low > 0 ? [0, Math.min(2 * low, bounds.upper ?? Number.POSITIVE_INFINITY)] : [2 * low, 0];
  }
  const isFromZero = low >= 0 && (high - low) / high >= SPREAD_THAT_SHOWS;
  if (mustHaveZero || isFromZero) return [Math.min(0, low), Math.max(0, high)];
  return [low, high];
};

const decimalsOf = (step: number): number => Math.max(0, Math.min(12, -Math.floor(Math.log10(step) + 1e-9)));

/** What numbers in short are counted in: "1.5bn" in thousands of millions. */
const shortUnitOf = (size: number): number => [1e12, 1e9, 1e6, 1e3].find((unit) => size >= unit) ?? 1;

/** Each tick with as many digits as keep it apart from the next; where the largest is written in short, all are. */
const tickFormat = (ticks: readonly number[], { isPercent }: ScaleOptions): ((value: number) => string) => {
  const step = ticks.length > 1 ? (ticks[1] ?? 1) - (ticks[0] ?? 0) : 1;
  const largest = ticks.reduce((most, tick) => Math.max(most, Math.abs(tick)), 0);
  if (largest < SHORT_FROM) return (value) => valueInWords(value, { isPercent }, decimalsOf(step));
  const sign = isPercent ? '%' : '';
  return (value) => `${shortNumberInWords(value, decimalsOf(step / shortUnitOf(Math.abs(value))))}${sign}`;
};

/** The upright axis for these values: round numbers, zero where that hides nothing. */
export function valueScale(values: readonly number[], options: ScaleOptions): ValueScale {
  const { bounds, maxTicks } = options;
  const [low, high] = extentOf(values, options);
  const nice = scaleLinear().domain([low, high]).nice(maxTicks);
  const [niceLow = 0, niceHigh = 1] = nice.domain();
  const min = bounds.lower !== null && low >= bounds.lower ? Math.max(niceLow, bounds.lower) : niceLow;
  const max = bounds.upper !== null && high <= bounds.upper ? Math.min(niceHigh, bounds.upper) : niceHigh;
  let count = maxTicks;
  let ticks = scaleLinear().domain([min, max]).ticks(count);
  while (ticks.length > maxTicks && count > 1) {
    count -= 1;
    ticks = scaleLinear().domain([min, max]).ticks(count);
  }
  if (values.every(Number.isInteger)) ticks = ticks.filter(Number.isInteger);
  return { min, max, ticks, format: tickFormat(ticks, options) };
}

export const BEGINS_AT_ZERO = 'The scale begins at 0.';

/** Whether the axis begins at zero, in a sentence; it stands under the chart. */
export function scaleInWords({ min, max, format }: ValueScale): string {
  if (min === 0) return BEGINS_AT_ZERO;
  if (min < 0 && max >= 0) return `The scale goes from ${format(min)} to ${format(max)}; 0 is in it.`;
  return `The scale begins at ${format(min)}, not at 0.`;
}
