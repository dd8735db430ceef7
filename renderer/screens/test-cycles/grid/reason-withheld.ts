import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import {
  isNumberWithheld,
  NUMBER_IS_WITHHELD,
} from '../../../../shared/records/computed/withheld-numbers.ts';
import { dayAndMonthInWords, isWithheld } from '../../../../shared/records/fields/read-field.ts';
import type { ColumnId } from './columns.ts';

/** Why the day of a point stays: its id names the day, and what is kept back cannot go along to another. */
export const DATE_IS_WITHHELD = 'Part of this row is kept back in this copy, so it keeps its date.';

/** Why nothing can be written in a column of a point because this copy lacks what stands there; undefined where it can. */
export function reasonWithheld(point: PlainRecord | undefined, column: ColumnId): string | undefined {
  if (!point) return undefined;
  switch (column) {
    case 'date':
      return point.withheld === undefined ? undefined : DATE_IS_WITHHELD;
    case 'note':
      return isWithheld(point, 'note') ? 'This note is kept back in this copy.' : undefined;
    case 'n':
      return isNumberWithheld(point, 'n') ? NUMBER_IS_WITHHELD : undefined;
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'percent':
      return isNumberWithheld(point, 'figure') ? NUMBER_IS_WITHHELD : undefined;
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
