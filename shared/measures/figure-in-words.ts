import type { MeasureSeries } from './measure-series.ts';
import type { SeriesPoint } from './series-points.ts';

/** Made once each: a formatter takes longer to make than a chart to lay out. */
const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const made = formats.get(name) ?? new Intl.NumberFormat('en-GB', options);
  formats.set(name, made);
  return made;
};

/** From here on numbers are written in short: "12.5m". */
export const SHORT_FROM = 1e7;

/** Below this a number is what is left of a calculation that comes to 0. */
const MOST_DECIMALS = 8;

/** Two digits that say something: 0.03 with one decimal would be 0. Whole numbers are asked for as they are. */
const decimalsFor = (value: number, decimals: number): number => {
  const size = Math.abs(value);
  if (decimals === 0 || size === 0 || size >= 1) return decimals;
  return Math.max(decimals, Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(size))));
};

const withMinus = (words: string): string => words.replace('-', '−');

/** "12.5m", with this many digits behind the point; without, with four digits in all. */
export function shortNumberInWords(value: number, decimals?: number): string {
  const digits =
    decimals === undefined ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: decimals };
  return withMinus(formatOf(`short ${decimals}`, { notation: 'compact', ...digits }).format(value));
}

/** A number as people here write it; from ten million on in short: "12m". */
export function numberInWords(value: number, decimals = 2): string {
  if (Math.abs(value) >= SHORT_FROM) return shortNumberInWords(value);
  const maximumFractionDigits = decimalsFor(value, decimals);
  return withMinus(formatOf(`${maximumFractionDigits}`, { maximumFractionDigits }).format(value));
}

/** A value as its chart has it, with its sign where it is a per cent: "5", "62.5%". */
export function valueInWords(
  value: number,
  { isPercent }: Pick<MeasureSeries, 'isPercent'>,
  decimals = 2,
): string {
  return `${numberInWords(value, decimals)}${isPercent ? '%' : ''}`;
}

/** A unit that is longer is a sentence of its own: behind each number it would bury it. */
const LONGEST_UNIT = 24;

/** A value with what it is of, where that is short and goes with the number: "41%", "5 contacts", "1". */
export function quantityInWords(
  value: number,
  { unit, isPercent }: Pick<MeasureSeries, 'unit' | 'isPercent'>,
  decimals = 2,
): string {
  const words = valueInWords(value, { isPercent }, decimals);
  // Units are written in the plural: "1 contacts" is wrong in every sentence.
  return isPercent || unit === '' || unit.length > LONGEST_UNIT || value === 1 ? words : `${words} ${unit}`;
}

/** What a measure's values are in, for the head of a column and a comparison: "per cent", "contacts"; empty for nothing. */
export function unitInWords({ unit, isPercent }: Pick<MeasureSeries, 'unit' | 'isPercent'>): string {
  return isPercent ? 'per cent' : unit;
}

/** The figure of a point by itself: "5 of 6 (83%)", "62.5%", "5 contacts"; empty where it has none. */
export function figureOfPoint(
  { value, numerator, denominator }: SeriesPoint,
  { unit, isPercent }: Pick<MeasureSeries, 'unit' | 'isPercent'>,
): string {
  if (value === null) return '';
  if (numerator !== null && denominator !== null)
    return `${numberInWords(numerator)} of ${numberInWords(denominator)} (${numberInWords(value, 0)}%)`;
  return quantityInWords(value, { unit, isPercent });
}
