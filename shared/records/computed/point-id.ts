import type { RecordId } from '../../document/model/id-types.ts';
import { derivedId } from '../../document/model/new-id.ts';

/** The id of the point of a measure on a day, `YYYY-MM-DD`: two people who write one number make one point. */
export function pointId(measure: RecordId, date: string): RecordId {
  return derivedId(measure, date.replaceAll('-', ''));
}
