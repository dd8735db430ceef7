import { defaultSensitivity } from '../../records/fields/common-fields.ts';
import {
  type AllValuesLookup,
  type Kind,
  type KindLookup,
  type ParentValuesLookup,
  type Recipient,
  type WithheldField,
  type WithholdReason,
  wordFieldsOf,
} from '../../records/kind.ts';
import type { ProjectDocument, StoredRecord, UnseenWrites } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import type { FieldName, KindName, RecordId } from '../model/id-types.ts';
import type { LocatedRecord } from '../model/record-tables.ts';
import { erasureDotOf } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { disclosureDecisionsOf } from './disclosure-decisions.ts';
import { areWordsHidden } from './hidden-words.ts';
import {
  createJudgingKinds,
  fieldValuesOf,
  hasContent,
  isSharedWith,
  type JudgingKinds,
  mayShareKind,
  registersOf,
  wordRegistersOf,
} from './share-policy.ts';

/** What a list of kinds says of every record that is judged by it. */
interface KindRestrictions {
  readonly isPersonalData: boolean;
  readonly isKindWithheld: boolean;
  /** A record without a sensitivity counts as one for partners. */
  readonly hasSensitivity: boolean;
  /** Reasons for which some of the kinds withhold fields. */
  readonly withholdReasons: readonly WithholdReason[];
}

/** Every reason to withhold a field. */
const allReasons: readonly WithholdReason[] = ['permission', 'fewPeople'];

const computeKindRestrictions = (kinds: readonly Kind[], recipient: Recipient): KindRestrictions => ({
  isPersonalData: kinds.some(({ isPersonalData }) => isPersonalData === true),
  isKindWithheld: kinds.length === 0 || !kinds.every((kind) => mayShareKind(kind, recipient)),
  hasSensitivity: kinds.some(({ fields }) => Object.hasOwn(fields, 'sensitivity')),
  withholdReasons: allReasons.filter((why) => kinds.some(({ withholds }) => withholds?.[why] !== undefined)),
});

const kindRestrictionCache = {
  partners: new WeakMap<object, KindRestrictions>(),
  open: new WeakMap<object, KindRestrictions>(),
};

/** Asked once for each list: thousands of records are judged by the same. */
const restrictionsOfKinds = (kinds: readonly Kind[], recipient: Recipient): KindRestrictions => {
  const cached = kindRestrictionCache[recipient].get(kinds) ?? computeKindRestrictions(kinds, recipient);
  kindRestrictionCache[recipient].set(kinds, cached);
  return cached;
};

/**
 * Whether a record's own sensitivity restricts it. A kind without that field is shared with its parents, unless one
 * was written.
 */
const isRestricted = (
  record: StoredRecord,
  { hasSensitivity }: KindRestrictions,
  recipient: Recipient,
  unseen: UnseenWrites,
): boolean =>
  fieldValuesOf(record, 'sensitivity', unseen).some((value) =>
    value === null
      ? hasSensitivity && !isSharedWith(recipient, defaultSensitivity)
      : !isSharedWith(recipient, value),
  );

/** Registers of fields of one kind. Where its words are among them, the words of every kind that judges the record are. */
const withAllWords = (
  fields: readonly FieldName[],
  kind: Kind,
  kinds: readonly Kind[],
): readonly FieldName[] => {
  const registers = fields.flatMap((field) => registersOf(kinds, kind, field));
  const areWords = wordFieldsOf(kind).some((field) => fields.includes(field));
  return areWords ? [...registers, ...wordRegistersOf(kinds)] : registers;
};

/** Other records that a record's restrictions depend on. */
export interface RestrictionContext {
  readonly unseen: UnseenWrites;
  /** The records that others name, live or in the trash; undefined where this copy has none of that id. */
  readonly findRecord: (id: RecordId) => LocatedRecord | undefined;
  readonly judgingKinds: JudgingKinds;
}

/** The values of a parent's field, in the names of the kinds that the child may belong to: a test has its result. */
const parentLookup = (
  { kind: table, record }: LocatedRecord,
  parentKinds: readonly KindName[],
  { unseen, judgingKinds }: RestrictionContext,
): AllValuesLookup => {
  const kinds = judgingKinds(table, record);
  const named = kinds.filter(({ name }) => parentKinds.includes(name));
  const asked = named.length > 0 ? named : kinds.slice(0, 1);
  return (field) => {
    const registers = asked.flatMap((kind) => registersOf(kinds, kind, field));
    return (registers.length > 0 ? registers : [field]).flatMap((one) => fieldValuesOf(record, one, unseen));
  };
};

/** What is known of the records that this one names. Of one that was erased, or lies here bare, nothing is. */
const parentsOf =
  (record: StoredRecord, { kinds, ...context }: RestrictionQuery): ParentValuesLookup =>
  (name) => {
    const parentKinds = kinds.flatMap(({ fields }) => getOwn(fields, name)?.parentKinds ?? []);
    return fieldValuesOf(record, name, context.unseen)
      .filter((id) => id !== null && id !== '')
      .map((id) => {
        const parent = typeof id === 'string' ? context.findRecord(id) : undefined;
        if (!parent || parent.record['?'] === '*' || erasureDotOf(parent.record) !== undefined)
          return undefined;
        return parentLookup(parent, parentKinds, context);
      });
  };

/** What a record, or fields of it, are withheld from a recipient for. */
export interface Restrictions {
  /** A kind of it tells of residents' lives. */
  readonly isPersonalData: boolean;
  /** It is of no known kind, or one of its kinds is never shared with this recipient. */
  readonly isKindWithheld: boolean;
  /** Somebody said so of this one record. */
  readonly isRestricted: boolean;
  /** Nobody may see its words yet, whoever it is. */
  readonly areWordsHidden: boolean;
  /** Registers with content that are withheld though their kinds share them. */
  readonly withheldFields: readonly WithheldField[];
}

/** What is asked about one record. */
interface RestrictionQuery extends RestrictionContext {
  readonly kinds: readonly Kind[];
  readonly recipient: Recipient;
}

const nothingWithheld: readonly WithheldField[] = Object.freeze([]);

const withheldFieldsOf = (
  record: StoredRecord,
  reasons: readonly WithholdReason[],
  query: RestrictionQuery,
): readonly WithheldField[] => reasons.flatMap((why) => withheldFieldsFor(record, why, query));

const withheldFieldsFor = (
  record: StoredRecord,
  reason: WithholdReason,
  query: RestrictionQuery,
): readonly WithheldField[] => {
  const { kinds, recipient, unseen } = query;
  const valuesIn = (register: FieldName) => fieldValuesOf(record, register, unseen);
  const parents = parentsOf(record, query);
  const registers = kinds.flatMap((kind) => {
    const valuesOfField: AllValuesLookup = (field) => registersOf(kinds, kind, field).flatMap(valuesIn);
    return withAllWords(kind.withholds?.[reason]?.(valuesOfField, recipient, parents) ?? [], kind, kinds);
  });
  return [...new Set(registers)]
    .filter((register) => valuesIn(register).some(hasContent))
    .map((register) => ({ field: register, why: reason }));
};

/**
 * Restrictions of one record for one recipient: the one place where they are judged, for copies, Present and the
 * counts of what is withheld. A record is judged by all kinds that it counts as, and the strictest decides. An
 * erasure is never restricted: it must reach every copy that may still hold the record. `reasons`: the reasons that
 * are asked about.
 */
export function restrictionsOf(
  record: StoredRecord,
  kinds: readonly Kind[],
  recipient: Recipient,
  context: RestrictionContext,
  reasons: readonly WithholdReason[] = allReasons,
): Restrictions {
  const ofKinds = restrictionsOfKinds(kinds, recipient);
  const isErased = erasureDotOf(record) !== undefined;
  const mayWithhold = !isErased && ofKinds.withholdReasons.some((why) => reasons.includes(why));
  return {
    isPersonalData: ofKinds.isPersonalData,
    isKindWithheld: ofKinds.isKindWithheld,
    isRestricted: !isErased && isRestricted(record, ofKinds, recipient, context.unseen),
    areWordsHidden: !isErased && areWordsHidden(kinds, record, context.unseen),
    withheldFields: mayWithhold
      ? withheldFieldsOf(record, reasons, { ...context, kinds, recipient })
      : nothingWithheld,
  };
}

/** A record of a copy that is being made, judged. */
export interface RecordRestrictions extends Restrictions {
  readonly kinds: readonly Kind[];
  /** The whole record is withheld. */
  readonly isWithheld: boolean;
}

/** The live or deleted record of an id, whatever its kind: ids are unique over all kinds. */
const createRecordFinder =
  ({ records, trash }: ProjectDocument) =>
  (id: RecordId): LocatedRecord | undefined => {
    for (const location of ['live', 'trash'] as const) {
      const tables = location === 'live' ? records : trash;
      for (const kind in tables) {
        const record = getOwn(tables[kind], id);
        if (record !== undefined) return { kind, id, record, location };
      }
    }
    return undefined;
  };

/** The registers whose words somebody decided to keep here, by the records that have some. */
const keptWordsIn = (
  document: ProjectDocument,
  findRecordOf: (id: RecordId) => LocatedRecord | undefined,
): ReadonlyMap<StoredRecord, readonly FieldName[]> => {
  const decisions = disclosureDecisionsOf(document);
  return new Map(
    [...decisions.ids].flatMap((id) => {
      const found = findRecordOf(id);
      const kept = found ? decisions.registersKept(id, found.record) : [];
      return found && kept.length > 0 ? [[found.record, kept] as const] : [];
    }),
  );
};

/** Creates a check of one document's records for one recipient; each record is judged once. */
export function createRestrictionCheck(
  document: ProjectDocument,
  recipient: Recipient,
  kinds: KindLookup,
): (table: KindName, record: StoredRecord) => RecordRestrictions {
  const cache = new WeakMap<StoredRecord, RecordRestrictions>();
  const judgingKindsOf = createJudgingKinds(kinds);
  const findRecordOf = createRecordFinder(document);
  const keptWords = keptWordsIn(document, findRecordOf);
  const context: RestrictionContext = {
    unseen: documentUnseenOf(document),
    findRecord: findRecordOf,
    judgingKinds: judgingKindsOf,
  };
  return (table, record) => {
    const cached = cache.get(record);
    if (cached) return cached;
    const judgingKinds = judgingKindsOf(table, record);
    const found = restrictionsOf(record, judgingKinds, recipient, context);
    const keptHere = (keptWords.get(record) ?? []).map((field) => ({ field, why: 'decision' as const }));
    const restrictions: RecordRestrictions = {
      ...found,
      withheldFields: keptHere.length === 0 ? found.withheldFields : [...found.withheldFields, ...keptHere],
      kinds: judgingKinds,
      isWithheld: found.isKindWithheld || found.isRestricted || found.areWordsHidden,
    };
    cache.set(record, restrictions);
    return restrictions;
  };
}
