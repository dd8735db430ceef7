import { DETAILS } from '../../records/fields/common-fields.ts';
import type { Field } from '../../records/fields/field.ts';
import { type Kind, titleInputField } from '../../records/kind.ts';

/** A field, or one part of a composite field, that a column of a table can fill. */
export interface FillableField {
  /** `dueOn`, or `figure.value` for a part. */
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly part?: string;
  readonly field: Field;
}

/** Why small numbers may leave and what a start has locked are said by people, card by card. */
const neverFilled: ReadonlySet<string> = new Set(['resultMayLeave', 'locked', DETAILS]);

/** A guarded status is reached by what was done, not by a word in a table. */
const isGuardedStatus = (kind: Kind, name: string): boolean =>
  kind.lifecycle?.guard !== undefined && name === kind.lifecycle.field;

const canFill = (kind: Kind, name: string, field: Field): boolean =>
  field.control !== 'hidden' &&
  field.control !== 'list' &&
  (field.control !== 'parent' || name === 'theme') &&
  !neverFilled.has(name) &&
  !isGuardedStatus(kind, name) &&
  kind.fieldsNotCopied?.includes(name) !== true;

const withParts = (name: string, field: Field): readonly FillableField[] =>
  field.control === 'parts'
    ? Object.entries(field.parts ?? {}).map(([part, partField]) => ({
        id: `${name}.${part}`,
        label: `${field.label}: ${partField.label.toLowerCase()}`,
        name,
        part,
        field: partField,
      }))
    : [{ id: name, label: field.label, name, field }];

/** What columns can fill in a card of this kind: its words first, then its fields in the order of the form. */
export function fillableFields(kind: Kind): readonly FillableField[] {
  const words = titleInputField(kind);
  const fields = Object.entries(kind.fields)
    .filter(([name, field]) => canFill(kind, name, field))
    .flatMap(([name, field]) => withParts(name, field));
  return [...fields.filter(({ id }) => id === words), ...fields.filter(({ id }) => id !== words)];
}
