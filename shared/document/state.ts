import type { Dot, Gap, StoredRecord, Value } from './document.ts';
import { sortNewest } from './dots.ts';
import { gapIn, markOf, noGap } from './gap.ts';
import { own } from './names.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED, dotsIn, encode, erasedBy, expand, isMeta } from './stamps.ts';
import { canonicalText, includedIn, same } from './values.ts';

/** One field: its concurrent writes, newest first. A dot without a value is withheld in this copy. */
export interface Register {
  readonly dots: readonly Dot[];
  readonly values: ReadonlyMap<Dot, Value>;
  readonly gap: Gap;
}

/** One record spelt out, as edits and merges work on it. */
export interface RecordState {
  readonly fields: ReadonlyMap<string, Register>;
  readonly alive: readonly Dot[];
  readonly deleted: readonly Dot[];
  readonly lifeGap: Gap;
  readonly erased: Dot | undefined;
  /** A bare tombstone: whatever fields it has elsewhere are withheld here. */
  readonly isBare: boolean;
}

/** Whether what is shown of a field says nothing of its writes. */
const withheldIn = (record: StoredRecord): ((field: string) => boolean) => {
  const withheld = record['?'];
  if (withheld !== undefined && withheld !== '*') return includedIn(withheld);
  return (field) => !Object.hasOwn(record, field);
};

const readRegister = (
  record: StoredRecord,
  field: string,
  dots: readonly Dot[],
  gap: Gap,
  isWithheld: boolean,
): Register => {
  const others = own(record['!'], field);
  const values = new Map<Dot, Value>();
  for (const dot of dots) {
    if (others !== undefined && Object.hasOwn(others, dot)) values.set(dot, others[dot] ?? null);
    else if (!isWithheld && Object.hasOwn(record, field)) values.set(dot, record[field] as Value);
  }
  return { dots: sortNewest(dots), values, gap };
};

/** Spells a stored record out. `ofDocument` is the gap of the document it stands in. */
export const readState = (record: StoredRecord, ofDocument: Gap): RecordState => {
  const erased = erasedBy(record);
  const registers = erased === undefined ? expand(record) : new Map<string, readonly Dot[]>();
  const fields = new Map<string, Register>();
  const isWithheld = withheldIn(record);
  for (const [name, dots] of registers) {
    if (name === ALIVE || name === DELETED) continue;
    const gap = gapIn(record, name, ofDocument);
    fields.set(name, readRegister(record, name, dots, gap, isWithheld(name)));
  }
  return {
    fields,
    alive: registers.get(ALIVE) ?? [],
    deleted: registers.get(DELETED) ?? [],
    lifeGap: gapIn(record, ALIVE, ofDocument),
    erased,
    isBare: record['?'] === '*',
  };
};

/** What `readState` says of a record's life. */
export type Life = Pick<RecordState, 'alive' | 'deleted' | 'erased'>;

const none: readonly Dot[] = Object.freeze([]);
const neverThere: Life = Object.freeze({ alive: none, deleted: none, erased: undefined });

/** The life of a record without spelling its fields out: an edit may write thousands of records. */
export const lifeOf = (record: StoredRecord | undefined): Life => {
  if (record === undefined) return neverThere;
  const erased = erasedBy(record);
  if (erased !== undefined) return { ...neverThere, erased };
  return { alive: dotsIn(record, ALIVE), deleted: dotsIn(record, DELETED), erased };
};

/** One field of a record without spelling the others out; undefined where nobody has written it. */
export const registerOf = (record: StoredRecord, field: string, ofDocument: Gap): Register | undefined => {
  const dots = erasedBy(record) === undefined ? dotsIn(record, field) : none;
  if (dots.length === 0) return undefined;
  return readRegister(record, field, dots, gapIn(record, field, ofDocument), withheldIn(record)(field));
};

/** The state of a record that this copy does not have. */
export const absentState = (ofDocument: Gap): RecordState => ({
  fields: new Map(),
  alive: [],
  deleted: [],
  lifeGap: ofDocument,
  erased: undefined,
  isBare: false,
});

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
export const shownOf = (register: Register, isSet: boolean): Value | undefined => {
  const [only] = register.dots;
  if (only !== undefined && register.dots.length === 1) return register.values.get(only);
  const known = knownValues(register);
  const [newest] = known;
  if (newest === undefined || !isSet || known.every((value) => same(value, newest))) return newest;
  return unionOf(known);
};

/**
 * The values to write down beside the shown one. All that are known where one is withheld, and all of a set that
 * differs; otherwise only those that differ from what is shown.
 */
const othersOf = (register: Register, shown: Value | undefined, isSet: boolean) => {
  // One write alone has nothing beside it.
  if (register.dots.length < 2) return undefined;
  const isWithheld = register.values.size < register.dots.length;
  const known = knownValues(register);
  const isUnion = isSet && known.some((value) => !same(value, known[0]));
  const others: [Dot, Value][] = [];
  for (const dot of register.dots) {
    const value = register.values.get(dot);
    if (value === undefined) continue;
    if (isWithheld || isUnion || !same(value, shown)) others.push([dot, value]);
  }
  return others.length > 0 ? Object.fromEntries(others) : undefined;
};

/** The names in the order of the record before, then new ones as they came. */
const inOrder = (state: RecordState, before: StoredRecord | undefined): Iterable<string> => {
  const names = before === undefined ? [] : Object.keys(before).filter((key) => state.fields.has(key));
  if (names.length === 0 || names.length === state.fields.size)
    return names.length === 0 ? state.fields.keys() : names;
  const listed = new Set(names);
  return [...names, ...[...state.fields.keys()].filter((name) => !listed.has(name))];
};

/** Writes a record down in its one form. `before` only lends the order of fields. */
export const writeState = (
  state: RecordState,
  kind: string,
  rules: Rules,
  ofDocument: Gap,
  before?: StoredRecord,
): StoredRecord => {
  if (state.erased !== undefined) return { '~': { x: state.erased } };
  const record: { [key: string]: unknown } = {};
  const others: [string, { [dot: Dot]: Value }][] = [];
  const withheld: string[] = [];
  const registers = new Map<string, readonly Dot[]>();
  const gaps = new Map<string, Gap>();
  for (const name of inOrder(state, before)) {
    const register = state.fields.get(name);
    if (register === undefined || register.dots.length === 0 || isMeta(name)) continue;
    const isSet = register.dots.length > 1 && rules.isSet(kind, name);
    const shown = shownOf(register, isSet);
    if (shown !== undefined) record[name] = shown;
    const beside = othersOf(register, shown, isSet);
    if (beside !== undefined) others.push([name, beside]);
    if (register.values.size < register.dots.length) withheld.push(name);
    registers.set(name, register.dots);
    gaps.set(name, register.gap);
  }
  if (state.alive.length > 0) registers.set(ALIVE, state.alive);
  if (state.deleted.length > 0) registers.set(DELETED, state.deleted);
  gaps.set(ALIVE, state.lifeGap);
  record['~'] = encode(registers);
  if (others.length > 0) record['!'] = Object.fromEntries(others.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (state.isBare) record['?'] = '*';
  else if (withheld.length > 0) record['?'] = withheld.sort();
  const mark = ofDocument === noGap ? undefined : markOf(gaps, ofDocument);
  if (mark !== undefined) record['^'] = mark;
  return record as StoredRecord;
};
