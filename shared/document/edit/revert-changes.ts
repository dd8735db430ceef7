import type { Fields, ProjectDocument, StoredRecord, Table, Value } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { erasureDotOf, isMetaKey } from '../model/stamps.ts';
import type { Change } from './edit.ts';

/** Whether that copy held back what this field says: then it cannot be gone back to. */
const isWithheld = (record: StoredRecord, field: string): boolean =>
  record['?'] === '*' || (record['?']?.includes(field) ?? false);

/** What is to be written so that a record says what it said then; a field that it did not have is cleared. */
export function fieldsToRevert(now: StoredRecord | undefined, wanted: StoredRecord): Fields {
  const fields: { [field: string]: Value } = {};
  for (const field of Object.keys(wanted)) {
    if (!isMetaKey(field) && !isDeepEqual(now?.[field], wanted[field]))
      fields[field] = wanted[field] as Value;
  }
  // What was not written then is cleared now: a written field is never removed.
  for (const field of Object.keys(now ?? {})) {
    const wasWritten = Object.hasOwn(wanted, field) || isWithheld(wanted, field);
    if (!isMetaKey(field) && !wasWritten && now?.[field] !== null) fields[field] = null;
  }
  return fields;
}

/**
 * The changes that make a project say what another version of it said: one edit, so that it can be undone like any
 * other. What was erased stays erased. From a copy that holds things back, absence says nothing: nothing is deleted.
 */
export function revertChanges(now: ProjectDocument, wanted: ProjectDocument): readonly Change[] {
  const changes: Change[] = [];
  const isComplete = wanted.gap === undefined;
  const emptyTable: Table = {};
  for (const kind of new Set([...Object.keys(now.records), ...Object.keys(wanted.records)])) {
    const live = getOwn(now.records, kind) ?? emptyTable;
    const trash = getOwn(now.trash, kind) ?? emptyTable;
    const wantedLive = getOwn(wanted.records, kind) ?? emptyTable;
    for (const [id, record] of Object.entries(wantedLive)) {
      const deleted = getOwn(trash, id);
      if (deleted && erasureDotOf(deleted) !== undefined) continue;
      const living = getOwn(live, id);
      const fields = fieldsToRevert(living ?? deleted, record);
      if (!living) changes.push({ op: 'add', kind, id, fields });
      else if (Object.keys(fields).length > 0) changes.push({ op: 'set', kind, id, fields });
    }
    for (const id of isComplete ? Object.keys(live) : []) {
      if (!Object.hasOwn(wantedLive, id)) changes.push({ op: 'delete', kind, id });
    }
  }
  return changes;
}
