import { LARGEST_VALUE } from '../../measures/series-points.ts';
import { kindOf } from '../../records/kind-registry.ts';
import type { MeasureColumn } from './headed-columns.ts';
import { normalisedName } from './normalised-name.ts';
import { readYesNo } from './read-choice.ts';
import type { RowCells } from './row-cells.ts';

/** The number of a point: a value, or a part of a whole. Null where the row stands for a day without a number. */
export type PointFigures =
  | { readonly value: number }
  | { readonly numerator: number; readonly denominator: number }
  | null;

/** One row of a table of numbers. What it leaves empty is absent. */
export interface MeasureRow {
  /** As the spreadsheet counts them, 1 for the first. */
  readonly row: number;
  /** The measure's name; empty where the table has no column for it. */
  readonly measure: string;
  readonly kind: string | undefined;
  readonly unit: string;
  readonly direction: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly figures: PointFigures;
  readonly n: number | undefined;
  readonly note: string;
  readonly excluded: boolean | undefined;
  readonly excludedWhy: string;
  readonly phase: string;
}

type Cells = RowCells<MeasureColumn>;

const readRatio = (cells: Cells): PointFigures | undefined => {
  const [numerator, denominator] = [cells.number('numerator'), cells.number('denominator')];
  if (numerator === undefined || denominator === undefined) return undefined;
  if (numerator === null || denominator === null) {
    const missing = numerator === null ? 'numerator' : 'denominator';
    cells.report(
      missing,
      numerator === null
        ? `How many of ${denominator}? The first number is missing.`
        : `${numerator} of how many? The second number is missing.`,
      false,
    );
    return undefined;
  }
  if (numerator < 0 || denominator < 0) {
    cells.report(numerator < 0 ? 'numerator' : 'denominator', 'A count cannot be below 0.', false);
    return undefined;
  }
  if (denominator === 0) {
    cells.report('denominator', 'The second number is 0, so there is no percentage.', false);
    return undefined;
  }
  if (numerator > denominator)
    cells.report(
      'numerator',
      `${numerator} of ${denominator}: the first number is larger than the second. Check both.`,
      true,
    );
  return { numerator, denominator };
};

const isTooLarge = (figures: PointFigures): boolean =>
  figures !== null && Object.values(figures).some((figure) => !(Math.abs(figure) <= LARGEST_VALUE));

/** The figures of a row; undefined where they cannot be read, which is reported. */
const readFigures = (cells: Cells): PointFigures | undefined => {
  const hasRatio = cells.words('numerator') !== '' || cells.words('denominator') !== '';
  // Tables that list the whole of every week and the part of none have their value beside it.
  const isRatio = hasRatio && (cells.words('numerator') !== '' || cells.words('value') === '');
  const value = isRatio ? null : cells.number('value');
  const figures = isRatio
    ? readRatio(cells)
    : value === undefined
      ? undefined
      : value === null
        ? null
        : { value };
  if (figures === undefined || !isTooLarge(figures)) return figures;
  cells.report(isRatio ? 'numerator' : 'value', 'This number is too large for a chart.', false);
  return undefined;
};

const readWhole = (cells: Cells): number | undefined => {
  const n = cells.number('n');
  if (n === null || n === undefined) return undefined;
  if (Number.isInteger(n) && n >= 0) return n;
  cells.report(
    'n',
    'This must be a whole number, 0 or more. It was left out; the rest of the row is used.',
    true,
  );
  return undefined;
};

const readOption = (cells: Cells, name: 'kind' | 'direction'): string | undefined => {
  const field = kindOf('measure')?.fields[name];
  const value = field && cells.value(name, field);
  return typeof value === 'string' ? value : undefined;
};

const readExcluded = (cells: Cells): boolean | undefined => {
  const isExcluded = readYesNo(cells.words('excluded'), 'excluded');
  if (isExcluded === undefined) cells.report('excluded', 'Write yes or no. The row is used.', true);
  return isExcluded ?? undefined;
};

const readDay = (cells: Cells): string | undefined => {
  if (cells.words('date') !== '') return cells.day('date', false);
  cells.report('date', 'There is no date.', false);
  return undefined;
};

const readRow = (cells: Cells, measure: string): MeasureRow | undefined => {
  const date = readDay(cells);
  const figures = readFigures(cells);
  if (date === undefined || figures === undefined) return undefined;
  return {
    row: cells.row,
    measure,
    kind: readOption(cells, 'kind'),
    unit: cells.words('unit'),
    direction: readOption(cells, 'direction'),
    date,
    figures,
    n: readWhole(cells),
    note: cells.words('note'),
    excluded: readExcluded(cells),
    excludedWhy: cells.words('excludedWhy'),
    phase: cells.words('phase'),
  };
};

const saysNothingOfDay = ({ figures, n, note, excluded, excludedWhy }: MeasureRow): boolean =>
  figures === null && n === undefined && note === '' && excluded === undefined && excludedWhy === '';

/** A date and a phase, and nothing else: it begins there, whether or not the day has a number. */
export function isPhaseAlone(row: MeasureRow): boolean {
  return row.phase !== '' && saysNothingOfDay(row);
}

/** A date and nothing else: a week that is still to come, or one that was missed. */
const isBlank = (row: MeasureRow): boolean => row.phase === '' && saysNothingOfDay(row);

/** Blank days between days with numbers are gaps, and stay; before and after them they are a form not filled in yet. */
const withoutFormRows = (rows: readonly MeasureRow[]): readonly MeasureRow[] => {
  const spans = new Map<string, { first: string; last: string }>();
  for (const row of rows) {
    if (isBlank(row) || isPhaseAlone(row)) continue;
    const span = spans.get(normalisedName(row.measure));
    if (!span) spans.set(normalisedName(row.measure), { first: row.date, last: row.date });
    else if (row.date < span.first) span.first = row.date;
    else if (row.date > span.last) span.last = row.date;
  }
  return rows.filter((row) => {
    if (!isBlank(row)) return true;
    const span = spans.get(normalisedName(row.measure));
    return span !== undefined && row.date > span.first && row.date < span.last;
  });
};

/**
 * The rows of a table of numbers; what cannot be read is reported and left out. A measure's name stands for the rows
 * below it too, as merged cells have it. Of two rows for one day the first that says anything is taken; one that only
 * begins a phase stands for no day.
 */
export function readMeasureRows(rows: readonly Cells[]): readonly MeasureRow[] {
  const taken = new Map<string, MeasureRow>();
  const phases: MeasureRow[] = [];
  let measure = '';
  for (const cells of rows) {
    if (cells.isEmpty) continue;
    measure = cells.words('measure') || measure;
    const row = readRow(cells, measure);
    if (!row) continue;
    if (isPhaseAlone(row)) {
      phases.push(row);
      continue;
    }
    const key = `${normalisedName(measure)}\n${row.date}`;
    const before = taken.get(key);
    if (before === undefined || isBlank(before)) taken.set(key, row);
    else if (!isBlank(row))
      cells.report('date', 'A row above has the same date and is used. This row is left out.', false);
  }
  return withoutFormRows([...taken.values(), ...phases].toSorted((one, other) => one.row - other.row));
}
