import type { TableRows } from './delimited-text.ts';
import { type NumberStyle, readNumber } from './read-number.ts';
import { readWords } from './read-option.ts';
import type { RowProblem } from './row-problem.ts';
import type { ColumnPlaces } from './table-columns.ts';

/** The cells of one row by what their columns hold, and a place for what is wrong with them. */
export interface RowCells<Name extends string> {
  /** As the spreadsheet counts them, 1 for the first. */
  readonly row: number;
  readonly isEmpty: boolean;
  /** A cell's words; empty where there is no such column. */
  words(name: Name): string;
  /** A cell as it is written. */
  raw(name: Name): string;
  /** A cell's number; null where it is empty, undefined, and reported, where it is none. */
  number(name: Name): number | null | undefined;
  report(name: Name | undefined, sentence: string, isTaken: boolean): void;
}

/** The rows below the headings. Problems are added to `problems` as cells are read. */
export function rowCellsOf<Name extends string>(
  rows: TableRows,
  headings: { readonly row: number; readonly places: ColumnPlaces<Name> },
  numberStyle: NumberStyle,
  problems: RowProblem[],
): readonly RowCells<Name>[] {
  const { places } = headings;
  const headingOf = (name: Name | undefined): string =>
    name === undefined ? '' : (rows[headings.row]?.[places[name]] ?? '').trim();
  return rows.slice(headings.row + 1).map((cells, index): RowCells<Name> => {
    const row = headings.row + index + 2;
    const raw = (name: Name): string => cells[places[name]] ?? '';
    const report = (name: Name | undefined, sentence: string, isTaken: boolean): void => {
      problems.push({
        row,
        column: headingOf(name),
        cell: name === undefined ? '' : raw(name),
        sentence,
        isTaken,
      });
    };
    const number = (name: Name): number | null | undefined => {
      if (raw(name).trim() === '') return null;
      const value = readNumber(raw(name), numberStyle);
      if (value !== null) return value;
      report(name, `“${readWords(raw(name))}” is not a number.`, false);
      return undefined;
    };
    return {
      row,
      isEmpty: cells.every((cell) => cell.trim() === ''),
      words: (name) => readWords(raw(name)),
      raw,
      number,
      report,
    };
  });
}
