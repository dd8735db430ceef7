import type { Value } from '../../document/model/document.ts';
import type { Field } from '../../records/fields/field.ts';
import type { TableRows } from './delimited-text.ts';
import { type CellStyle, problemAfter, readCell } from './read-cell.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readWords } from './read-words.ts';
import type { RowProblem } from './row-problem.ts';
import type { ColumnPlaces } from './table-columns.ts';

/** The cells of one row by what their columns hold, and a place for what is wrong with them. */
export interface RowCells<Name extends string> {
  /** As the spreadsheet counts them, 1 for the first. */
  readonly row: number;
  readonly isEmpty: boolean;
  /** A cell's words; empty where there is no such column. */
  words(name: Name): string;
  /** A cell's number; null where it is empty, undefined, and reported, where it is none. */
  number(name: Name): number | null | undefined;
  /** A cell's day, `YYYY-MM-DD`; undefined where it is none, which is reported. Without it the row is taken or left out. */
  day(name: Name, isRowTaken: boolean): string | undefined;
  /** A cell as a field takes it; undefined where it is empty or does not, which is reported. The row is taken. */
  value(name: Name, field: Field): Value | undefined;
  report(name: Name, sentence: string, isTaken: boolean): void;
  /** Whether anything that was reported so far leaves the row out. */
  isLeftOut(): boolean;
}

/** The rows below the headings. Problems are added to `problems` as cells are read. */
export function rowCellsOf<Name extends string>(
  rows: TableRows,
  headings: { readonly row: number; readonly places: ColumnPlaces<Name> },
  style: CellStyle,
  problems: RowProblem[],
): readonly RowCells<Name>[] {
  const { places } = headings;
  const headingOf = (name: Name): string => (rows[headings.row]?.[places[name]] ?? '').trim();
  return rows.slice(headings.row + 1).map((cells, index): RowCells<Name> => {
    const row = headings.row + index + 2;
    const raw = (name: Name): string => cells[places[name]] ?? '';
    let isLeftOut = false;
    const report = (name: Name, sentence: string, isTaken: boolean): void => {
      isLeftOut ||= !isTaken;
      problems.push({ row, column: headingOf(name), cell: raw(name), sentence, isTaken });
    };
    const number = (name: Name): number | null | undefined => {
      if (raw(name).trim() === '') return null;
      const value = readNumber(raw(name), style.numberStyle);
      if (value !== null) return value;
      report(name, `“${readWords(raw(name))}” is not a number.`, false);
      return undefined;
    };
    const day = (name: Name, isRowTaken: boolean): string | undefined => {
      const date = readDate(raw(name), style.dateOrder, style.today);
      if (date.is === 'day') return date.day;
      const rest = isRowTaken ? ' The rest of the row is used.' : '';
      if (date.is === 'unordered') report(name, 'Which comes first, the day or the month?', false);
      else report(name, `“${readWords(raw(name))}” ${date.reason}${rest}`, isRowTaken);
      return undefined;
    };
    const value = (name: Name, field: Field): Value | undefined => {
      if (readWords(raw(name)) === '') return undefined;
      if (field.control === 'date') return day(name, true);
      const reading = readCell({ id: name, field }, raw(name), style);
      if (reading.problem !== undefined)
        report(name, `${problemAfter('Use', reading.problem)} The rest of the row is used.`, true);
      return reading.value;
    };
    return {
      row,
      isEmpty: cells.every((cell) => cell.trim() === ''),
      words: (name) => readWords(raw(name)),
      number,
      day,
      value,
      report,
      isLeftOut: () => isLeftOut,
    };
  });
}
