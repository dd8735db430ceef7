import type { RecordRef, StoredRecord } from '../../../shared/document/model/document.ts';
import { findLiveShown } from '../../../shared/document/model/find-shown.ts';
import { useProject } from '../state/project-store.ts';

/** A live record with its dots, as the kind that it is shown as has it; undefined where it is deleted. Renders again only when this record changes. */
export function useStoredRecord(ref: RecordRef): StoredRecord | undefined {
  return useProject((project) => findLiveShown(project.document, ref));
}

/** The key of one field of one record of the open project: `PROJECT/KIND/ID/FIELD`. */
export function useFieldKey(ref: RecordRef, field: string): string {
  return `${useProject((project) => project.key)}/${ref.kind}/${ref.id}/${field}`;
}
