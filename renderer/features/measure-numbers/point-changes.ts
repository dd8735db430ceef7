import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { childrenOf } from '../../../shared/document/model/selectors.ts';
import { pointId } from '../../../shared/records/computed/point-id.ts';
import { clearTrashedFields } from '../../../shared/records/fields/clear-trashed-fields.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { newRecordChange } from '../../core/records/new-record.ts';

/** The live points of a measure on a day: one, unless files were joined that each had one of their own. */
export function pointsOn(
  document: ProjectDocument,
  measureId: RecordId,
  date: string,
): readonly PlainRecord[] {
  return childrenOf(document, 'dataPoint', measureId).filter((point) => textOf(point, 'date') === date);
}

/**
 * Adds the point of a day. Where one of that day lies in the trash, it comes back without anything that it said: only
 * `fields` stand in it.
 */
export function addPointChange(
  document: ProjectDocument,
  measureId: RecordId,
  date: string,
  fields: Fields,
): Change {
  const id = pointId(measureId, date);
  return clearTrashedFields(
    document,
    newRecordChange('dataPoint', id, { ...fields, measure: measureId, date }),
  );
}

/** What a point says apart from its measure and its day. */
const fieldsOfPoint = ({ fields }: PlainRecord): { readonly [field: string]: Value } => {
  const { measure: _measure, date: _date, ...others } = fields;
  return Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null));
};

/** Moves a point to another day: its id names the day, so that it goes and another one comes. One step of undo. */
export function movePointChanges(
  document: ProjectDocument,
  measureId: RecordId,
  point: PlainRecord,
  date: string,
): readonly Change[] {
  return [
    { op: 'delete', kind: 'dataPoint', id: point.id },
    addPointChange(document, measureId, date, fieldsOfPoint(point)),
  ];
}
