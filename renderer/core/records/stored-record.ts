import type { Change } from '../../../shared/document/edit/edit.ts';
import type {
  Fields,
  ProjectDocument,
  RecordRef,
  StoredRecord,
  Value,
} from '../../../shared/document/model/document.ts';
import { findLiveRecord } from '../../../shared/document/model/record-tables.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { type EditOptions, edit } from '../state/edit.ts';
import { useProject } from '../state/project-store.ts';

/** A live record as stored, or undefined where it is gone. Drawn again only when this record changes. */
export function useStoredRecord(ref: RecordRef): StoredRecord | undefined {
  return useProject((project) => findLiveRecord(project.document, ref));
}

/** Names one field of one record of one project. */
export function useFieldKey(ref: RecordRef, field: string): string {
  return `${useProject((project) => project.key)}/${ref.kind}/${ref.id}/${field}`;
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * Writes one field as one step of undo; writes of the same field close together are joined. False where it was refused.
 * `begun`: the document as it was when the person began to write.
 */
export function writeField(
  kind: Kind,
  id: string,
  field: string,
  value: Value,
  editBase?: ProjectDocument,
): boolean {
  const label = `${kind.label}: ${lowerFirst(kind.fields[field]?.label ?? field)}`;
  const mergeKey = `${kind.name}/${id}/${field}`;
  return writeFields(kind, id, label, { [field]: value }, { mergeKey, ...(editBase ? { editBase } : {}) });
}

/** Writes fields of one record under a label for undo. False where it was refused; the bar says why. */
export function writeFields(
  kind: Kind,
  id: string,
  label: string,
  fields: Fields,
  options: Pick<EditOptions, 'mergeKey' | 'editBase'> = {},
): boolean {
  const change: Change = { op: 'set', kind: kind.name, id, fields };
  return edit(label, [change], options);
}
