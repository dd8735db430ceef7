import type { Field } from '../../records/fields/field.ts';
import {
  type Kind,
  type KindLookup,
  type Recipient,
  sharePolicyOf,
  spokenFieldsOf,
  titleInputField,
  wordFieldsOf,
} from '../../records/kind.ts';
import { isCommonField, readSeparateRegister, separateRegister } from '../../records/shown/registers.ts';
import { canChangeKind, SHOWN_AS } from '../../records/shown/shown-kind.ts';
import type { StoredRecord, UnseenWrites, Value } from '../model/document.ts';
import type { FieldName, KindName } from '../model/id-types.ts';
import { registerOf } from '../model/record-state.ts';
import { nothingUnseen } from '../model/unseen-writes.ts';

const noKinds: readonly Kind[] = Object.freeze([]);

/** Lists of kinds by their names: thousands of records are judged by the same, and what it says is kept by it. */
const createKindLists = (kinds: KindLookup) => {
  const lists = new Map<string, readonly Kind[]>();
  return (names: readonly KindName[]): readonly Kind[] => {
    const key = names.join(' ');
    const cached = lists.get(key);
    if (cached) return cached;
    const found = names.map((name) => kinds.kindOf(name));
    const list = found.every((kind) => kind !== undefined) ? found : noKinds;
    lists.set(key, list);
    return list;
  };
};

const registerNamesIn = (record: StoredRecord): readonly FieldName[] => {
  const stamp = record['~'];
  const stamped = typeof stamp === 'string' ? [] : Object.keys(stamp);
  return [...new Set([...Object.keys(record), ...stamped])];
};

/** The kinds that a record is or was shown as besides that of its table: those named, and those that left fields. */
const otherKindsOf = (record: StoredRecord, kinds: KindLookup): readonly KindName[] => {
  const named = fieldValuesOf(record, SHOWN_AS, nothingUnseen).map((value) =>
    value === undefined ? UNKNOWN_KIND : value,
  );
  const kept = registerNamesIn(record).flatMap((name) => readSeparateRegister(name, kinds)?.kind ?? []);
  return [...named.filter((value) => typeof value === 'string' && value !== ''), ...kept] as string[];
};

/** Stands for the kind that a copy withholds: no kind has this name, so nobody can judge by it. */
const UNKNOWN_KIND = '?';

/** The kinds that a record of a table is judged by. */
export type JudgingKinds = (table: KindName, record: StoredRecord) => readonly Kind[];

/**
 * Creates the look-up of the kinds that a record is judged by, the strictest of which decides: first that of its table,
 * then those that it is shown as, by anybody, and those that left fields in it. None where a newer version wrote it, or
 * changed it to a kind that is not known here.
 */
export function createJudgingKinds(kinds: KindLookup): JudgingKinds {
  const listOf = createKindLists(kinds);
  return (table, record) => {
    const isChanged = Object.hasOwn(record, SHOWN_AS) || record['?']?.includes(SHOWN_AS) === true;
    const others = isChanged && canChangeKind(kinds.kindOf(table)) ? otherKindsOf(record, kinds) : [];
    return listOf(
      others.length === 0
        ? [table]
        : [table, ...[...new Set(others)].filter((name) => name !== table).sort()],
    );
  };
}

/**
 * The registers in which a record keeps a field of one of its kinds. The words of another kind stand in whichever
 * register of the table's kind they were written.
 * @param kinds the kinds that it is judged by, that of its table first
 */
export function registersOf(kinds: readonly Kind[], kind: Kind, field: FieldName): readonly FieldName[] {
  const [table] = kinds;
  if (table === undefined || table === kind) return [field];
  if (isCommonField(table, kind, field)) return [field];
  const separate = separateRegister(kind.name, field);
  return field === titleInputField(kind) ? [...wordFieldsOf(table), separate] : [separate];
}

/** The registers that can hold the words of a record of these kinds, or its point among them. */
export function wordRegistersOf(kinds: readonly Kind[]): readonly FieldName[] {
  return kinds.flatMap((kind) => spokenFieldsOf(kind).flatMap((field) => registersOf(kinds, kind, field)));
}

/** What the kinds of a record say of one of its registers: the field of each that keeps something there. */
export function definitionsOf(
  kinds: readonly Kind[],
  register: FieldName,
): readonly { readonly kind: Kind; readonly name: FieldName; readonly field: Field }[] {
  return kinds.flatMap((kind) =>
    Object.entries(kind.fields)
      .filter(([name]) => registersOf(kinds, kind, name).includes(register))
      .map(([name, field]) => ({ kind, name, field })),
  );
}

/** Whether a recipient is among those that a policy shares with. */
export function isSharedWith(recipient: Recipient, share: unknown): boolean {
  return share === 'open' || (recipient === 'partners' && share === 'partners');
}

const emptyValues: readonly null[] = Object.freeze([null]);

/**
 * Every value of a field, concurrent ones too; undefined for one that this copy withholds, `null` for nothing
 * written.
 */
export function fieldValuesOf(
  record: StoredRecord,
  field: FieldName,
  unseen: UnseenWrites,
): readonly (Value | undefined)[] {
  if (record['!'] === undefined && record['?'] === undefined) {
    if (Object.hasOwn(record, field)) return [record[field] as Value];
    if (typeof record['~'] === 'string') return emptyValues;
  }
  const register = registerOf(record, field, unseen);
  return register ? register.dots.map((dot) => register.values.get(dot)) : [null];
}

/** Whether something stands in a field, also where this copy does not hold it. */
export function hasContent(value: Value | undefined): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Whether any field of a kind is shared with a recipient; never of personal data. */
export function mayShareKind(kind: Kind, recipient: Recipient): boolean {
  return (
    kind.isPersonalData !== true &&
    Object.keys(kind.fields).some((field) => isSharedWith(recipient, sharePolicyOf(kind, field)))
  );
}

/** Whether a register of a record of these kinds is shared: each kind that keeps a field there must share it. */
export function mayShareField(kinds: readonly Kind[], register: FieldName, recipient: Recipient): boolean {
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1)
    return Object.hasOwn(only.fields, register) && isSharedWith(recipient, sharePolicyOf(only, register));
  const definitions = definitionsOf(kinds, register);
  return (
    definitions.length > 0 &&
    definitions.every(({ kind, name }) => isSharedWith(recipient, sharePolicyOf(kind, name)))
  );
}
