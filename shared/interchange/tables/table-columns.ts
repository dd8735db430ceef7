import type { TableRows } from './delimited-text.ts';
import { normalisedHeading } from './read-words.ts';

/** A column that a table may have, and what its heading may be: lists of words, the surest list first. */
export interface HeadedColumn<Name extends string> {
  readonly name: Name;
  readonly headings: readonly (readonly string[])[];
  /** Whether it can hold such a cell; absent where any. */
  readonly takes?: (cell: string) => boolean;
}

/** Which column of a table holds what; -1 where none does. */
export type ColumnPlaces<Name extends string> = { readonly [name in Name]: number };

const firstWords = (rows: TableRows, at: number): string =>
  rows.find((row) => row[at]?.trim())?.[at]?.trim() ?? '';

/**
 * What each heading names; undefined for nothing. A surer word wins over the order of the headings, and of two alike the
 * first. Of several columns that one heading may name it is the first that takes what stands there: "Done" over days is
 * when, over anything else how far it is.
 * @param below the rows that the headings stand over
 */
export function namedColumns<Name extends string>(
  headings: readonly string[],
  columns: readonly HeadedColumn<Name>[],
  below: TableRows,
): readonly (Name | undefined)[] {
  const normalised = headings.map(normalisedHeading);
  const named: (Name | undefined)[] = headings.map(() => undefined);
  const most = Math.max(...columns.map((column) => column.headings.length));
  for (let rank = 0; rank < most; rank++)
    for (const [at, heading] of normalised.entries()) {
      if (heading === '' || named[at] !== undefined) continue;
      const meant = columns.filter(
        (column) => !named.includes(column.name) && column.headings[rank]?.includes(heading),
      );
      const cell = meant.length > 1 ? firstWords(below, at) : '';
      named[at] = (meant.find(({ takes }) => takes?.(cell) !== false) ?? meant[0])?.name;
    }
  return named;
}

/** A row of headings must stand among the first so many: titles and merged cells may stand above it. */
const HEADINGS_WITHIN = 12;
/** Rows in which the first words of a column are looked for. */
const LOOKED_AT = 200;

/** The first row whose headings name what is needed, with the places; undefined where there is none. */
export function findHeadings<Name extends string>(
  rows: TableRows,
  columns: readonly HeadedColumn<Name>[],
  isEnough: (places: ColumnPlaces<Name>, headings: readonly string[]) => boolean,
): { readonly row: number; readonly places: ColumnPlaces<Name> } | undefined {
  for (const [row, cells] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const named = namedColumns(cells, columns, rows.slice(row + 1, row + LOOKED_AT));
    const places = Object.fromEntries(
      columns.map(({ name }) => [name, named.indexOf(name)]),
    ) as ColumnPlaces<Name>;
    if (isEnough(places, cells)) return { row, places };
  }
  return undefined;
}
