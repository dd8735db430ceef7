import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { asTypedOf } from '../../../../shared/records/computed/as-typed.ts';
import { typedInWords } from '../../../../shared/records/computed/as-typed-in-words.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';

const leftOutInWords = (point: SeriesPoint): string => {
  switch (point.leftOut) {
    case 'excluded':
      return point.excludedWhy === '' ? 'Left out of the chart. Say why.' : `Left out: ${point.excludedWhy}`;
    case 'sameDate':
      return `${dayAndMonthInWords(point.date)} has a number already. Which do you keep?`;
    case 'partOverWhole':
      return `${point.numerator} of ${point.denominator}: the first number is larger than the second. Check both.`;
    case 'wholeIsZero':
      return `${point.numerator} of 0: the second number is 0, so there is no percentage.`;
    case 'tooLarge':
      return 'This number is too large for a chart. It is kept, and left out.';
    // Its cells say so, and the words under the grid how many there are.
    case 'withheld':
    case 'noValue':
    case null:
      return '';
  }
};

/** One sentence on a row that is left out of the chart, or that holds no number where one belongs. */
export function problemOfRow(point: SeriesPoint, record: PlainRecord): string {
  const sentence = leftOutInWords(point);
  const [typed] = Object.values(asTypedOf(record));
  if (sentence !== '' || typed === undefined) return sentence;
  // Named, because the row has several cells, and a narrow one cuts what was typed.
  const reason = typedInWords(typed);
  return point.leftOut === 'noValue'
    ? `${reason} It is kept, and left out of the chart.`
    : `${reason} It is kept as it was typed.`;
}
