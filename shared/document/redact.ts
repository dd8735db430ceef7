import type { Field } from '../records/field.ts';
import type { Kind, Reader } from '../records/kind.ts';
import { rulesOf } from '../records/rules-of.ts';
import { countersOf } from './clock.ts';
import type { Gap, ProjectDocument, StoredRecord, Tables } from './document.ts';
import { erasedIn } from './erasures.ts';
import { gapOf } from './gap.ts';
import { fieldMayGo, heldFields, type Kinds, kindMayGo, recordMayGo, valuesOf } from './may-leave.ts';
import { own } from './names.ts';
import { dotsIn } from './stamps.ts';
import { type RecordState, type Register, readState, writeState } from './state.ts';
import type { Placed } from './tables.ts';
import { includedIn } from './values.ts';

/** Who a copy is for: ourselves, partners, or everybody. */
export type Profile = 'full' | Reader;

/** Names of the fields in which a kind names other records. */
const namingFields = (kind: Kind): string[] =>
  Object.keys(kind.fields).filter((name) => own(kind.fields, name)?.control === 'parent');

/** The records that stay at home, by id: ids are unique over all kinds. */
const keptBack = (document: ProjectDocument, reader: Reader, kinds: Kinds): ReadonlySet<string> => {
  const rules = rulesOf(kinds);
  const back = new Set<string>();
  const dependants: { readonly id: string; readonly names: readonly unknown[] }[] = [];
  for (const tables of [document.records, document.trash]) {
    for (const [kindName, table] of Object.entries(tables)) {
      const kind = kinds.kindOf(kindName);
      const mayKindGo = kindMayGo(kind, reader);
      const naming = mayKindGo && !kind.card ? namingFields(kind) : [];
      for (const [id, record] of Object.entries(table)) {
        if (!mayKindGo || !recordMayGo(kind, record, reader, gapOf(document))) back.add(id);
        else if (naming.length > 0) {
          const said = naming.flatMap((field) => valuesOf(record, field, gapOf(document)));
          dependants.push({ id, names: [...rules.ownersInId(kindName, id), ...said] });
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

/** A card that names one which is not in the copy goes without the name. */
const namesOneOf = (register: Register, hidden: ReadonlySet<string>): boolean =>
  [...register.values.values()].some((value) => typeof value === 'string' && hidden.has(value));

/** Every tag that a record of the copy goes with. */
const tagsThatGo = (
  document: ProjectDocument,
  back: ReadonlySet<string>,
  reader: Reader,
  kinds: Kinds,
): ReadonlySet<unknown> => {
  const gap = gapOf(document);
  const found = new Set<unknown>();
  for (const [kindName, table] of Object.entries(document.records)) {
    const kind = kinds.kindOf(kindName);
    if (!kind) continue;
    const fields = Object.keys(kind.fields).filter(
      (name) => own(kind.fields, name)?.control === 'tags' && fieldMayGo(kind, name, reader),
    );
    for (const [id, record] of Object.entries(table)) {
      if (back.has(id)) continue;
      const held = heldFields(kind, record, reader, gap);
      for (const field of fields)
        if (!held.includes(field))
          for (const tags of valuesOf(record, field, gap))
            if (Array.isArray(tags)) for (const tag of tags) found.add(tag);
    }
  }
  return found;
};

/** What a copy is made by: what stays here, and what is known by looking at all that goes. */
interface Going {
  /** Ids of records that nobody can see in the copy: they stay here, or were erased, and nobody knows who might see those. */
  readonly hidden: ReadonlySet<string>;
  readonly tags: () => ReadonlySet<unknown>;
}

/** Whether a value speaks of something that nobody can see in the copy. */
const mentionsHidden = ({ mentions }: Field, register: Register, { hidden, tags }: Going): boolean =>
  mentions !== undefined &&
  [...register.values.values()].some((value) => {
    const said = mentions(value);
    return said.ids.some((id) => hidden.has(id)) || said.tags.some((tag) => !tags().has(tag));
  });

const words: ReadonlySet<string> = new Set(['line', 'text']);

/** The live record of an id, with its kind; undefined where it is in the trash or of a kind that is not known. */
const liveRecord = (
  { records }: ProjectDocument,
  id: unknown,
  kinds: Kinds,
): { readonly kind: Kind; readonly record: StoredRecord } | undefined => {
  for (const [name, table] of Object.entries(records)) {
    const record = typeof id === 'string' ? own(table, id) : undefined;
    const kind = record && kinds.kindOf(name);
    if (record && kind) return { kind, record };
  }
  return undefined;
};

/** Whether a file's words are kept that the record they became no longer says: whatever was written since has another dot. */
const keepsOldWords = (
  document: ProjectDocument,
  kind: Kind,
  record: StoredRecord,
  kinds: Kinds,
): boolean => {
  if (kind.broughtIn === undefined) return false;
  const { field, of } = kind.broughtIn;
  const brought = dotsIn(record, field);
  if (brought.length === 0) return false;
  const said = of === undefined ? { kind, record } : liveRecord(document, record[of], kinds);
  if (said === undefined) return true;
  const isBrought = includedIn(brought);
  return Object.entries(said.kind.fields).some(
    ([name, { control }]) => words.has(control) && dotsIn(said.record, name).some((dot) => !isBrought(dot)),
  );
};

const redactState = (
  state: RecordState,
  kind: Kind,
  mayGo: (field: string) => boolean,
  going: Going,
): RecordState => {
  const fields = new Map<string, Register>();
  for (const [name, register] of state.fields) {
    const field = own(kind.fields, name);
    if (field === undefined) continue;
    const isNamingHidden = field.control === 'parent' && namesOneOf(register, going.hidden);
    const isShown = mayGo(name) && !isNamingHidden && !mentionsHidden(field, register, going);
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
  Object.fromEntries(Object.keys(countersOf(document.clock)).map((session) => [session, 0]));

/**
 * The copy that may leave: an allow-list, field by field, in each kind's own file. Left out whole: kinds that share
 * nothing, kinds, fields and top-level keys that this version does not know, records of residents' lives, records whose
 * sensitivity forbids it, and what belongs to them. A withheld field, by its kind's rule or by what its own record says,
 * keeps its stamp, so that the copy can be edited and merged back without anything being lost. Deleted records go as
 * bare tombstones. Only `full` keeps everything.
 */
export const redact = (document: ProjectDocument, profile: Profile, kinds: Kinds): ProjectDocument => {
  if (profile === 'full') return document;
  const back = keptBack(document, profile, kinds);
  let tags: ReadonlySet<unknown> | undefined;
  const going: Going = {
    hidden: new Set([...back, ...erasedIn(document).map(({ id }) => id)]),
    tags: () => {
      tags ??= tagsThatGo(document, back, profile, kinds);
      return tags;
    },
  };
  const gap = wholeGap(document);
  const rules = rulesOf(kinds);
  const write = (kindName: string, record: StoredRecord, place: Placed['place']): StoredRecord => {
    const kind = kinds.kindOf(kindName);
    const state = readState(record, gapOf(document));
    if (!kind || place === 'trash') return writeState(tombstone(state), kindName, rules, gap, record);
    const held = heldFields(kind, record, profile, gapOf(document));
    const old = keepsOldWords(document, kind, record, kinds) ? kind.broughtIn?.field : undefined;
    const mayGo = (field: string): boolean =>
      fieldMayGo(kind, field, profile) && !held.includes(field) && field !== old;
    return writeState(redactState(state, kind, mayGo, going), kindName, rules, gap, record);
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
