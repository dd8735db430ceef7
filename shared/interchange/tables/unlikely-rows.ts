import { dateInWords } from '../../records/fields/dates.ts';
import type { MeasureRow } from './read-measure-rows.ts';
import type { RowProblem } from './row-problem.ts';

const numberOf = ({ figures }: MeasureRow): number | undefined =>
  figures !== null && 'value' in figures ? figures.value : undefined;

const isNegative = (row: MeasureRow): boolean => (numberOf(row) ?? 0) < 0;

const futureProblem = ({ row, date }: MeasureRow): RowProblem => ({
  row,
  column: 'date',
  cell: date,
  sentence: `${dateInWords(date)} is in the future. Is that right?`,
  isTaken: true,
});

const negativeProblem = (row: MeasureRow): RowProblem => ({
  row: row.row,
  column: 'value',
  cell: String(numberOf(row)),
  sentence: `Minus ${-(numberOf(row) ?? 0)}? All other numbers of the table are 0 or more.`,
  isTaken: true,
});

/**
 * What is asked about the rows of a table that may be slips of the hand, and come in all the same: days after `today`
 * (`YYYY-MM-DD`), and a number below 0 that is the only one of its measure.
 */
export function unlikelyRows(rows: readonly MeasureRow[], today: string): readonly RowProblem[] {
  const future = rows.filter(({ date, figures }) => figures !== null && date > today).map(futureProblem);
  const negative = rows.filter(isNegative);
  const alone = negative.filter(
    ({ measure }) => negative.filter((other) => other.measure === measure).length === 1,
  );
  return [...future, ...alone.map(negativeProblem)];
}
