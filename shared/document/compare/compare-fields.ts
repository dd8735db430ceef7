import type { Field } from '../../records/fields/field.ts';
import { kindOf } from '../../records/kind-registry.ts';
import { definitionOfRegister, fieldOfRegister } from '../../records/shown/registers.ts';
import { shownKind } from '../../records/shown/shown-kind.ts';
import type { ProjectDocument, StoredRecord, Value } from '../model/document.ts';
import type { Dot, FieldName, KindName, RecordId, RegisterName } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { registerNamesOf } from '../model/shown-record.ts';
import { dotsOfRegister, isMetaKey } from '../model/stamps.ts';
import { isFieldHidden } from '../sharing/hidden-words.ts';
import type { FieldDifference } from './comparison.ts';
import { isSameForPeople, valueForPeople } from './value-for-people.ts';

/** One record in the copies that are compared, as it is stored; undefined where a copy does not have it. */
export interface ComparedRecord {
  readonly table: KindName;
  readonly id: RecordId;
  readonly before: StoredRecord | undefined;
  readonly after: StoredRecord | undefined;
  /** As the other copy has it by itself: of a clash, what it says there. */
  readonly theirs: StoredRecord | undefined;
}

/** The documents that the records stand in. */
export interface ComparedDocuments {
  readonly before: ProjectDocument;
  readonly after: ProjectDocument;
  readonly theirs: ProjectDocument;
}

/** Registers of a record that are in conflict before and after. */
export interface ClashingRegisters {
  readonly before: ReadonlySet<RegisterName>;
  readonly after: ReadonlySet<RegisterName>;
}

interface ShownRegister {
  readonly register: RegisterName;
  readonly name: FieldName;
  readonly field: Field | undefined;
}

const shownRegister = (table: KindName, record: StoredRecord, register: RegisterName): ShownRegister => {
  const shown = shownKind(table, record);
  const names = registerNamesOf(table, shown, record);
  const name = names ? fieldOfRegister(names, register) : register;
  const field = kindOf(shown)?.fields[name] ?? definitionOfRegister(table, register)?.field;
  return { register, name, field };
};

/** Its place among its neighbours. */
const isOrder = ({ name, field }: ShownRegister): boolean => name === 'order' && field?.control === 'hidden';

/** What gestures wrote in a record that is new says nothing of it; what it hides, and what is asked about, does. */
const isSaidOfNew = (table: KindName, { name, field }: ShownRegister): boolean =>
  field?.control !== 'hidden' || field.isAsked === true || kindOf(table)?.hiddenWords?.field === name;

const registersIn = (...records: readonly (StoredRecord | undefined)[]): readonly RegisterName[] => {
  const names = records.flatMap((record) => {
    const withheld = record?.['?'];
    const listed = withheld === undefined || withheld === '*' ? [] : withheld;
    return [...Object.keys(record ?? {}).filter((key) => !isMetaKey(key)), ...listed];
  });
  return [...new Set(names)];
};

/** In the order of the form, what it lacks last. */
const inFormOrder = (kind: KindName, registers: readonly ShownRegister[]): readonly ShownRegister[] => {
  const names = Object.keys(kindOf(kind)?.fields ?? {});
  const rank = ({ name }: ShownRegister): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  return registers.toSorted((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1));
};

const valueIn = (record: StoredRecord | undefined, register: RegisterName): Value | undefined =>
  record?.[register] as Value | undefined;

const dotsIn = (record: StoredRecord | undefined, register: RegisterName): readonly Dot[] =>
  record ? dotsOfRegister(record, register) : [];

const isWithheldIn = (record: StoredRecord | undefined, register: RegisterName): boolean =>
  record?.['?'] === '*' || (record?.['?']?.includes(register) ?? false);

/** Whether somebody wrote what neither copy holds: its write is known, and no value. */
const isNewlyWithheld = ({ before, after }: ComparedRecord, register: RegisterName): boolean =>
  isWithheldIn(after, register) &&
  valueIn(after, register) === undefined &&
  !isDeepEqual(dotsIn(before, register), dotsIn(after, register));

type State = Partial<Pick<FieldDifference, 'isClash' | 'isSettled' | 'isWithheld'>>;

/** How a register differs; undefined where it says the same to people. */
const stateOf = (
  record: ComparedRecord,
  { register, field }: ShownRegister,
  clashing: ClashingRegisters,
): State | undefined => {
  if (clashing.after.has(register)) return { isClash: true };
  if (clashing.before.has(register)) return { isSettled: true };
  if (isNewlyWithheld(record, register)) return { isWithheld: true };
  const [from, to] = [valueIn(record.before, register), valueIn(record.after, register)];
  return isSameForPeople(field, from, to) ? undefined : {};
};

const areWordsHiddenIn = ({ table, before, after }: ComparedRecord, register: RegisterName): boolean => {
  const kind = kindOf(table);
  return isFieldHidden(kind, after ?? before, register);
};

const differenceIn = (
  documents: ComparedDocuments,
  record: ComparedRecord,
  shown: ShownRegister,
  state: State,
): FieldDifference => {
  const { register, name, field } = shown;
  const named = { name, label: field?.label ?? name, ...state };
  if (areWordsHiddenIn(record, register)) return { ...named, from: '', to: '', isHidden: true };
  const [other, otherDocument] = state.isClash
    ? [record.theirs, documents.theirs]
    : [record.after, documents.after];
  const inWords = (document: ProjectDocument, stored: StoredRecord | undefined): string =>
    stored ? valueForPeople(document, record.table, shown, valueIn(stored, register)) : '';
  return { ...named, from: inWords(documents.before, record.before), to: inWords(otherDocument, other) };
};

/** Every field that says something else to people, in the order of the form. The order of lists is no difference. */
export function compareFields(
  documents: ComparedDocuments,
  record: ComparedRecord,
  clashing: ClashingRegisters,
): readonly FieldDifference[] {
  const stored = record.after ?? record.before;
  if (!stored) return [];
  const shown = registersIn(record.before, record.after)
    .map((register) => shownRegister(record.table, stored, register))
    .filter((one) => !isOrder(one) && (record.before !== undefined || isSaidOfNew(record.table, one)));
  return inFormOrder(shownKind(record.table, stored), shown).flatMap((one) => {
    const state = stateOf(record, one, clashing);
    return state === undefined ? [] : [differenceIn(documents, record, one, state)];
  });
}
