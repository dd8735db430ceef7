import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { asTypedOf } from '../../../../shared/records/computed/as-typed.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';

const leftOutInWords = (point: SeriesPoint): string => {
  switch (point.leftOut) {
    case 'excluded':
      return point.excludedWhy === '' ? 'Left out of the chart. Say why.' : `Left out: ${point.excludedWhy}`;
    case 'sameDate':
      return `There is one for ${dayAndMonthInWords(point.date)}. Which stays?`;
    case 'partOverWhole':
      return `${point.numerator} of ${point.denominator}. Check the number asked.`;
    case 'wholeIsZero':
      return `${point.numerator} of 0. Out of none there is no per cent.`;
    case 'tooLarge':
      return 'This number is too large for a chart. It is kept, and left out.';
    case 'withheld':
      return 'Its numbers are kept back in this copy.';
    case 'noValue':
    case null:
      return '';
  }
};

/** One sentence on a row that is left out of the chart, or that holds no number where one belongs. */
export function problemOfRow(point: SeriesPoint, record: PlainRecord): string {
  const sentence = leftOutInWords(point);
  if (sentence !== '' || Object.keys(asTypedOf(record)).length === 0) return sentence;
  return point.leftOut === 'noValue'
    ? 'This is not a number. It is kept, and left out of the chart.'
    : 'This is not a number. It is kept as it was typed.';
}
