import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { lowerFirst } from '../../../shared/records/fields/lower-first.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { type EditOptions, edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';

/** What says nothing once another value is written in a field. */
const clearedWith = (kind: Kind, id: string, field: string, value: Value): Fields => {
  const clears = kind.fields[field]?.clears ?? [];
  const record = clears.length > 0 ? recordOf(currentProject().document, { kind: kind.name, id }) : undefined;
  if (!record || record.fields[field] === value) return {};
  const filled = clears.filter((name) => (record.fields[name] ?? null) !== null);
  return Object.fromEntries(filled.map((name) => [name, null]));
};

interface WriteFieldOptions {
  /** The document when the person began to type. */
  readonly editBase?: ProjectDocument | undefined;
  /** What else these changes ask for, in the same step: a card that gets another theme goes to it on the map. */
  readonly alsoChange?:
    | ((document: ProjectDocument, changes: readonly Change[]) => readonly Change[])
    | undefined;
}

/**
 * Writes one field as one step of undo; writes of the same field within a second are one step. False where the edit was
 * refused.
 */
export function writeField(
  kind: Kind,
  id: string,
  field: string,
  value: Value,
  { editBase, alsoChange }: WriteFieldOptions = {},
): boolean {
  const label = `${kind.label}: ${lowerFirst(kind.fields[field]?.label ?? field)}`;
  const mergeKey = `${kind.name}/${id}/${field}`;
  const fields = { ...clearedWith(kind, id, field, value), [field]: value };
  const change: Change = { op: 'set', kind: kind.name, id, fields };
  const { document } = currentProject();
  const also = [
    ...(kind.alsoWrites?.(id, field, value, document) ?? []),
    ...(alsoChange?.(document, [change]) ?? []),
  ];
  return edit(label, [change, ...also], { mergeKey, ...(editBase ? { editBase } : {}) });
}

/** Writes fields of one record as one step of undo, named by `label`. False where the edit was refused; a notice says why. */
export function writeFields(
  kind: Kind,
  id: string,
  label: string,
  fields: Fields,
  options: Pick<EditOptions, 'mergeKey' | 'message'> = {},
): boolean {
  const change: Change = { op: 'set', kind: kind.name, id, fields };
  return edit(label, [change], options);
}
