import type { Change } from '../../document/edit/edit.ts';
import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { trashedRecords } from '../../document/model/selectors.ts';
import { kindOf } from '../kind-registry.ts';
import { isWithheld } from './read-field.ts';

const trashById = new WeakMap<readonly PlainRecord[], ReadonlyMap<RecordId, PlainRecord>>();

const deletedRecord = (document: ProjectDocument, id: RecordId): PlainRecord | undefined => {
  const trashed = trashedRecords(document);
  // An import asks for thousands of ids.
  const byId = trashById.get(trashed) ?? new Map(trashed.map((record) => [record.id, record]));
  trashById.set(trashed, byId);
  return byId.get(id);
};

/**
 * An addition that brings nothing back: where its id lies in the trash, every field that the deleted record had and the
 * addition does not name is cleared. Who may see it stays, or what was private would come back as open. Other changes,
 * and additions of what does not lie in the trash, are given back as they are.
 */
export function clearTrashedFields(document: ProjectDocument, change: Change): Change {
  const deleted = change.op === 'add' ? deletedRecord(document, change.id) : undefined;
  if (change.op !== 'add' || !deleted) return change;
  const had = Object.keys(kindOf(change.kind)?.fields ?? {}).filter(
    (field) => field !== 'sensitivity' && (field in deleted.fields || isWithheld(deleted, field)),
  );
  return {
    ...change,
    fields: { ...Object.fromEntries(had.map((field) => [field, null])), ...change.fields },
  };
}
