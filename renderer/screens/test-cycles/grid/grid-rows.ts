import type {
  PlainRecord,
  ProjectDocument,
  StoredRecord,
} from '../../../../shared/document/model/document.ts';
import { recordOf, shownTable } from '../../../../shared/document/model/selectors.ts';
import type { DatedWords, MeasureSeries } from '../../../../shared/measures/measure-series.ts';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { unlikelyPoints } from '../../../../shared/measures/unlikely-points.ts';
import { asTypedOf } from '../../../../shared/records/computed/as-typed.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';
import { fieldStateOf } from '../../../core/records/field-state.ts';
import type { ColumnId, GridColumn } from './columns.ts';
import { dateInCell } from './date-in-cell.ts';
import { dateSpanOfRow, isFirstRowFrom, isInDateSpan } from './row-date-span.ts';
import { problemOfRow } from './row-problems.ts';

/** The key of the row that waits for the next number. */
export const NEW_ROW = '+';

/** A mark on a cell beside its text. */
export type CellFlag = '' | 'clash' | 'withheld' | 'typed';

/** The text and the mark of one cell. */
export interface GridCell {
  readonly text: string;
  readonly flag: CellFlag;
}

/** One row of the grid: a point, or the one that waits. */
export interface GridRow {
  /** The id of the point, or `NEW_ROW`. */
  readonly key: string;
  /** `YYYY-MM-DD`; of the new row the day that comes next. */
  readonly date: string;
  /** In the order of the columns. */
  readonly cells: readonly GridCell[];
  readonly isExcluded: boolean;
  /** One sentence on what is wrong with it, or why it is left out; empty where nothing is. */
  readonly problem: string;
  /** What begins or happened on this day, as the chart shows it. */
  readonly marks: string;
}

const numberText = (value: number | null): string => (value === null ? '' : String(value));

const ratioOf = (record: PlainRecord) => {
  const parts = record.fields.ratio;
  const ratio = typeof parts === 'object' && parts !== null && !Array.isArray(parts) ? parts : {};
  return ratio as { readonly numerator?: number | null; readonly denominator?: number | null };
};

const plainText = (point: SeriesPoint, record: PlainRecord, column: ColumnId): string => {
  const { numerator, denominator } = ratioOf(record);
  const { value, n } = record.fields;
  switch (column) {
    case 'numerator':
      return numberText(numerator ?? null);
    case 'denominator':
      return numberText(denominator ?? null);
    case 'percent':
      return point.denominator === null || point.value === null
        ? ''
        : point.value.toFixed(1).replace('.0', '');
    case 'value':
      return typeof value === 'number' ? String(value) : '';
    case 'n':
      return typeof n === 'number' ? String(n) : '';
    case 'note':
      return point.note;
    case 'date':
      return '';
  }
};

const fieldOf = (column: ColumnId): string =>
  column === 'numerator' || column === 'denominator' || column === 'percent' ? 'ratio' : column;

const cellOf = (
  point: SeriesPoint,
  record: PlainRecord,
  stored: StoredRecord,
  column: ColumnId,
): GridCell => {
  const typed =
    column in asTypedOf(record) ? asTypedOf(record)[column as keyof ReturnType<typeof asTypedOf>] : undefined;
  if (typed !== undefined) return { text: typed, flag: 'typed' };
  const state = fieldStateOf(stored, fieldOf(column));
  const flag = state.isWithheld ? 'withheld' : state.others.length > 0 ? 'clash' : '';
  return { text: plainText(point, record, column), flag };
};

type Days = readonly { readonly date: string }[];

/** The phases that begin with a row. Where it is not of their day, that day is said. */
const phasesAt = ({ phases }: MeasureSeries, days: Days, index: number): readonly string[] =>
  phases
    .filter(({ date, words }) => words !== '' && isFirstRowFrom(days, index, date))
    .map(({ date, words }) =>
      date === days[index]?.date ? words : `From ${dayAndMonthInWords(date)}: ${words}`,
    );

/** What the chart shows in the days of each row; `days` are those of all rows, also of the one that waits. */
const marksAt = (series: MeasureSeries, days: Days, index: number): string => {
  const { points, tests, annotations } = series;
  const within = ({ date, words }: DatedWords): boolean =>
    words !== '' && index < points.length && isInDateSpan(dateSpanOfRow(points, index), date);
  const happened = [...tests, ...annotations].filter(within).map(({ words }) => words);
  return [...phasesAt(series, days, index), ...happened].join(' · ');
};

const isOtherYear = (day: string, before: string | undefined): boolean =>
  day.slice(0, 4) !== before?.slice(0, 4);

/** All that the row of a point says. */
interface RowFacts {
  readonly point: SeriesPoint;
  /** The names of the columns, in order, with spaces between. */
  readonly columns: string;
  readonly withYear: boolean;
  readonly marks: string;
  /** What is asked about its number; empty for nothing. */
  readonly question: string;
}

const makeRow = (
  { point, columns, withYear, marks, question }: RowFacts,
  record: PlainRecord,
  stored: StoredRecord,
): GridRow => ({
  key: point.id,
  date: point.date,
  cells: columns
    .split(' ')
    .map((id) =>
      id === 'date'
        ? { text: dateInCell(point.date, withYear), flag: '' }
        : cellOf(point, record, stored, id as ColumnId),
    ),
  isExcluded: point.leftOut === 'excluded',
  problem: problemOfRow(point, record) || question,
  marks,
});

const areFactsSame = (one: RowFacts, other: RowFacts): boolean =>
  one.point === other.point &&
  one.columns === other.columns &&
  one.withYear === other.withYear &&
  one.marks === other.marks &&
  one.question === other.question;

/** The last row of each record as it is stored: after a number is typed, all rows but one are what they were. */
const known = new WeakMap<StoredRecord, { readonly facts: RowFacts; readonly row: GridRow }>();

const rowOf = (document: ProjectDocument, facts: RowFacts): GridRow | undefined => {
  const ref = { kind: 'dataPoint', id: facts.point.id };
  const stored = shownTable(document, ref.kind)?.[ref.id];
  const record = recordOf(document, ref);
  if (!stored || !record) return undefined;
  const before = known.get(stored);
  if (before && areFactsSame(before.facts, facts)) return before.row;
  const row = makeRow(facts, record, stored);
  known.set(stored, { facts, row });
  return row;
};

/** `YYYY-MM-DD`: the day that the row is for that waits, and the one after which days are in the future. */
interface GridDays {
  readonly next: string;
  readonly today: string;
}

/** The rows of a measure by date, and last the one that waits for the next number. */
export function gridRows(
  document: ProjectDocument,
  series: MeasureSeries,
  columns: readonly GridColumn[],
  { next, today }: GridDays,
): readonly GridRow[] {
  const { points } = series;
  const days = [...points, { date: next }];
  const columnIds = columns.map(({ id }) => id).join(' ');
  const asked = unlikelyPoints(series, today);
  const rows = points.flatMap((point, index) => {
    const withYear = isOtherYear(point.date, points[index - 1]?.date);
    const marks = marksAt(series, days, index);
    const question = asked.get(point.id) ?? '';
    return rowOf(document, { point, columns: columnIds, withYear, marks, question }) ?? [];
  });
  const withYear = isOtherYear(next, series.points.at(-1)?.date);
  const waiting: GridRow = {
    key: NEW_ROW,
    date: next,
    cells: columns.map(({ id }) => ({ text: id === 'date' ? dateInCell(next, withYear) : '', flag: '' })),
    isExcluded: false,
    problem: '',
    marks: marksAt(series, days, points.length),
  };
  return [...rows, waiting];
}

/** Whether anything can be done with a row: with the one that waits only where a phase begins there. */
export function hasRowMenu({ key, marks }: Pick<GridRow, 'key' | 'marks'>): boolean {
  return key !== NEW_ROW || marks !== '';
}

/** Whether two rows render the same. */
export function areRowsEqual(one: GridRow, other: GridRow): boolean {
  return (
    one.key === other.key &&
    one.date === other.date &&
    one.problem === other.problem &&
    one.marks === other.marks &&
    one.isExcluded === other.isExcluded &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, index) => {
      const twin = other.cells[index];
      return cell.text === twin?.text && cell.flag === twin.flag;
    })
  );
}
