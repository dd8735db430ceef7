import type { RecordRef, StoredRecord } from '../../../shared/document/model/document.ts';
import { findLiveRecord } from '../../../shared/document/model/record-tables.ts';
import { useProject } from '../state/project-store.ts';

/** A live record as stored, or undefined where it is deleted. Renders again only when this record changes. */
export function useStoredRecord(ref: RecordRef): StoredRecord | undefined {
  return useProject((project) => findLiveRecord(project.document, ref));
}

/** The key of one field of one record of the open project: `PROJECT/KIND/ID/FIELD`. */
export function useFieldKey(ref: RecordRef, field: string): string {
  return `${useProject((project) => project.key)}/${ref.kind}/${ref.id}/${field}`;
}
