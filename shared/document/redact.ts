import { defaultSensitivity } from '../records/common.ts';
import type { Kind } from '../records/kind.ts';
import type { Gap, ProjectDocument, StoredRecord, Tables, Value } from './document.ts';
import { gapOf } from './gap.ts';
import { own } from './names.ts';
import { noRules, type Rules } from './rules.ts';
import { erasedBy } from './stamps.ts';
import { type RecordState, type Register, readState, writeState } from './state.ts';
import type { Placed } from './tables.ts';

/** Who a copy is for: ourselves, partners, or everybody. */
export type Profile = 'full' | 'partners' | 'open';

/** Where the kinds are found: the registry of the app, or a test's own. */
export interface Kinds {
  kindOf(name: string): Kind | undefined;
}

const may = (profile: Profile, share: unknown): boolean =>
  share === 'open' || (profile === 'partners' && share === 'partners');

/** Every value that this copy knows for a field, and undefined for one it does not. */
const valuesOf = (record: StoredRecord, field: string, gap: Gap): readonly (Value | undefined)[] => {
  const register = readState(record, gap).fields.get(field);
  return register ? register.dots.map((dot) => register.values.get(dot)) : [null];
};

/** A record goes out where its kind is known, is not of residents' lives, and all its sensitivities allow it. */
const mayGo = (kind: Kind | undefined, record: StoredRecord, profile: Profile, gap: Gap): boolean => {
  if (kind === undefined || kind.residentLevel === true) return false;
  // That something was erased must reach every copy that may still hold it.
  if (!Object.hasOwn(kind.fields, 'sensitivity') || erasedBy(record) !== undefined) return true;
  return valuesOf(record, 'sensitivity', gap).every((value) =>
    may(profile, value === null ? defaultSensitivity : value),
  );
};

/** Names of the fields in which a kind names other records. */
const namingFields = (kind: Kind): string[] =>
  Object.keys(kind.fields).filter((name) => own(kind.fields, name)?.control === 'parent');

/** The records that stay at home, by id: ids are unique over all kinds. */
const keptBack = (document: ProjectDocument, profile: Profile, kinds: Kinds): ReadonlySet<string> => {
  const back = new Set<string>();
  const dependants: { readonly id: string; readonly names: readonly unknown[] }[] = [];
  for (const tables of [document.records, document.trash]) {
    for (const [kindName, table] of Object.entries(tables)) {
      const kind = kinds.kindOf(kindName);
      const naming = kind && !kind.card ? namingFields(kind) : [];
      for (const [id, record] of Object.entries(table)) {
        if (!mayGo(kind, record, profile, gapOf(document))) back.add(id);
        else if (naming.length > 0) {
          dependants.push({ id, names: naming.flatMap((field) => valuesOf(record, field, gapOf(document))) });
        }
      }
    }
  }
  addDependants(back, dependants);
  return back;
};

/** Links, placements, data points: what belongs to a record that stays at home stays with it, and so on. */
const addDependants = (
  back: Set<string>,
  dependants: readonly { readonly id: string; readonly names: readonly unknown[] }[],
): void => {
  for (let before = -1; before !== back.size; ) {
    before = back.size;
    for (const { id, names } of dependants) {
      if (names.some((name) => typeof name === 'string' && back.has(name))) back.add(id);
    }
  }
};

/** A card that names one which stays at home goes without the name. */
const namesOneOf = (register: Register, back: ReadonlySet<string>): boolean =>
  [...register.values.values()].some((value) => typeof value === 'string' && back.has(value));

const redactState = (
  state: RecordState,
  kind: Kind,
  profile: Profile,
  back: ReadonlySet<string>,
): RecordState => {
  const fields = new Map<string, Register>();
  for (const [name, register] of state.fields) {
    const field = own(kind.fields, name);
    if (field === undefined) continue;
    const isShown = may(profile, field.share) && !(field.control === 'parent' && namesOneOf(register, back));
    fields.set(name, isShown ? register : { ...register, values: new Map() });
  }
  return { ...state, fields };
};

/** A deleted record goes out as the fact that it was deleted, and nothing else. */
const tombstone = (state: RecordState): RecordState => ({ ...state, fields: new Map(), isBare: true });

const eachRecord = (
  tables: Tables,
  back: ReadonlySet<string>,
  write: (kind: string, record: StoredRecord) => StoredRecord,
): Tables =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([kind, table]) => {
      const kept = Object.entries(table).filter(([id]) => !back.has(id));
      return kept.length === 0
        ? []
        : [[kind, Object.fromEntries(kept.map(([id, record]) => [id, write(kind, record)]))]];
    }),
  );

/** Nothing is known any more of what is absent: it may have been left out. */
const wholeGap = (document: ProjectDocument): Gap =>
  Object.fromEntries(Object.keys(document.clock).map((session) => [session, 0]));

const rulesOf = (kinds: Kinds): Rules => ({
  ...noRules,
  isSet: (kind, field) => own(kinds.kindOf(kind)?.fields, field)?.isSet === true,
});

/**
 * The copy that may leave: an allow-list, field by field, in each kind's own file. Left out whole: kinds, fields and
 * top-level keys that this version does not know, records of residents' lives, records whose sensitivity forbids it, and
 * what belongs to them. A withheld field keeps its stamp, so that the copy can be edited and merged back without
 * anything being lost. Deleted records go as bare tombstones. Only `full` keeps everything.
 */
export const redact = (document: ProjectDocument, profile: Profile, kinds: Kinds): ProjectDocument => {
  if (profile === 'full') return document;
  const back = keptBack(document, profile, kinds);
  const gap = wholeGap(document);
  const rules = rulesOf(kinds);
  const write = (kindName: string, record: StoredRecord, place: Placed['place']): StoredRecord => {
    const kind = kinds.kindOf(kindName);
    const state = readState(record, gapOf(document));
    const isShown = kind !== undefined && place === 'live';
    const redacted = isShown ? redactState(state, kind, profile, back) : tombstone(state);
    return writeState(redacted, kindName, rules, gap, record);
  };
  return {
    ...document,
    gap,
    sessions: profile === 'open' ? {} : document.sessions,
    records: eachRecord(document.records, back, (kind, record) => write(kind, record, 'live')),
    trash: eachRecord(document.trash, back, (kind, record) => write(kind, record, 'trash')),
    extra: {},
  };
};
