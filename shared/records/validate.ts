import type { ProjectDocument, StoredRecord, Tables } from '../document/document.ts';
import type { Field } from './field.ts';
import type { Kind } from './kind.ts';
import { problemWith } from './problems.ts';
import { type Registry, registry } from './registry.ts';
import { type SurelySound, surelySound } from './sound-values.ts';

/** A record that does not hold what its kind says. It is kept as it is, and listed. */
export interface BrokenRecord {
  readonly kind: string;
  readonly id: string;
  /** The field to mend. */
  readonly field: string;
  /** One plain sentence. */
  readonly sentence: string;
}

interface Check {
  readonly field: Field;
  readonly surely: SurelySound;
}

/** The checks of a kind's fields by name, made once. */
const checks = new WeakMap<Kind, ReadonlyMap<string, Check>>();

const checksOf = (kind: Kind): ReadonlyMap<string, Check> => {
  let made = checks.get(kind);
  if (!made) {
    made = new Map(
      Object.entries(kind.fields).map(([name, field]) => [name, { field, surely: surelySound(field) }]),
    );
    checks.set(kind, made);
  }
  return made;
};

const problemIn = ({ field, surely }: Check, value: unknown): string | undefined => {
  if (value === null || surely(value)) return undefined;
  const parsed = field.schema.safeParse(value);
  return parsed.success ? undefined : problemWith(field, parsed.error.issues[0]);
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

/** Adds what is wrong with one record to `broken`. */
const checkRecord = (kind: Kind, id: string, record: StoredRecord, broken: BrokenRecord[]): void => {
  const known = checksOf(kind);
  const missing = missingNames(kind, record);
  for (const name of missing) {
    const sentence = `“${kind.fields[name]?.label ?? name}” is missing, so it belongs nowhere.`;
    broken.push({ kind: kind.name, id, field: name, sentence });
  }
  for (const name in record) {
    const check = known.get(name);
    const sentence = check && problemIn(check, record[name]);
    if (sentence !== undefined && !missing.includes(name))
      broken.push({ kind: kind.name, id, field: name, sentence });
  }
};

const checkTables = (tables: Tables, known: Registry, broken: BrokenRecord[]): void => {
  for (const [name, table] of Object.entries(tables)) {
    const kind = known.kindOf(name);
    if (!kind) continue;
    for (const id in table) {
      const record = table[id];
      if (record) checkRecord(kind, id, record, broken);
    }
  }
};

/**
 * Every record, live or in the trash, that does not hold what its kind says. Nothing is changed, unknown kinds
 * and fields pass, and absent fields are no fault.
 */
export const validateDocument = (
  document: ProjectDocument,
  known: Registry = registry,
): readonly BrokenRecord[] => {
  const broken: BrokenRecord[] = [];
  checkTables(document.records, known, broken);
  checkTables(document.trash, known, broken);
  return broken;
};
