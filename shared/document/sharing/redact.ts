import { documentRulesOf } from '../../records/document-rules.ts';
import type { Field } from '../../records/fields/field.ts';
import { type Kind, type KindLookup, ownerFieldsOf, POINT, type Recipient } from '../../records/kind.ts';
import { countersOf } from '../model/clock.ts';
import type { ProjectDocument, StoredRecord, Tables, UnseenWrites } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { erasedRecordsOf } from '../model/erasures.ts';
import { getOwn } from '../model/get-own.ts';
import type { FieldName, KindName, RecordId } from '../model/id-types.ts';
import { createMembershipTest } from '../model/json-values.ts';
import { decodeRecord, encodeRecord, type RecordState, type Register } from '../model/record-state.ts';
import type { LocatedRecord } from '../model/record-tables.ts';
import { dotsOfRegister } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { placeholderSection } from './placeholders.ts';
import { saysMoreThanWords } from './redact-point.ts';
import { repeatsHidden } from './repeats-hidden.ts';
import { createRestrictionCheck, type RecordRestrictions } from './restrictions.ts';
import { definitionsOf, fieldValuesOf, mayShareField, registersOf } from './share-policy.ts';

/** Who a copy is for: ourselves (`full`), partners, or everybody (`open`). */
export type ShareProfile = 'full' | Recipient;

type RestrictionCheck = (table: KindName, record: StoredRecord) => RecordRestrictions;

/** Names of the fields in which a record of these kinds names those it hangs on. */
const ownerFieldsOfAll = (kinds: readonly Kind[]): string[] => kinds.flatMap(ownerFieldsOf);

/** Ids of the records that are withheld whole; ids are unique over all kinds. */
const withheldIdsIn = (
  document: ProjectDocument,
  check: RestrictionCheck,
  rules: DocumentRules,
): ReadonlySet<string> => {
  const withheldIds = new Set<string>();
  const unseen = documentUnseenOf(document);
  const dependants: { readonly id: RecordId; readonly names: readonly unknown[] }[] = [];
  const ownerFieldsByKinds = new Map<readonly Kind[], readonly string[]>();
  for (const tables of [document.records, document.trash]) {
    for (const [name, table] of Object.entries(tables)) {
      for (const [id, record] of Object.entries(table)) {
        const { isWithheld, kinds } = check(name, record);
        if (isWithheld) {
          withheldIds.add(id);
          continue;
        }
        const ownerFields = ownerFieldsByKinds.get(kinds) ?? ownerFieldsOfAll(kinds);
        ownerFieldsByKinds.set(kinds, ownerFields);
        if (ownerFields.length > 0)
          dependants.push({
            id,
            names: [
              ...rules.ownerIdsInId(name, id),
              ...ownerFields.flatMap((field) => fieldValuesOf(record, field, unseen)),
            ],
          });
      }
    }
  }
  addDependants(withheldIds, dependants);
  return withheldIds;
};

/** Links, placements, data points: the dependants of a withheld record are withheld too, and theirs in turn. */
const addDependants = (
  withheldIds: Set<string>,
  dependants: readonly { readonly id: RecordId; readonly names: readonly unknown[] }[],
): void => {
  for (let before = -1; before !== withheldIds.size; ) {
    before = withheldIds.size;
    for (const { id, names } of dependants) {
      if (names.some((name) => typeof name === 'string' && withheldIds.has(name))) withheldIds.add(id);
    }
  }
};

/** Whether a parent field names a hidden record: then the field is withheld. */
const refersToAny = (register: Register, hidden: ReadonlySet<string>): boolean =>
  [...register.values.values()].some((value) => typeof value === 'string' && hidden.has(value));

const tagFields = (kinds: readonly Kind[]): readonly string[] =>
  kinds.flatMap((kind) =>
    Object.keys(kind.fields)
      .filter((name) => getOwn(kind.fields, name)?.control === 'tags')
      .flatMap((name) => registersOf(kinds, kind, name)),
  );

/** Every tag that a shared record carries. */
const sharedTagsOf = (
  document: ProjectDocument,
  withheldIds: ReadonlySet<RecordId>,
  recipient: Recipient,
  check: RestrictionCheck,
): ReadonlySet<unknown> => {
  const unseen = documentUnseenOf(document);
  const found = new Set<unknown>();
  for (const [name, table] of Object.entries(document.records)) {
    for (const [id, record] of Object.entries(table)) {
      if (withheldIds.has(id)) continue;
      const { kinds, withheldFields } = check(name, record);
      for (const field of tagFields(kinds))
        if (mayShareField(kinds, field, recipient) && !withheldFields.some((one) => one.field === field))
          for (const tags of fieldValuesOf(record, field, unseen))
            if (Array.isArray(tags)) for (const tag of tags) found.add(tag);
    }
  }
  return found;
};

/** What redacting one record needs to know of the others: which are hidden, and the tags of those that are shared. */
interface RedactionContext {
  /** Ids of records that the copy does not show: withheld ones and erased ones. */
  readonly hiddenIds: ReadonlySet<RecordId>;
  readonly sharedTags: () => ReadonlySet<unknown>;
}

/** Whether a value speaks of something that nobody can see in the copy. */
const mentionsHidden = (
  { mentions }: Field,
  register: Register,
  { hiddenIds, sharedTags }: RedactionContext,
): boolean =>
  mentions !== undefined &&
  [...register.values.values()].some((value) => {
    const mentioned = mentions(value);
    return (
      mentioned.ids.some((id) => hiddenIds.has(id)) || mentioned.tags.some((tag) => !sharedTags().has(tag))
    );
  });

const wordControls: ReadonlySet<string> = new Set(['line', 'text']);

interface CheckedRecord {
  readonly record: StoredRecord;
  readonly restrictions: RecordRestrictions;
}

/** The live record of an id, judged; undefined where it is in the trash or of a kind that is not known. */
const findCheckedRecord = (
  { records }: ProjectDocument,
  id: unknown,
  check: RestrictionCheck,
): CheckedRecord | undefined => {
  for (const [name, table] of Object.entries(records)) {
    const record = typeof id === 'string' ? getOwn(table, id) : undefined;
    const restrictions = record && check(name, record);
    if (record && restrictions && restrictions.kinds.length > 0) return { record, restrictions };
  }
  return undefined;
};

/**
 * Whether a record keeps an imported file's words that the record made of them no longer says, or may not say to this
 * recipient: words written since have another dot, and withheld words stand among the file's words too.
 */
const keepsUnsharedSource = (
  document: ProjectDocument,
  kind: Kind,
  self: CheckedRecord,
  check: RestrictionCheck,
): boolean => {
  if (kind.importedOriginal === undefined) return false;
  const { field, of } = kind.importedOriginal;
  const sourceDots = dotsOfRegister(self.record, field);
  if (sourceDots.length === 0) return false;
  const source = of === undefined ? self : findCheckedRecord(document, self.record[of], check);
  if (source === undefined || source.restrictions.withheldFields.length > 0) return true;
  const isSourceDot = createMembershipTest(sourceDots);
  const { kinds } = source.restrictions;
  return kinds.some((one) =>
    Object.entries(one.fields)
      .filter(([, { control }]) => wordControls.has(control))
      .flatMap(([name]) => registersOf(kinds, one, name))
      .some((register) => dotsOfRegister(source.record, register).some((dot) => !isSourceDot(dot))),
  );
};

const redactRecordState = (
  state: RecordState,
  kinds: readonly Kind[],
  mayShare: (field: FieldName) => boolean,
  repeats: (field: FieldName, register: Register) => boolean,
  context: RedactionContext,
): RecordState => {
  const fields = new Map<string, Register>();
  for (const [name, register] of state.fields) {
    const knownFields = definitionsOf(kinds, name).map(({ field }) => field);
    if (knownFields.length === 0) continue;
    const tellsOfHidden = knownFields.some(
      (field) =>
        (field.control === 'parent' && refersToAny(register, context.hiddenIds)) ||
        mentionsHidden(field, register, context),
    );
    const isUnsaid = name === POINT && saysMoreThanWords(state, kinds, mayShare);
    const isShown = mayShare(name) && !tellsOfHidden && !isUnsaid && !repeats(name, register);
    fields.set(name, isShown ? register : { ...register, values: new Map() });
  }
  return { ...state, fields };
};

/** A bare tombstone: a deleted record without its fields. */
const toBareTombstone = (state: RecordState): RecordState => ({
  ...state,
  fields: new Map(),
  isBareTombstone: true,
});

/** The tables without the withheld records. */
const withoutRecords = (tables: Tables, withheldIds: ReadonlySet<RecordId>): Tables =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([kind, table]) => {
      const kept = Object.entries(table).filter(([id]) => !withheldIds.has(id));
      return kept.length === 0 ? [] : [[kind, Object.fromEntries(kept)]];
    }),
  );

const mapRecords = (
  tables: Tables,
  write: (kind: KindName, record: StoredRecord, id: RecordId) => StoredRecord,
): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      Object.fromEntries(Object.entries(table).map(([id, record]) => [id, write(kind, record, id)])),
    ]),
  );

/** Every write counts as unseen in what the copy lacks: it may have been withheld. */
const everythingUnseen = (document: ProjectDocument): UnseenWrites =>
  Object.fromEntries(Object.keys(countersOf(document.clock)).map((replica) => [replica, 0]));

/**
 * The redacted copy for a recipient, by the allow-list of fields in each kind's own file. Withheld whole: kinds that
 * share nothing, kinds, fields and top-level keys that this version does not know, records of residents' lives,
 * records whose sensitivity forbids it, and what belongs to them. A withheld field, by its kind's rule or by what its
 * own record says, keeps its stamp, so that the copy can be edited and merged back without anything being lost.
 * Deleted records go as bare tombstones. What few people's sake withholds is named in `shared`. Only `full` keeps
 * everything.
 */
export function redact(document: ProjectDocument, profile: ShareProfile, kinds: KindLookup): ProjectDocument {
  if (profile === 'full') return document;
  const check = createRestrictionCheck(document, profile, kinds);
  const rules = documentRulesOf(kinds);
  const withheldIds = withheldIdsIn(document, check, rules);
  let sharedTags: ReadonlySet<unknown> | undefined;
  const context: RedactionContext = {
    hiddenIds: new Set([...withheldIds, ...erasedRecordsOf(document).map(({ id }) => id)]),
    sharedTags: () => {
      sharedTags ??= sharedTagsOf(document, withheldIds, profile, check);
      return sharedTags;
    },
  };
  const unseen = everythingUnseen(document);
  const redactRecord = (
    name: KindName,
    record: StoredRecord,
    id: RecordId,
    location: LocatedRecord['location'],
  ): StoredRecord => {
    const state = decodeRecord(record, documentUnseenOf(document));
    if (location === 'trash') return encodeRecord(toBareTombstone(state), name, rules, unseen, record);
    const restrictions = check(name, record);
    const withheldFields = new Set(restrictions.withheldFields.map(({ field }) => field));
    const unsharedSourceFields = restrictions.kinds
      .filter((kind) => keepsUnsharedSource(document, kind, { record, restrictions }, check))
      .map(({ importedOriginal }) => importedOriginal?.field);
    const mayShare = (field: FieldName): boolean =>
      mayShareField(restrictions.kinds, field, profile) &&
      !withheldFields.has(field) &&
      !unsharedSourceFields.includes(field);
    return encodeRecord(
      redactRecordState(
        state,
        restrictions.kinds,
        mayShare,
        (field, register) =>
          repeatsHidden(document, restrictions.kinds, { id, field, register }, context.hiddenIds),
        context,
      ),
      name,
      rules,
      unseen,
      record,
    );
  };
  const liveTables = withoutRecords(document.records, withheldIds);
  return {
    ...document,
    gap: unseen,
    sessions: profile === 'open' ? {} : document.sessions,
    records: mapRecords(liveTables, (kind, record, id) => redactRecord(kind, record, id, 'live')),
    trash: mapRecords(withoutRecords(document.trash, withheldIds), (kind, record, id) =>
      redactRecord(kind, record, id, 'trash'),
    ),
    extra: placeholderSection(liveTables, check),
  };
}
