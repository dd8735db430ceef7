import type { Fields, ProjectDocument, Ref, StoredRecord, Value } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { livingRecord } from '../../shared/document/tables.ts';
import type { Kind } from '../../shared/records/kind.ts';
import { type EditOptions, edit } from '../state/edit.ts';
import { useProject } from '../state/project-store.ts';

/** A live record as stored, or undefined where it is gone. Drawn again only when this record changes. */
export const useStored = (ref: Ref): StoredRecord | undefined =>
  useProject((project) => livingRecord(project.document, ref));

/** Names one field of one record of one project. */
export const useFieldName = (ref: Ref, field: string): string =>
  `${useProject((project) => project.key)}/${ref.kind}/${ref.id}/${field}`;

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * Writes one field as one step of undo; writes of the same field close together are joined. False where it was refused.
 * `begun`: the document as it was when the person began to write.
 */
export const writeField = (
  kind: Kind,
  id: string,
  field: string,
  value: Value,
  begun?: ProjectDocument,
): boolean => {
  const label = `${kind.label}: ${lower(kind.fields[field]?.label ?? field)}`;
  const mergeKey = `${kind.name}/${id}/${field}`;
  return writeFields(kind, id, label, { [field]: value }, { mergeKey, ...(begun ? { begun } : {}) });
};

/** Writes fields of one record under a label for undo. False where it was refused; the bar says why. */
export const writeFields = (
  kind: Kind,
  id: string,
  label: string,
  fields: Fields,
  options: Pick<EditOptions, 'mergeKey' | 'begun'> = {},
): boolean => {
  const change: Change = { op: 'set', kind: kind.name, id, fields };
  return edit(label, [change], options);
};
