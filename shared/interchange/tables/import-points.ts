import type { Change } from '../../document/edit/edit.ts';
import type { Fields, PlainRecord, Value } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { childrenOf } from '../../document/model/selectors.ts';
import { asTypedOf } from '../../records/computed/as-typed.ts';
import { pointId } from '../../records/computed/point-id.ts';
import { isNumberWithheld, NUMBER_IS_WITHHELD } from '../../records/computed/withheld-numbers.ts';
import { isFilled, textOf } from '../../records/fields/read-field.ts';
import { initialFields } from '../../records/kind-registry.ts';
import { fittedValue } from './fitted-value.ts';
import { isPhaseAlone, type MeasureRow } from './read-measure-rows.ts';
import type { RowProblem } from './row-problem.ts';
import type { MeasureRows, MeasuresTarget } from './rows-by-measure.ts';

/** A point that is there and would be changed. */
export interface ChangedPoint {
  readonly measure: RecordId;
  readonly point: RecordId;
  readonly date: string;
  readonly row: number;
  readonly before: PlainRecord;
  readonly fields: Fields;
}

/** Value and ratio are one number: writing one clears the other. */
const figureFields = ({ figures }: MeasureRow, before: PlainRecord | undefined): Fields => {
  if (figures === null) return {};
  const [written, other, value] =
    'value' in figures
      ? (['value', 'ratio', figures.value] as const)
      : (['ratio', 'value', { ...figures }] as const);
  return { [written]: value, ...(before && isFilled(before, other) ? { [other]: null } : {}) };
};

/** What was typed in place of the numbers that a row brings goes; what was typed in place of others stays. */
const typedFields = ({ figures, n }: MeasureRow, before: PlainRecord | undefined): Fields => {
  if (!before || !isFilled(before, 'asTyped')) return {};
  const typed = asTypedOf(before);
  const left = Object.entries(typed).filter(([name]) => (name === 'n' ? n === undefined : figures === null));
  if (left.length === Object.keys(typed).length) return {};
  return { asTyped: left.length === 0 ? null : Object.fromEntries(left) };
};

const pointFields = (row: MeasureRow, before: PlainRecord | undefined): Fields => ({
  ...figureFields(row, before),
  ...typedFields(row, before),
  ...(row.n === undefined ? {} : { n: row.n }),
  ...(row.note === '' ? {} : { note: fittedValue('dataPoint', 'note', row.note) }),
  ...(row.excluded === undefined || (row.excluded === false && !before) ? {} : { excluded: row.excluded }),
  ...(row.excludedWhy === ''
    ? {}
    : { excludedWhy: fittedValue('dataPoint', 'excludedWhy', row.excludedWhy) }),
});

/** Not left out and nobody has said so is the same. */
const isSame = (before: Value | undefined, after: Value): boolean =>
  isDeepEqual(before ?? null, after) || (after === false && (before ?? false) === false);

const changedFields = (before: PlainRecord, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isSame(before.fields[name], value)));

/** What the rows of one measure do to its points. */
export interface PointsImport {
  readonly changes: readonly Change[];
  readonly added: number;
  readonly changed: readonly ChangedPoint[];
  readonly unchanged: number;
  /** Rows for days whose numbers this copy does not hold: they are left out. */
  readonly problems: readonly RowProblem[];
}

const isKeptBack = (point: PlainRecord, { figures, n }: MeasureRow): boolean =>
  (figures !== null && isNumberWithheld(point, 'figure')) ||
  (n !== undefined && isNumberWithheld(point, 'n'));

const keptBackProblem = ({ row, date }: MeasureRow): RowProblem => ({
  row,
  column: 'date',
  cell: date,
  sentence: `${NUMBER_IS_WITHHELD} The row was left out.`,
  isTaken: false,
});

/** Makes the points of one measure, each found by its day. */
export function importPoints(
  { id: measure, rows }: MeasureRows,
  { document, today }: MeasuresTarget,
): PointsImport {
  const byDate = new Map(
    childrenOf(document, 'dataPoint', measure)
      .toReversed()
      .map((point) => [textOf(point, 'date'), point]),
  );
  const changes: Change[] = [];
  const changed: ChangedPoint[] = [];
  const problems: RowProblem[] = [];
  const days = new Set<string>();
  const ofDays = rows.filter((row) => !isPhaseAlone(row));
  for (const row of ofDays) {
    // The rows of two names may turn out to be of one measure.
    if (days.has(row.date)) continue;
    days.add(row.date);
    const before = byDate.get(row.date);
    if (before && isKeptBack(before, row)) {
      problems.push(keptBackProblem(row));
      continue;
    }
    const fields = pointFields(row, before);
    if (!before) {
      const ofPoint = { ...initialFields('dataPoint', today), measure, date: row.date, ...fields };
      changes.push({ op: 'add', kind: 'dataPoint', id: pointId(measure, row.date), fields: ofPoint });
      continue;
    }
    const differing = changedFields(before, fields);
    if (Object.keys(differing).length === 0) continue;
    changes.push({ op: 'set', kind: 'dataPoint', id: before.id, fields: differing });
    changed.push({ measure, point: before.id, date: row.date, row: row.row, before, fields: differing });
  }
  const unchanged = ofDays.length - changes.length - problems.length;
  return { changes, added: changes.length - changed.length, changed, unchanged, problems };
}
