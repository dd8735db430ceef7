import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { unlikelyPoints } from '../../../../shared/measures/unlikely-points.ts';
import { notANumberInWords } from '../../../../shared/records/computed/as-typed-in-words.ts';
import { pointId } from '../../../../shared/records/computed/point-id.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import { chartDataOf } from '../../../features/charts/chart-data.ts';
import {
  addPointChange,
  movePointChanges,
  pointsOn,
} from '../../../features/measure-numbers/point-changes.ts';
import { cellFields } from './cell-changes.ts';
import type { ColumnId } from './columns.ts';
import { askWhichStays } from './date-conflict-dialog.tsx';
import { NEW_ROW } from './grid-rows.ts';
import { percentUnitChanges } from './percent-unit.ts';
import { type CellReading, readCell } from './read-cell.ts';
import { reasonWithheld } from './reason-withheld.ts';

/** What became of what was typed. */
export type CellCommitResult =
  /** It is in the document, or nothing had to change; `row` is the key of its row now. */
  | { readonly type: 'done'; readonly row: string }
  /** Nothing is written: the day (`YYYY-MM-DD`) that was typed for a new row has this one already. */
  | { readonly type: 'hasRow'; readonly row: string; readonly date: string }
  /** It cannot stand there: it stays in the editor, and this says why. */
  | { readonly type: 'refused'; readonly sentence: string }
  /** A question is asked about it. */
  | { readonly type: 'asked'; readonly row: string };

interface TypedCell {
  readonly measureId: string;
  /** The key of its row. */
  readonly row: string;
  /** The day of its row, `YYYY-MM-DD`. */
  readonly date: string;
  readonly column: ColumnId;
  readonly text: string;
  readonly editBase: ProjectDocument;
}

const pointOf = (document: ProjectDocument, row: string): PlainRecord | undefined =>
  row === NEW_ROW ? undefined : recordOf(document, { kind: 'dataPoint', id: row });

/** Which of two numbers stays cannot be asked where this copy lacks one of them. */
const DAY_IS_TAKEN = 'There is a row for that day, and part of it is kept back in this copy.';

const done = (row: string): CellCommitResult => ({ type: 'done', row });

/** A number or a day that may be a slip of the hand is in, and is asked about: under its row, and here for those who went on. */
const askAboutRow = (measureId: string, row: string): void => {
  const { document } = currentProject();
  const series = chartDataOf(document, measureId)?.series;
  const question = series && unlikelyPoints(series, localToday()).get(row);
  if (question !== undefined) say(question);
};

const commitNewDate = ({ measureId, date: before }: TypedCell, date: string): CellCommitResult => {
  const { document } = currentProject();
  const [existing] = pointsOn(document, measureId, date);
  if (existing) return { type: 'hasRow', row: existing.id, date };
  if (date === before) return done(NEW_ROW);
  edit(`Row added: ${dayAndMonthInWords(date)}`, [addPointChange(document, measureId, date, {})]);
  askAboutRow(measureId, pointId(measureId, date));
  return done(pointId(measureId, date));
};

const commitDate = (typed: TypedCell, date: string): CellCommitResult => {
  const { document } = currentProject();
  const point = pointOf(document, typed.row);
  if (!point) return commitNewDate(typed, date);
  if (date === typed.date) return done(point.id);
  const [existing] = pointsOn(document, typed.measureId, date);
  const reason =
    reasonWithheld(point, 'date') ?? (existing && reasonWithheld(existing, 'date') && DAY_IS_TAKEN);
  if (reason !== undefined) return { type: 'refused', sentence: reason };
  if (existing) {
    askWhichStays({ measureId: typed.measureId, moved: point, existing, date });
    return { type: 'asked', row: point.id };
  }
  const label = `Date corrected: ${dayAndMonthInWords(date)}`;
  edit(label, movePointChanges(document, typed.measureId, point, date));
  askAboutRow(typed.measureId, pointId(typed.measureId, date));
  return done(pointId(typed.measureId, date));
};

/** The point of a row; of the row that waits, the one that somebody made of its day meanwhile. */
const pointAt = ({ measureId, row, date }: TypedCell): PlainRecord | undefined =>
  pointOf(currentProject().document, row === NEW_ROW ? pointId(measureId, date) : row);

/** Whether what others wrote meanwhile stands beside it: of a day that nobody has written yet there is nothing. */
const hasPoint = ({ measureId, row, date }: TypedCell): boolean =>
  row !== NEW_ROW || pointOf(currentProject().document, pointId(measureId, date)) !== undefined;

/**
 * The change that writes fields of a row. A row that somebody deleted meanwhile comes back with what is written; a day
 * that somebody wrote meanwhile keeps both.
 */
const rowChange = ({ measureId, row, date }: TypedCell, fields: Fields): Change => {
  if (row !== NEW_ROW) return { op: 'set', kind: 'dataPoint', id: row, fields };
  const { document } = currentProject();
  const id = pointId(measureId, date);
  return recordOf(document, { kind: 'dataPoint', id })
    ? { op: 'add', kind: 'dataPoint', id, fields: { ...fields, measure: measureId, date } }
    : addPointChange(document, measureId, date, filledOnly(fields));
};

/** A new point says nothing of what is empty. */
const filledOnly = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** From how many a number is, is on no chart of its own. */
const keptInWords = (column: ColumnId): string =>
  column === 'n' ? 'It is kept as it was typed.' : 'It is kept, and left out of the chart.';

const commitFigure = (typed: TypedCell, reading: CellReading): CellCommitResult => {
  const reason = reasonWithheld(pointAt(typed), typed.column);
  if (reason !== undefined) return { type: 'refused', sentence: reason };
  const fields = cellFields(pointOf(typed.editBase, typed.row), typed.column, reading) ?? {};
  const isNothing = Object.values(fields).every((value) => value === null);
  if (typed.row === NEW_ROW && isNothing) return done(typed.row);
  const change = rowChange(typed, fields);
  const label = `${typed.column === 'note' ? 'Note' : 'Number'} of ${dayAndMonthInWords(typed.date)}`;
  const ofUnit = reading.type === 'number' ? percentUnitChanges(currentProject().document, typed) : [];
  if (!edit(label, [change, ...ofUnit], hasPoint(typed) ? { editBase: typed.editBase } : {}))
    return { type: 'refused', sentence: 'This was not saved. The message on this screen says why.' };
  if (reading.type === 'number' || reading.type === 'ratio') askAboutRow(typed.measureId, change.id);
  if (reading.type === 'notANumber') say(`${notANumberInWords(reading.reason)} ${keptInWords(typed.column)}`);
  return done(change.id);
};

/** Writes what was typed in a cell as one step of undo. */
export function commitCell(typed: TypedCell): CellCommitResult {
  const reading = readCell(typed.column, typed.text, localToday());
  if (reading.type === 'date') return commitDate(typed, reading.date);
  if (reading.type !== 'notADate') return commitFigure(typed, reading);
  return typed.text.trim() === ''
    ? done(typed.row)
    : {
        type: 'refused',
        sentence: 'A day that exists, such as 9 March, 9/3 or 9/3/2026: the day comes first.',
      };
}
