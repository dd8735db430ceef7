import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { measureColumns } from '../../../shared/interchange/tables/headed-columns.ts';
import { readDate } from '../../../shared/interchange/tables/read-date.ts';
import { readNumber } from '../../../shared/interchange/tables/read-number.ts';
import { readTable } from '../../../shared/interchange/tables/read-table.ts';
import { namedColumns } from '../../../shared/interchange/tables/table-columns.ts';
import type { MappedField } from './column-mapping.ts';

/** How a table is understood before anybody has said anything. */
export interface GuessedTable {
  /** The index of the row of headings; -1 where there is none. */
  readonly headingsRow: number;
  readonly targets: readonly MappedField[];
}

/** Rows that are looked at. */
const LOOKED_AT = 60;
/** So much of a column makes it one of dates, or of numbers. */
const MOST = 0.6;

const isDate = (cell: string): boolean => readDate(cell, null).is !== 'none';
const isNumber = (cell: string): boolean =>
  readNumber(cell, 'point') !== null || readNumber(cell, 'comma') !== null;

const filledCells = (rows: TableRows, column: number): readonly string[] =>
  rows.slice(0, LOOKED_AT).flatMap((row) => ((row[column] ?? '').trim() === '' ? [] : [row[column] ?? '']));

const shareOf = (rows: TableRows, column: number, isOne: (cell: string) => boolean): number => {
  const cells = filledCells(rows, column);
  return cells.length === 0 ? 0 : cells.filter(isOne).length / cells.length;
};

const columnsOf = (rows: TableRows): readonly number[] => (rows[0] ?? []).map((_cell, index) => index);

/** The last row before anything that is a date or a number: what stands there says what is below. */
const guessHeadingsRow = (rows: TableRows): number => {
  const first = rows
    .slice(0, LOOKED_AT)
    .findIndex((row) => row.some((cell) => isDate(cell) || isNumber(cell)));
  return first <= 0 ? -1 : first - 1;
};

const namedTargets = (headings: readonly string[]): readonly MappedField[] =>
  namedColumns(headings, measureColumns, []).map((name) => name ?? 'leaveOut');

/** By what stands in them: the first dates, then the numbers in their order, then the first words. */
const targetsByContent = (
  rows: TableRows,
  named: readonly MappedField[],
  isRatio: boolean,
): readonly MappedField[] => {
  const targets = [...named];
  const free = (): readonly number[] => columnsOf(rows).filter((column) => targets[column] === 'leaveOut');
  const numbersFree = (): number => free().filter((one) => shareOf(rows, one, isNumber) >= MOST).length;
  const take = (target: MappedField, isOne: (cell: string) => boolean): void => {
    if (targets.includes(target)) return;
    const column = free().find((one) => shareOf(rows, one, isOne) >= MOST);
    if (column !== undefined) targets[column] = target;
  };
  take('date', (cell) => isDate(cell) && !isNumber(cell));
  const hasFigures = targets.includes('value') || targets.includes('numerator');
  const saysPair = targets.includes('numerator') || targets.includes('denominator');
  const isPair = isRatio && (saysPair || numbersFree() > 1);
  if (!hasFigures && isPair) take('numerator', isNumber);
  if (isPair) take('denominator', isNumber);
  if (!hasFigures && !isPair) take('value', isNumber);
  if (!isRatio) take('n', isNumber);
  take('note', (cell) => !isNumber(cell) && !isDate(cell));
  return targets;
};

/**
 * Guesses what the columns of a table are: by their headings where these say it, else by what stands in them.
 * @param isRatio whether the measure counts parts of a whole: two columns of numbers are these, one alone is the value
 */
export function guessTable(rows: TableRows, isRatio: boolean): GuessedTable {
  const known = readTable(rows);
  const headingsRow = known.sort === 'measures' ? known.headingsRow : guessHeadingsRow(rows);
  const named =
    headingsRow < 0
      ? columnsOf(rows).map(() => 'leaveOut' as const)
      : namedTargets([...(rows[headingsRow] ?? [])]);
  const targets =
    known.sort === 'measures' ? named : targetsByContent(rows.slice(headingsRow + 1), named, isRatio);
  return { headingsRow, targets };
}
