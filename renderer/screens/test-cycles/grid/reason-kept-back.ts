import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { isNumberKeptBack, NUMBER_IS_KEPT_BACK } from '../../../../shared/records/computed/kept-back.ts';
import { isWithheld } from '../../../../shared/records/fields/read-field.ts';
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
