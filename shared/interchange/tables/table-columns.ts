import type { TableRows } from './delimited-text.ts';

/** The columns of one sort of table, each with the headings it may have: letters and digits only, in small letters. */
export type ColumnNames<Name extends string> = { readonly [name in Name]: readonly string[] };

/** Which column of a table holds what; -1 where none does. */
export type ColumnPlaces<Name extends string> = { readonly [name in Name]: number };

/** `Report back to`, `report_back_to` and `reportBackTo` are one heading. */
export function normalisedHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

/**
 * Which column each heading names. The first name that a heading stands for, and the first column of two alike, wins;
 * a name's own heading comes before its other ones.
 */
export function placesOf<Name extends string>(
  headings: readonly string[],
  names: ColumnNames<Name>,
): ColumnPlaces<Name> {
  const normalised = headings.map(normalisedHeading);
  const taken = new Set<number>();
  const entries = Object.entries<readonly string[]>(names);
  const places: { [name: string]: number } = Object.fromEntries(entries.map(([name]) => [name, -1]));
  const most = Math.max(...entries.map(([, options]) => options.length));
  for (let rank = 0; rank < most; rank++) {
    for (const [name, options] of entries) {
      const option = options[rank];
      if (option === undefined || places[name] !== -1) continue;
      const place = normalised.findIndex((heading, index) => heading === option && !taken.has(index));
      if (place < 0) continue;
      places[name] = place;
      taken.add(place);
    }
  }
  return places as ColumnPlaces<Name>;
}

/** A row of headings must stand among the first so many: titles and merged cells may stand above it. */
const HEADINGS_WITHIN = 12;

/** The first row whose headings name what is needed, with the places; undefined where there is none. */
export function findHeadings<Name extends string>(
  rows: TableRows,
  names: ColumnNames<Name>,
  isEnough: (places: ColumnPlaces<Name>) => boolean,
): { readonly row: number; readonly places: ColumnPlaces<Name> } | undefined {
  for (const [row, cells] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const places = placesOf(cells, names);
    if (isEnough(places)) return { row, places };
  }
  return undefined;
}
