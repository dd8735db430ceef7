import { z } from 'zod';
import type { ProjectDocument, StoredRecord, Tables } from '../document/document.ts';
import type { Kind } from './kind.ts';
import { problemWith } from './problems.ts';
import { type Registry, registry } from './registry.ts';

/** A record that does not hold what its kind says. It is kept as it is, and listed. */
export interface BrokenRecord {
  readonly kind: string;
  readonly id: string;
  /** The field to mend. */
  readonly field: string;
  /** One plain sentence. */
  readonly sentence: string;
}

/** One schema a kind: fields it does not know pass, fields that are absent pass. Built once: zod compiles it. */
const schemas = new WeakMap<Kind, z.ZodType>();

const schemaOf = (kind: Kind): z.ZodType => {
  let schema = schemas.get(kind);
  if (!schema) {
    schema = z.looseObject(
      Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, field.schema.optional()])),
    );
    schemas.set(kind, schema);
  }
  return schema;
};

const isErased = (record: StoredRecord): boolean =>
  typeof record['~'] === 'object' && Object.keys(record).length === 1 && Object.hasOwn(record['~'], 'x');

/** Fields without which a record says nothing: those its id is made of, unless this copy withholds them. */
const missingNames = (kind: Kind, record: StoredRecord): readonly string[] => {
  const withheld = record['?'];
  if (!kind.derivedId || withheld === '*' || isErased(record)) return [];
  return kind.derivedId.filter(
    (name) =>
      typeof record[name] !== 'string' && !withheld?.includes(name) && Object.hasOwn(kind.fields, name),
  );
};

const brokenFields = (kind: Kind, id: string, record: StoredRecord): readonly BrokenRecord[] => {
  const missing = missingNames(kind, record);
  const parsed = schemaOf(kind).safeParse(record);
  if (parsed.success && missing.length === 0) return [];
  const problems = new Map<string, string>();
  for (const name of missing)
    problems.set(name, `“${kind.fields[name]?.label ?? name}” is missing, so it belongs nowhere.`);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    const field = kind.fields[name];
    if (field && !problems.has(name)) problems.set(name, problemWith(field, issue));
  }
  return [...problems].map(([field, sentence]) => ({ kind: kind.name, id, field, sentence }));
};

const brokenIn = (tables: Tables, known: Registry): readonly BrokenRecord[] =>
  Object.entries(tables).flatMap(([name, table]) => {
    const kind = known.kindOf(name);
    if (!kind) return [];
    return Object.entries(table).flatMap(([id, record]) => brokenFields(kind, id, record));
  });

/**
 * Every record, live or in the trash, that does not hold what its kind says. Nothing is changed, unknown kinds
 * and fields pass, and absent fields are no fault.
 */
export const validateDocument = (
  document: ProjectDocument,
  known: Registry = registry,
): readonly BrokenRecord[] => [...brokenIn(document.records, known), ...brokenIn(document.trash, known)];
