import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import {
  addPointChange,
  movePointChanges,
  pointIdOf,
  pointsOn,
} from '../../../features/measure-numbers/point-changes.ts';
import { cellFields, pointChange } from './cell-changes.ts';
import type { ColumnId } from './columns.ts';
import { askWhichStays } from './date-conflict-dialog.tsx';
import { type GridRow, NEW_ROW } from './grid-rows.ts';
import { notANumberInWords, readCell } from './read-cell.ts';

/** What became of what was typed. */
export type CommitResult =
  /** It is in the document, or nothing had to change; `row` is the key of its row now. */
  | { readonly type: 'done'; readonly row: string }
  /** It cannot stand there: it stays in the editor, and this says why. */
  | { readonly type: 'refused'; readonly sentence: string }
  /** A question is asked about it. */
  | { readonly type: 'asked'; readonly row: string };

interface TypedCell {
  readonly measureId: string;
  readonly row: GridRow;
  readonly column: ColumnId;
  readonly text: string;
  readonly editBase: ProjectDocument;
}

const pointOf = (document: ProjectDocument, row: GridRow): PlainRecord | undefined =>
  row.key === NEW_ROW ? undefined : recordOf(document, { kind: 'dataPoint', id: row.key });

const done = (row: string): CommitResult => ({ type: 'done', row });

const commitNewDate = ({ measureId, row }: TypedCell, date: string): CommitResult => {
  const { document } = currentProject();
  const [existing] = pointsOn(document, measureId, date);
  if (existing) {
    say(`There is one for ${dayAndMonthInWords(date)}. Here it is.`);
    return done(existing.id);
  }
  if (date === row.date) return done(NEW_ROW);
  edit(`Row added: ${dayAndMonthInWords(date)}`, [addPointChange(document, measureId, date, {})]);
  return done(pointIdOf(measureId, date));
};

const commitDate = (typed: TypedCell, date: string): CommitResult => {
  const { document } = currentProject();
  const point = pointOf(document, typed.row);
  if (!point) return commitNewDate(typed, date);
  if (date === typed.row.date) return done(point.id);
  const [existing] = pointsOn(document, typed.measureId, date);
  if (existing) {
    askWhichStays({ measureId: typed.measureId, moved: point, existing, date });
    return { type: 'asked', row: point.id };
  }
  const label = `Date corrected: ${dayAndMonthInWords(date)}`;
  edit(label, movePointChanges(document, typed.measureId, point, date));
  return done(pointIdOf(typed.measureId, date));
};

/** Writes what was typed in a cell as one step of undo. */
export function commitCell(typed: TypedCell): CommitResult {
  const reading = readCell(typed.column, typed.text, localToday());
  if (reading.type === 'notADate') {
    if (typed.text.trim() === '') return done(typed.row.key);
    return { type: 'refused', sentence: 'A day that exists, such as 9 March or 9/3/2026.' };
  }
  if (reading.type === 'date') return commitDate(typed, reading.date);
  const { measureId, row, editBase } = typed;
  const { document } = currentProject();
  const point = pointOf(document, row);
  const fields = cellFields(point, typed.column, reading) ?? {};
  const isNothing = Object.values(fields).every((value) => value === null);
  if (!point && isNothing) return done(row.key);
  const change = pointChange(document, measureId, point, row.date, fields);
  const label = `${typed.column === 'note' ? 'Note' : 'Number'} of ${dayAndMonthInWords(row.date)}`;
  if (!edit(label, [change], point ? { editBase } : {}))
    return { type: 'refused', sentence: 'This was not written. The row of messages says why.' };
  if (reading.type === 'notANumber') say(notANumberInWords(reading.reason));
  return done(change.id);
}
