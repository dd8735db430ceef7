import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { type EditOptions, edit } from '../state/edit.ts';

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * Writes one field as one step of undo; writes of the same field within a second are one step. False where the edit was
 * refused. `editBase` is the document when the person began to type.
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

/** Writes fields of one record as one step of undo, named by `label`. False where the edit was refused; a notice says why. */
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
