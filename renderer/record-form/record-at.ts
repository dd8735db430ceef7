import type { Fields, Ref, StoredRecord, Value } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import type { Kind } from '../../shared/records/kind.ts';
import { edit } from '../state/edit.ts';
import { useProject } from '../state/project-store.ts';

/** A live record as stored, or undefined where it is gone. Drawn again only when this record changes. */
export const useStored = ({ kind, id }: Ref): StoredRecord | undefined =>
  useProject((project) => project.document.records[kind]?.[id]);

/** Names one field of one record of one project. */
export const useFieldName = (ref: Ref, field: string): string =>
  `${useProject((project) => project.key)}/${ref.kind}/${ref.id}/${field}`;

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Writes one field as one step of undo; writes of the same field close together are joined. False where it was refused. */
export const writeField = (kind: Kind, id: string, field: string, value: Value): boolean => {
  const label = `${kind.label}: ${lower(kind.fields[field]?.label ?? field)}`;
  return writeFields(kind, id, label, { [field]: value }, `${kind.name}/${id}/${field}`);
};

/** Writes fields of one record under a label for undo. False where it was refused; the bar says why. */
export const writeFields = (
  kind: Kind,
  id: string,
  label: string,
  fields: Fields,
  mergeKey?: string,
): boolean => {
  const change: Change = { op: 'set', kind: kind.name, id, fields };
  return edit(label, [change], mergeKey === undefined ? {} : { mergeKey });
};
