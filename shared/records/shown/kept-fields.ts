import type { PlainRecord, Value } from '../../document/model/document.ts';
import type { FieldName } from '../../document/model/id-types.ts';
import type { Field } from '../fields/field.ts';
import { isFilled } from '../fields/read-field.ts';
import type { Kind } from '../kind.ts';
import { knownKind } from '../known-kinds.ts';
import { readSeparateRegister } from './registers.ts';

/** One field that an earlier kind of a card left, and that its present kind does not show. */
export interface KeptField {
  /** Its name in the record: `dueOnAsAction`. */
  readonly name: FieldName;
  readonly field: Field;
  /** `null` where this copy withholds it. */
  readonly value: Value;
}

/** What a card keeps of one kind that it was. */
export interface KeptFields {
  readonly kind: Kind;
  /** In the order of that kind's form. */
  readonly fields: readonly KeptField[];
}

const isOwnStatus = (kind: Kind, name: FieldName, value: Value): boolean =>
  name === kind.lifecycle?.field && value === kind.lifecycle.initial;

const isFirstValue = (kind: Kind, name: FieldName, value: Value): boolean =>
  isOwnStatus(kind, name, value) || value === (kind.fields[name]?.initial ?? null);

const writtenNames = ({ fields, withheld }: PlainRecord): readonly FieldName[] => [
  ...Object.keys(fields),
  ...(withheld === undefined || withheld === '*' ? [] : withheld),
];

/**
 * What a card keeps from when it was something else, by kind: what people wrote there, without what every card of that
 * kind begins with.
 * @param record the card as it is shown
 */
export function keptFieldsOf(record: PlainRecord): readonly KeptFields[] {
  const byKind = new Map<string, Map<FieldName, FieldName>>();
  for (const name of writtenNames(record)) {
    const separate = readSeparateRegister(name);
    if (!separate || !isFilled(record, name)) continue;
    const names = byKind.get(separate.kind) ?? new Map<FieldName, FieldName>();
    byKind.set(separate.kind, names.set(separate.field, name));
  }
  return [...byKind].flatMap(([kindName, names]) => {
    const kind = knownKind(kindName);
    if (!kind) return [];
    const fields = Object.entries(kind.fields).flatMap(([fieldName, field]) => {
      const name = names.get(fieldName);
      const value = name === undefined ? null : (record.fields[name] ?? null);
      return name === undefined || isFirstValue(kind, fieldName, value) ? [] : [{ name, field, value }];
    });
    return fields.length === 0 ? [] : [{ kind, fields }];
  });
}
