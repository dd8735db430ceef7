import { type CsvTable, toCsv } from '../csv.ts';

/** What is wrong with one cell of a table. */
export interface RowProblem {
  /** As the spreadsheet counts them, 1 for the first. */
  readonly row: number;
  /** The heading of its column; empty where it is about the row. */
  readonly column: string;
  /** What stands there. */
  readonly cell: string;
  readonly sentence: string;
  /** The row is taken all the same; otherwise it is left out. */
  readonly isTaken: boolean;
}

/** The problems of a table as a file that a spreadsheet opens, to be worked through. */
export function problemsAsCsv(problems: readonly RowProblem[]): string {
  const table: CsvTable = {
    head: ['row', 'column', 'cell', 'problem', 'taken'],
    rows: problems.map(({ row, column, cell, sentence, isTaken }) => [
      row,
      column,
      cell,
      sentence,
      isTaken ? 'yes' : 'no',
    ]),
  };
  return toCsv(table);
}
