import type { TableRows } from './delimited-text.ts';
import { type DateColumn, detectDateOrder } from './detect-date-order.ts';
import { isActionTable, isMeasureTable, type MeasureColumn, measureColumns } from './headed-columns.ts';
import { type ActionRow, actionColumns, actionDays, readActionRows } from './read-action-rows.ts';
import type { DateOrder } from './read-date.ts';
import { type MeasureRow, readMeasureRows } from './read-measure-rows.ts';
import { guessNumberStyle, type NumberStyle } from './read-number.ts';
import { type RowCells, rowCellsOf } from './row-cells.ts';
import type { RowProblem } from './row-problem.ts';
import { type ColumnPlaces, findHeadings, type HeadedColumn } from './table-columns.ts';

/** What a person has said of a table; null is not yet, or as it looks. */
export interface TableChoices {
  /** What stands between its cells, where it was a text: a semicolon speaks for decimal commas. */
  readonly delimiter: string;
  readonly dateOrder: DateOrder | null;
  readonly numberStyle: NumberStyle | null;
  /** `YYYY-MM-DD`: an action's day without a year is in its year; absent where such a day is none. */
  readonly today?: string;
}

interface FoundTable<Name extends string> extends DateColumn {
  /** Index of the row of headings; what stands above it is left out. */
  readonly headingsRow: number;
  readonly places: ColumnPlaces<Name>;
  readonly numberStyle: NumberStyle;
  readonly problems: readonly RowProblem[];
}

/** What a table turns out to be. While `dates` is `unknown`, rows with such dates are not among `rows`. */
export type TableReading =
  | (FoundTable<MeasureColumn> & { readonly sort: 'measures'; readonly rows: readonly MeasureRow[] })
  | (FoundTable<string> & { readonly sort: 'actions'; readonly rows: readonly ActionRow[] })
  | { readonly sort: 'unknown'; readonly sentence: string };

export const anyTable: TableChoices = { delimiter: ',', dateOrder: null, numberStyle: null };

const NOT_KNOWN =
  'No row of headings was found. A table of numbers has a column “date” and a column “value”, or “numerator” and “denominator”. A table of actions has a column “title” and a column “owners” or “due_on”.';

/** How one sort of table is told and read. */
interface TableSort<Name extends string, Row> {
  readonly columns: readonly HeadedColumn<Name>[];
  readonly isEnough: Parameters<typeof findHeadings<Name>>[2];
  readonly numbers: readonly Name[];
  readonly days: readonly Name[];
  /** A day without a year is in this year. Numbers are mostly of the past, and may be of any. */
  readonly isOfThisYear: boolean;
  readonly readRows: (cells: readonly RowCells<Name>[]) => readonly Row[];
}

const measureTable: TableSort<MeasureColumn, MeasureRow> = {
  columns: measureColumns,
  isEnough: isMeasureTable,
  numbers: ['value', 'numerator', 'denominator', 'n'],
  days: ['date'],
  isOfThisYear: false,
  readRows: readMeasureRows,
};

/** Its columns are those of the kind, which are known once all kinds are. */
const actionTable = (): TableSort<string, ActionRow> => ({
  columns: actionColumns(),
  isEnough: isActionTable,
  numbers: [],
  days: actionDays(),
  isOfThisYear: true,
  readRows: readActionRows,
});

const readAs = <Name extends string, Row>(
  rows: TableRows,
  { columns, isEnough, numbers, days, isOfThisYear, readRows }: TableSort<Name, Row>,
  { delimiter, dateOrder, numberStyle: chosen, today }: TableChoices,
): (FoundTable<Name> & { readonly rows: readonly Row[] }) | undefined => {
  const found = findHeadings(rows, columns, isEnough);
  if (!found) return undefined;
  const cellsOf = (names: readonly Name[]) =>
    rows.slice(found.row + 1).flatMap((cells, index) =>
      names.flatMap((name) => {
        const cell = cells[found.places[name]];
        return cell === undefined ? [] : [{ row: found.row + index + 2, cell }];
      }),
    );
  const figures = (chosen === null ? cellsOf(numbers) : []).map(({ cell }) => cell);
  const numberStyle = chosen ?? guessNumberStyle(figures, delimiter);
  const problems: RowProblem[] = [];
  const style = { numberStyle, dateOrder, today: isOfThisYear ? today : undefined };
  return {
    headingsRow: found.row,
    places: found.places,
    numberStyle,
    ...detectDateOrder(cellsOf(days), dateOrder),
    rows: readRows(rowCellsOf(rows, found, style, problems)),
    problems,
  };
};

/** Reads a table of numbers or of actions by its headings, which may stand below a title. */
export function readTable(rows: TableRows, choices: TableChoices = anyTable): TableReading {
  const measures = readAs(rows, measureTable, choices);
  if (measures) return { sort: 'measures', ...measures };
  const actions = readAs(rows, actionTable(), choices);
  if (actions) return { sort: 'actions', ...actions };
  return { sort: 'unknown', sentence: NOT_KNOWN };
}
