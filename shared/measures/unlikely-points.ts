import { dateInWords } from '../records/fields/dates.ts';
import { numberInWords } from './figure-in-words.ts';
import type { MeasureSeries } from './measure-series.ts';
import type { SeriesPoint } from './series-points.ts';

const isNegative = ({ value, leftOut }: SeriesPoint): boolean =>
  leftOut === null && value !== null && value < 0;

const minusInWords = (value: number, { unit, isPercent }: MeasureSeries, hasOthers: boolean): string => {
  const quantity = `${numberInWords(-value)}${isPercent ? '%' : unit.length > 24 || unit === '' ? '' : ` ${unit}`}`;
  return `Minus ${quantity}? ${hasOthers ? 'All other numbers are 0 or more. ' : ''}`;
};

/** What takes the question away: somebody has said something about the number. */
const WHERE_TO_SAY_SO = 'If it is right, say so in the note.';

/**
 * What is asked about a point that counts and may be a slip of the hand, by its id: the only one below 0, or one on a day
 * after `today` (`YYYY-MM-DD`). Nothing is asked where its note says something.
 */
export function unlikelyPoints(series: MeasureSeries, today: string): ReadonlyMap<SeriesPoint['id'], string> {
  const { points } = series;
  const negative = points.filter(isNegative);
  const hasOthers = points.some((point) => point.leftOut === null && !isNegative(point));
  const asked = new Map<SeriesPoint['id'], string>();
  for (const { id, date, value, note, leftOut } of points) {
    if (note !== '' || leftOut === 'excluded') continue;
    const minus =
      negative.length === 1 && negative[0]?.id === id ? minusInWords(value ?? 0, series, hasOthers) : '';
    const future = date > today ? `${dateInWords(date)} is in the future. ` : '';
    if (minus !== '' || future !== '') asked.set(id, `${minus}${future}${WHERE_TO_SAY_SO}`);
  }
  return asked;
}
