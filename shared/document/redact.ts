import type { Field } from '../records/field.ts';
import type { Kind, Reader } from '../records/kind.ts';
import { rulesOf } from '../records/rules-of.ts';
import { countersOf } from './clock.ts';
import type { Gap, ProjectDocument, StoredRecord, Tables } from './document.ts';
import { erasedIn } from './erasures.ts';
import { gapOf } from './gap.ts';
import { fieldMayGo, type Kinds, valuesOf } from './may-leave.ts';
import { own } from './names.ts';
import { createJudge, type Judged } from './restrictions.ts';
import type { Rules } from './rules.ts';
import { sharedSection } from './shared-section.ts';
import { dotsIn } from './stamps.ts';
import { type RecordState, type Register, readState, writeState } from './state.ts';
import type { Placed } from './tables.ts';
import { includedIn } from './values.ts';

/** Who a copy is for: ourselves, partners, or everybody. */
export type Profile = 'full' | Reader;

type Judge = (table: string, record: StoredRecord) => Judged;

/** Names of the fields in which a record of these kinds names others; a card stands alone, whatever it names. */
const namingFields = (kinds: readonly Kind[]): string[] =>
  kinds
    .filter(({ card }) => !card)
    .flatMap(({ fields }) => Object.keys(fields).filter((name) => own(fields, name)?.control === 'parent'));

/** The records that stay at home, by id: ids are unique over all kinds. */
const keptBack = (document: ProjectDocument, judge: Judge, rules: Rules): ReadonlySet<string> => {
  const back = new Set<string>();
  const gap = gapOf(document);
  const dependants: { readonly id: string; readonly names: readonly unknown[] }[] = [];
  const namingOf = new Map<readonly Kind[], readonly string[]>();
  for (const tables of [document.records, document.trash]) {
    for (const [name, table] of Object.entries(tables)) {
      for (const [id, record] of Object.entries(table)) {
        const { stays, kinds } = judge(name, record);
        if (stays) {
          back.add(id);
          continue;
        }
        const naming = namingOf.get(kinds) ?? namingFields(kinds);
        namingOf.set(kinds, naming);
        if (naming.length > 0)
          dependants.push({
            id,
            names: [
              ...rules.ownersInId(name, id),
              ...naming.flatMap((field) => valuesOf(record, field, gap)),
            ],
          });
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

const tagFields = (kinds: readonly Kind[]): readonly string[] =>
  kinds.flatMap(({ fields }) => Object.keys(fields).filter((name) => own(fields, name)?.control === 'tags'));

/** Every tag that a record of the copy goes with. */
const tagsThatGo = (
  document: ProjectDocument,
  back: ReadonlySet<string>,
  reader: Reader,
  judge: Judge,
): ReadonlySet<unknown> => {
  const gap = gapOf(document);
  const found = new Set<unknown>();
  for (const [name, table] of Object.entries(document.records)) {
    for (const [id, record] of Object.entries(table)) {
      if (back.has(id)) continue;
      const { kinds, held } = judge(name, record);
      for (const field of tagFields(kinds))
        if (fieldMayGo(kinds, field, reader) && !held.some((one) => one.field === field))
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

interface Said {
  readonly record: StoredRecord;
  readonly judged: Judged;
}

/** The live record of an id, judged; undefined where it is in the trash or of a kind that is not known. */
const liveRecord = ({ records }: ProjectDocument, id: unknown, judge: Judge): Said | undefined => {
  for (const [name, table] of Object.entries(records)) {
    const record = typeof id === 'string' ? own(table, id) : undefined;
    const judged = record && judge(name, record);
    if (record && judged && judged.kinds.length > 0) return { record, judged };
  }
  return undefined;
};

/**
 * Whether a file's words are kept that the record they became no longer says, or that it may not say to this reader:
 * whatever was written since has another dot, and what is held stands among the file's words too.
 */
const keepsOldWords = (document: ProjectDocument, kind: Kind, itself: Said, judge: Judge): boolean => {
  if (kind.broughtIn === undefined) return false;
  const { field, of } = kind.broughtIn;
  const brought = dotsIn(itself.record, field);
  if (brought.length === 0) return false;
  const said = of === undefined ? itself : liveRecord(document, itself.record[of], judge);
  if (said === undefined || said.judged.held.length > 0) return true;
  const isBrought = includedIn(brought);
  return said.judged.kinds.some(({ fields }) =>
    Object.entries(fields).some(
      ([name, { control }]) => words.has(control) && dotsIn(said.record, name).some((dot) => !isBrought(dot)),
    ),
  );
};

const redactState = (
  state: RecordState,
  kinds: readonly Kind[],
  mayGo: (field: string) => boolean,
  going: Going,
): RecordState => {
  const fields = new Map<string, Register>();
  for (const [name, register] of state.fields) {
    const known = kinds.flatMap((kind) => own(kind.fields, name) ?? []);
    if (known.length === 0) continue;
    const tellsOfHidden = known.some(
      (field) =>
        (field.control === 'parent' && namesOneOf(register, going.hidden)) ||
        mentionsHidden(field, register, going),
    );
    const isShown = mayGo(name) && !tellsOfHidden;
    fields.set(name, isShown ? register : { ...register, values: new Map() });
  }
  return { ...state, fields };
};

/** A deleted record goes out as the fact that it was deleted, and nothing else. */
const tombstone = (state: RecordState): RecordState => ({ ...state, fields: new Map(), isBare: true });

/** The tables without what stays at home. */
const withoutBack = (tables: Tables, back: ReadonlySet<string>): Tables =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([kind, table]) => {
      const kept = Object.entries(table).filter(([id]) => !back.has(id));
      return kept.length === 0 ? [] : [[kind, Object.fromEntries(kept)]];
    }),
  );

const eachRecord = (tables: Tables, write: (kind: string, record: StoredRecord) => StoredRecord): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      Object.fromEntries(Object.entries(table).map(([id, record]) => [id, write(kind, record)])),
    ]),
  );

/** Nothing is known any more of what is absent: it may have been left out. */
const wholeGap = (document: ProjectDocument): Gap =>
  Object.fromEntries(Object.keys(countersOf(document.clock)).map((session) => [session, 0]));

/**
 * The copy that may leave: an allow-list, field by field, in each kind's own file. Left out whole: kinds that share
 * nothing, kinds, fields and top-level keys that this version does not know, records of residents' lives, records whose
 * sensitivity forbids it, and what belongs to them. A withheld field, by its kind's rule or by what its own record says,
 * keeps its stamp, so that the copy can be edited and merged back without anything being lost. Deleted records go as
 * bare tombstones. What few people's sake withholds is named in `shared`. Only `full` keeps everything.
 */
export const redact = (document: ProjectDocument, profile: Profile, kinds: Kinds): ProjectDocument => {
  if (profile === 'full') return document;
  const judge = createJudge(document, profile, kinds);
  const rules = rulesOf(kinds);
  const back = keptBack(document, judge, rules);
  let tags: ReadonlySet<unknown> | undefined;
  const going: Going = {
    hidden: new Set([...back, ...erasedIn(document).map(({ id }) => id)]),
    tags: () => {
      tags ??= tagsThatGo(document, back, profile, judge);
      return tags;
    },
  };
  const gap = wholeGap(document);
  const write = (name: string, record: StoredRecord, place: Placed['place']): StoredRecord => {
    const state = readState(record, gapOf(document));
    if (place === 'trash') return writeState(tombstone(state), name, rules, gap, record);
    const judged = judge(name, record);
    const held = new Set(judged.held.map(({ field }) => field));
    const old = judged.kinds
      .filter((kind) => keepsOldWords(document, kind, { record, judged }, judge))
      .map(({ broughtIn }) => broughtIn?.field);
    const mayGo = (field: string): boolean =>
      fieldMayGo(judged.kinds, field, profile) && !held.has(field) && !old.includes(field);
    return writeState(redactState(state, judged.kinds, mayGo, going), name, rules, gap, record);
  };
  const live = withoutBack(document.records, back);
  return {
    ...document,
    gap,
    sessions: profile === 'open' ? {} : document.sessions,
    records: eachRecord(live, (kind, record) => write(kind, record, 'live')),
    trash: eachRecord(withoutBack(document.trash, back), (kind, record) => write(kind, record, 'trash')),
    extra: sharedSection(live, judge),
  };
};
