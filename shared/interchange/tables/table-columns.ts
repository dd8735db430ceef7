import type { TableRows } from './delimited-text.ts';
import { normalisedHeading } from './read-words.ts';

/** A column that a table may have, and what its heading may be: lists of words, the surest list first. */
export interface HeadedColumn<Name extends string> {
  readonly name: Name;
  readonly headings: readonly (readonly string[])[];
}

/** Which column of a table holds what; -1 where none does. */
export type ColumnPlaces<Name extends string> = { readonly [name in Name]: number };

/**
 * What each heading names; undefined for nothing. A surer word wins over the order of the headings, and of two alike the
 * first.
 */
export function namedColumns<Name extends string>(
  headings: readonly string[],
  columns: readonly HeadedColumn<Name>[],
): readonly (Name | undefined)[] {
  const normalised = headings.map(normalisedHeading);
  const named: (Name | undefined)[] = headings.map(() => undefined);
  const most = Math.max(...columns.map((column) => column.headings.length));
  for (let rank = 0; rank < most; rank++)
    for (const [at, heading] of normalised.entries()) {
      if (heading === '' || named[at] !== undefined) continue;
      named[at] = columns.find(
        (column) => !named.includes(column.name) && column.headings[rank]?.includes(heading),
      )?.name;
    }
  return named;
}

/** Where each of these columns is. */
export function placesOf<Name extends string>(
  headings: readonly string[],
  columns: readonly HeadedColumn<Name>[],
): ColumnPlaces<Name> {
  const named = namedColumns(headings, columns);
  return Object.fromEntries(columns.map(({ name }) => [name, named.indexOf(name)])) as ColumnPlaces<Name>;
}

/** A row of headings must stand among the first so many: titles and merged cells may stand above it. */
const HEADINGS_WITHIN = 12;

/** The first row whose headings name what is needed, with the places; undefined where there is none. */
export function findHeadings<Name extends string>(
  rows: TableRows,
  columns: readonly HeadedColumn<Name>[],
  isEnough: (places: ColumnPlaces<Name>, headings: readonly string[]) => boolean,
): { readonly row: number; readonly places: ColumnPlaces<Name> } | undefined {
  for (const [row, cells] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const places = placesOf(cells, columns);
    if (isEnough(places, cells)) return { row, places };
  }
  return undefined;
}
