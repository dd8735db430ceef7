import type { StoredRecord, UnseenWrites, Value } from './document.ts';
import type { DocumentRules } from './document-rules.ts';
import { sortNewestFirst } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, FieldName, KindName } from './id-types.ts';
import { canonicalText, createMembershipTest, isDeepEqual } from './json-values.ts';
import type { LocatedRecord } from './record-tables.ts';
import {
  ALIVE,
  DELETED,
  decodeStamp,
  dotsOfRegister,
  encodeStamp,
  erasureDotOf,
  isMetaKey,
} from './stamps.ts';
import { encodeUnseen, nothingUnseen, unseenIn } from './unseen-writes.ts';

/** One field: its concurrent writes, newest first. A dot without a value is withheld in this copy. */
export interface Register {
  readonly dots: readonly Dot[];
  readonly values: ReadonlyMap<Dot, Value>;
  readonly unseen: UnseenWrites;
}

/** One record decoded into registers, as edits and merges work on it. */
export interface RecordState {
  readonly fields: ReadonlyMap<string, Register>;
  readonly alive: readonly Dot[];
  readonly deleted: readonly Dot[];
  readonly existenceUnseen: UnseenWrites;
  readonly erased: Dot | undefined;
  /** A bare tombstone: whatever fields it has elsewhere are withheld here. */
  readonly isBareTombstone: boolean;
}

/** Whether what is shown of a field says nothing of its writes. */
const withheldTest = (record: StoredRecord): ((field: FieldName) => boolean) => {
  const withheld = record['?'];
  if (withheld !== undefined && withheld !== '*') return createMembershipTest(withheld);
  return (field) => !Object.hasOwn(record, field);
};

const readRegister = (
  record: StoredRecord,
  field: FieldName,
  dots: readonly Dot[],
  unseen: UnseenWrites,
  isWithheld: boolean,
): Register => {
  const others = getOwn(record['!'], field);
  const values = new Map<Dot, Value>();
  for (const dot of dots) {
    if (others !== undefined && Object.hasOwn(others, dot)) values.set(dot, others[dot] ?? null);
    else if (!isWithheld && Object.hasOwn(record, field)) values.set(dot, record[field] as Value);
  }
  return { dots: sortNewestFirst(dots), values, unseen };
};

/** Decodes a stored record into its registers. `documentUnseen`: the unseen writes of the document it stands in. */
export function decodeRecord(record: StoredRecord, documentUnseen: UnseenWrites): RecordState {
  const erased = erasureDotOf(record);
  const registers = erased === undefined ? decodeStamp(record) : new Map<string, readonly Dot[]>();
  const fields = new Map<string, Register>();
  const isWithheld = withheldTest(record);
  for (const [name, dots] of registers) {
    if (name === ALIVE || name === DELETED) continue;
    const unseen = unseenIn(record, name, documentUnseen);
    fields.set(name, readRegister(record, name, dots, unseen, isWithheld(name)));
  }
  return {
    fields,
    alive: registers.get(ALIVE) ?? [],
    deleted: registers.get(DELETED) ?? [],
    existenceUnseen: unseenIn(record, ALIVE, documentUnseen),
    erased,
    isBareTombstone: record['?'] === '*',
  };
}

/** Whether a record exists: the dots that say it is alive, deleted or erased. */
export type Existence = Pick<RecordState, 'alive' | 'deleted' | 'erased'>;

const noDots: readonly Dot[] = Object.freeze([]);
const neverExisted: Existence = Object.freeze({ alive: noDots, deleted: noDots, erased: undefined });

/** Whether a record exists, without decoding its fields: an edit may write thousands of records. */
export function existenceOf(record: StoredRecord | undefined): Existence {
  if (record === undefined) return neverExisted;
  const erased = erasureDotOf(record);
  if (erased !== undefined) return { ...neverExisted, erased };
  return { alive: dotsOfRegister(record, ALIVE), deleted: dotsOfRegister(record, DELETED), erased };
}

/** One register of a record without decoding the others; undefined where nobody has written it. */
export function registerOf(
  record: StoredRecord,
  field: FieldName,
  documentUnseen: UnseenWrites,
): Register | undefined {
  const dots = erasureDotOf(record) === undefined ? dotsOfRegister(record, field) : noDots;
  if (dots.length === 0) return undefined;
  return readRegister(
    record,
    field,
    dots,
    unseenIn(record, field, documentUnseen),
    withheldTest(record)(field),
  );
}

/** The state of a record that this copy does not have. */
export function absentState(documentUnseen: UnseenWrites): RecordState {
  return {
    fields: new Map(),
    alive: [],
    deleted: [],
    existenceUnseen: documentUnseen,
    erased: undefined,
    isBareTombstone: false,
  };
}

/** Where a record belongs: among the live ones while any write says that it is alive. */
export function locationOf(state: RecordState): LocatedRecord['location'] {
  return state.erased === undefined && state.alive.length > 0 ? 'live' : 'trash';
}

/** Everything that anybody put into a set, in one order on every machine. */
const unionOf = (values: readonly Value[]): Value => {
  const members = new Map<string, Value>();
  for (const value of values) {
    for (const member of Array.isArray(value) ? (value as readonly Value[]) : []) {
      members.set(canonicalText(member), member);
    }
  }
  return [...members.values()];
};

const knownValues = (register: Register): Value[] =>
  register.dots.flatMap((dot) => {
    const value = register.values.get(dot);
    return value === undefined ? [] : [value];
  });

/** What people see of a field: the newest value, of a set the union; undefined where all of it is withheld. */
export function shownValue(register: Register, isSet: boolean): Value | undefined {
  const [only] = register.dots;
  if (only !== undefined && register.dots.length === 1) return register.values.get(only);
  const known = knownValues(register);
  const [newest] = known;
  if (newest === undefined || !isSet || known.every((value) => isDeepEqual(value, newest))) return newest;
  return unionOf(known);
}

/**
 * The values to store under `!` besides the shown one: all known ones where one is withheld or a set's writes differ,
 * otherwise only those that differ from what is shown.
 */
const otherValues = (register: Register, shown: Value | undefined, isSet: boolean) => {
  // A register of one write has no other value.
  if (register.dots.length < 2) return undefined;
  const isWithheld = register.values.size < register.dots.length;
  const known = knownValues(register);
  const isUnionShown = isSet && known.some((value) => !isDeepEqual(value, known[0]));
  const others: [Dot, Value][] = [];
  for (const dot of register.dots) {
    const value = register.values.get(dot);
    if (value === undefined) continue;
    if (isWithheld || isUnionShown || !isDeepEqual(value, shown)) others.push([dot, value]);
  }
  return others.length > 0 ? Object.fromEntries(others) : undefined;
};

/** The names in the order of the record before, then new ones as they came. */
const namesInOrder = (state: RecordState, before: StoredRecord | undefined): Iterable<string> => {
  const names = before === undefined ? [] : Object.keys(before).filter((key) => state.fields.has(key));
  if (names.length === 0 || names.length === state.fields.size)
    return names.length === 0 ? state.fields.keys() : names;
  const listed = new Set(names);
  return [...names, ...[...state.fields.keys()].filter((name) => !listed.has(name))];
};

/** Encodes a record in its one stored form. `before` only lends the order of fields. */
export function encodeRecord(
  state: RecordState,
  kind: KindName,
  rules: DocumentRules,
  documentUnseen: UnseenWrites,
  before?: StoredRecord,
): StoredRecord {
  if (state.erased !== undefined) return { '~': { x: state.erased } };
  const record: { [key: string]: unknown } = {};
  const others: [string, { [dot: Dot]: Value }][] = [];
  const withheld: string[] = [];
  const registers = new Map<string, readonly Dot[]>();
  const unseenByRegister = new Map<string, UnseenWrites>();
  for (const name of namesInOrder(state, before)) {
    const register = state.fields.get(name);
    if (register === undefined || register.dots.length === 0 || isMetaKey(name)) continue;
    const isSet = register.dots.length > 1 && rules.isSetField(kind, name);
    const shown = shownValue(register, isSet);
    if (shown !== undefined) record[name] = shown;
    const otherValuesOfField = otherValues(register, shown, isSet);
    if (otherValuesOfField !== undefined) others.push([name, otherValuesOfField]);
    if (register.values.size < register.dots.length) withheld.push(name);
    registers.set(name, register.dots);
    unseenByRegister.set(name, register.unseen);
  }
  if (state.alive.length > 0) registers.set(ALIVE, state.alive);
  if (state.deleted.length > 0) registers.set(DELETED, state.deleted);
  unseenByRegister.set(ALIVE, state.existenceUnseen);
  record['~'] = encodeStamp(registers);
  if (others.length > 0) record['!'] = Object.fromEntries(others.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (state.isBareTombstone) record['?'] = '*';
  else if (withheld.length > 0) record['?'] = withheld.sort();
  const unseenMark =
    documentUnseen === nothingUnseen ? undefined : encodeUnseen(unseenByRegister, documentUnseen);
  if (unseenMark !== undefined) record['^'] = unseenMark;
  return record as StoredRecord;
}
