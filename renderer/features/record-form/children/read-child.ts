import type { Fields, ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import type { FieldProblem } from '../../../../shared/records/fields/field-problems.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import type { RawValue } from '../../../core/state/field-draft.ts';
import { parseRaw } from '../../record-fields/values/raw-values.ts';
import type { ChildKind } from './child-kinds.ts';

/** The raw values of the form for a new child, by field. */
export type RawFields = { readonly [field: string]: RawValue };

/** A parsed child, or its problems by field. */
export type ChildResult =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: { readonly [field: string]: readonly FieldProblem[] } };

const problem = (message: string): readonly FieldProblem[] => [{ path: [], message }];

/** The parts of a derived id as the file writes them: days without their hyphens. */
const idPart = (value: Value): string => String(value).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1$2$3');

/** The derived id of a record, or undefined where its kind uses random ids. */
export function derivedIdOf(kind: Kind, fields: Fields): string | undefined {
  return kind.derivedId ? derivedId(...kind.derivedId.map((name) => idPart(fields[name] ?? ''))) : undefined;
}

/** Parses the form for a new child of `parentId`. Fields that its id is derived from are required, and one field must be filled. */
export function readChild(
  doc: ProjectDocument,
  { kind, parentField }: ChildKind,
  parentId: string,
  raw: RawFields,
  today: string,
): ChildResult {
  const problems: { [field: string]: readonly FieldProblem[] } = {};
  const fields: { [field: string]: Value } = parentField === undefined ? {} : { [parentField]: parentId };
  const parentFieldCount = Object.keys(fields).length;
  for (const [name, field] of Object.entries(kind.fields)) {
    const read = parseRaw(field, raw[name] ?? null, today);
    if (!read.ok) problems[name] = read.problems;
    else if (read.value !== null) fields[name] = read.value;
    if (name !== parentField && kind.derivedId?.includes(name) && read.ok && read.value === null)
      problems[name] = problem(`${field.label} is needed here.`);
  }
  const first = Object.keys(kind.fields).find((name) => name !== parentField) ?? '';
  if (Object.keys(fields).length === parentFieldCount && !problems[first])
    problems[first] = problem('Write something first.');
  const id = derivedIdOf(kind, fields);
  if (id !== undefined && !problems[first] && recordOf(doc, { kind: kind.name, id }))
    problems[first] = problem('There is one already. Change that one instead.');
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, fields };
}
