import type { MeasureSeries } from './measure-series.ts';
import type { SeriesPoint } from './series-points.ts';

/** Made once each: a formatter takes longer to make than a chart to lay out. */
const formats = new Map<number | 'short', Intl.NumberFormat>();

const formatOf = (digits: number | 'short'): Intl.NumberFormat => {
  const known = formats.get(digits);
  if (known) return known;
  const options: Intl.NumberFormatOptions =
    digits === 'short'
      ? { notation: 'compact', maximumFractionDigits: 1 }
      : { maximumFractionDigits: digits };
  const made = new Intl.NumberFormat('en-GB', options);
  formats.set(digits, made);
  return made;
};

/** A number as people here write it; from ten million on in short: "12m". */
export function numberInWords(value: number, decimals = 2): string {
  return formatOf(Math.abs(value) >= 1e7 ? 'short' : decimals)
    .format(value)
    .replace('-', '−');
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
