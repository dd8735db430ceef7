import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { isNumberKeptBack, NUMBER_IS_KEPT_BACK } from '../../../../shared/records/computed/kept-back.ts';
import { dayAndMonthInWords, isWithheld } from '../../../../shared/records/fields/read-field.ts';
import type { ColumnId } from './columns.ts';

/** Why the day of a point stays: its id names the day, and what is kept back cannot go along to another. */
export const DAY_IS_KEPT = 'Part of this row is kept back in this copy, so it keeps its date.';

/** Why nothing can be written in a column of a point because this copy lacks what stands there; undefined where it can. */
export function reasonKeptBack(point: PlainRecord | undefined, column: ColumnId): string | undefined {
  if (!point) return undefined;
  switch (column) {
    case 'date':
      return point.withheld === undefined ? undefined : DAY_IS_KEPT;
    case 'note':
      return isWithheld(point, 'note') ? 'This note is kept back in this copy.' : undefined;
    case 'n':
      return isNumberKeptBack(point, 'n') ? NUMBER_IS_KEPT_BACK : undefined;
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'percent':
      return isNumberKeptBack(point, 'figure') ? NUMBER_IS_KEPT_BACK : undefined;
  }
}

/** Why points are not deleted: nobody deletes what this copy does not show. Undefined where all of them can be. */
export function reasonNotToDelete(document: ProjectDocument, ids: readonly string[]): string | undefined {
  const kept = ids
    .map((id) => recordOf(document, { kind: 'dataPoint', id }))
    .find((point) => point?.withheld !== undefined);
  if (!kept) return undefined;
  const day = dayAndMonthInWords(kept.fields.date) || 'one row';
  return `Part of ${day} is kept back in this copy, so it stays.${ids.length === 1 ? '' : ' Nothing was deleted.'}`;
}
