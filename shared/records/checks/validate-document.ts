import type { ProjectDocument, StoredRecord, Tables } from '../../document/model/document.ts';
import type { FieldName, KindName, RecordId } from '../../document/model/id-types.ts';
import type { Field } from '../fields/field.ts';
import type { Kind } from '../kind.ts';
import { type KindRegistry, kindRegistry } from '../kind-registry.ts';
import { definitionOfRegister } from '../shown/registers.ts';
import { type FastValueCheck, fastValueCheckOf } from './fast-value-check.ts';
import { valueProblemInWords } from './value-problem.ts';

/** A record that does not hold what its kind says. It is kept as it is, and listed. */
export interface BrokenRecord {
  readonly kind: KindName;
  readonly id: RecordId;
  /** The field to mend. */
  readonly field: FieldName;
  /** One plain sentence. */
  readonly sentence: string;
}

interface FieldCheck {
  readonly field: Field;
  readonly isSurelyValid: FastValueCheck;
}

/** The checks of a kind's fields by name, made once. */
const checksByKind = new WeakMap<Kind, ReadonlyMap<string, FieldCheck>>();

const fieldChecksOf = (kind: Kind): ReadonlyMap<string, FieldCheck> => {
  let fieldChecks = checksByKind.get(kind);
  if (!fieldChecks) {
    fieldChecks = new Map(
      Object.entries(kind.fields).map(([name, field]) => [
        name,
        { field, isSurelyValid: fastValueCheckOf(field) },
      ]),
    );
    checksByKind.set(kind, fieldChecks);
  }
  return fieldChecks;
};

/** The check of a register: of the kind's own field, or of another kind's that the record keeps or kept. */
const fieldCheckOf = (kind: Kind, register: FieldName): FieldCheck | undefined => {
  const own = fieldChecksOf(kind).get(register);
  const definition = own ? undefined : definitionOfRegister(kind.name, register);
  return own ?? (definition && fieldChecksOf(definition.kind).get(definition.name));
};

const valueProblem = ({ field, isSurelyValid }: FieldCheck, value: unknown): string | undefined => {
  if (value === null || isSurelyValid(value)) return undefined;
  const parsed = field.schema.safeParse(value);
  return parsed.success ? undefined : valueProblemInWords(field, parsed.error.issues[0]);
};

const isErased = (record: StoredRecord): boolean =>
  typeof record['~'] === 'object' && Object.keys(record).length === 1 && Object.hasOwn(record['~'], 'x');

/** Fields without which a record says nothing: those its id is made of, unless this copy withholds them. */
const missingIdFields = (kind: Kind, record: StoredRecord): readonly string[] => {
  const withheld = record['?'];
  if (!kind.derivedId || withheld === '*' || isErased(record)) return [];
  return kind.derivedId.filter(
    (name) =>
      typeof record[name] !== 'string' && !withheld?.includes(name) && Object.hasOwn(kind.fields, name),
  );
};

/** Adds what is wrong with one record to `broken`. */
const checkRecord = (kind: Kind, id: RecordId, record: StoredRecord, broken: BrokenRecord[]): void => {
  const missing = missingIdFields(kind, record);
  for (const name of missing) {
    const sentence = `“${kind.fields[name]?.label ?? name}” is missing, so it belongs nowhere.`;
    broken.push({ kind: kind.name, id, field: name, sentence });
  }
  for (const name in record) {
    const check = fieldCheckOf(kind, name);
    const sentence = check && valueProblem(check, record[name]);
    if (sentence !== undefined && !missing.includes(name))
      broken.push({ kind: kind.name, id, field: name, sentence });
  }
};

const checkTables = (tables: Tables, kinds: KindRegistry, broken: BrokenRecord[]): void => {
  for (const [name, table] of Object.entries(tables)) {
    const kind = kinds.kindOf(name);
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
export function validateDocument(
  document: ProjectDocument,
  kinds: KindRegistry = kindRegistry,
): readonly BrokenRecord[] {
  const broken: BrokenRecord[] = [];
  checkTables(document.records, kinds, broken);
  checkTables(document.trash, kinds, broken);
  return broken;
}
