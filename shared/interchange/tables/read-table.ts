import { kindOf } from '../../records/kind-registry.ts';
import { type DateColumn, lookAtDates } from './date-column.ts';
import type { TableRows } from './delimited-text.ts';
import {
  cardColumns,
  isActionTable,
  isMeasureTable,
  type MeasureColumn,
  measureColumns,
} from './headed-columns.ts';
import { type ActionRow, actionDays, readActionRows } from './read-action-rows.ts';
import type { DateOrder } from './read-date.ts';
import { type MeasureRow, readMeasureRows } from './read-measure-rows.ts';
import { guessNumberStyle, type NumberStyle } from './read-number.ts';
import { rowCellsOf } from './row-cells.ts';
import type { RowProblem } from './row-problem.ts';
import { type ColumnPlaces, findHeadings } from './table-columns.ts';

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

/** Reads what the columns at some places hold, in all rows below the headings. */
const cellsAt = (
  rows: TableRows,
  headingsRow: number,
  places: readonly number[],
): readonly { readonly row: number; readonly cell: string }[] =>
  rows
    .slice(headingsRow + 1)
    .flatMap((cells, index) =>
      places.flatMap((place) =>
        place < 0 ? [] : [{ row: headingsRow + index + 2, cell: cells[place] ?? '' }],
      ),
    );

const readMeasures = (
  rows: TableRows,
  found: { readonly row: number; readonly places: ColumnPlaces<MeasureColumn> },
  { delimiter, dateOrder, numberStyle: chosen }: TableChoices,
): TableReading => {
  const { date, value, numerator, denominator, n } = found.places;
  const numbers = cellsAt(rows, found.row, [value, numerator, denominator, n]).map(({ cell }) => cell);
  const numberStyle = chosen ?? guessNumberStyle(numbers, delimiter);
  const problems: RowProblem[] = [];
  const cells = rowCellsOf(rows, found, { numberStyle, dateOrder }, problems);
  return {
    sort: 'measures',
    headingsRow: found.row,
    places: found.places,
    numberStyle,
    ...lookAtDates(cellsAt(rows, found.row, [date]), dateOrder),
    rows: readMeasureRows(cells),
    problems,
  };
};

const readActions = (
  rows: TableRows,
  found: { readonly row: number; readonly places: ColumnPlaces<string> },
  { dateOrder, today }: TableChoices,
): TableReading => {
  const days = actionDays().map((id) => found.places[id] ?? -1);
  const problems: RowProblem[] = [];
  const cells = rowCellsOf(rows, found, { numberStyle: 'point', dateOrder, today }, problems);
  return {
    sort: 'actions',
    headingsRow: found.row,
    places: found.places,
    numberStyle: 'point',
    ...lookAtDates(cellsAt(rows, found.row, days), dateOrder),
    rows: readActionRows(cells, dateOrder),
    problems,
  };
};

/** Reads a table of numbers or of actions by its headings, which may stand below a title. */
export function readTable(rows: TableRows, choices: TableChoices = anyTable): TableReading {
  const kind = kindOf('action');
  const actions = kind && findHeadings(rows, cardColumns(kind), isActionTable);
  const measures = findHeadings(rows, measureColumns, isMeasureTable);
  if (measures) return readMeasures(rows, measures, choices);
  if (actions) return readActions(rows, actions, choices);
  return { sort: 'unknown', sentence: NOT_KNOWN };
}
