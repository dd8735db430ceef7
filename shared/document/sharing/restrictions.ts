import { defaultSensitivity } from '../../records/fields/common-fields.ts';
import type {
  Kind,
  KindLookup,
  ParentValuesLookup,
  Recipient,
  WithheldField,
  WithholdReason,
} from '../../records/kind.ts';
import type { ProjectDocument, StoredRecord, UnseenWrites } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import type { FieldName, KindName, RecordId } from '../model/id-types.ts';
import { erasureDotOf } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { fieldValuesOf, hasContent, isSharedWith, judgingKindsOf, mayShareKind } from './share-policy.ts';

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

const wordFieldsOf = (kind: Kind): readonly FieldName[] => [kind.titleField, ...(kind.titleFallback ?? [])];

/** A kind that withholds one field of a record's words withholds all of them, whichever kind names the field. */
const withAllWordFields = (
  fields: readonly FieldName[],
  kind: Kind,
  kinds: readonly Kind[],
): readonly string[] =>
  wordFieldsOf(kind).some((field) => fields.includes(field))
    ? [...fields, ...kinds.flatMap(wordFieldsOf)]
    : fields;

/** Other records that a record's restrictions depend on. */
export interface RestrictionContext {
  readonly unseen: UnseenWrites;
  /** The records that others name, live or in the trash; undefined where this copy has none of that id. */
  readonly findRecord: (id: RecordId) => StoredRecord | undefined;
}

/** What is known of the records that this one names. Of one that was erased, or lies here bare, nothing is. */
const parentsOf =
  (record: StoredRecord, { unseen, findRecord }: RestrictionContext): ParentValuesLookup =>
  (name) =>
    fieldValuesOf(record, name, unseen)
      .filter((id) => id !== null && id !== '')
      .map((id) => {
        const parent = typeof id === 'string' ? findRecord(id) : undefined;
        if (parent === undefined || parent['?'] === '*' || erasureDotOf(parent) !== undefined)
          return undefined;
        return (field) => fieldValuesOf(parent, field, unseen);
      });

/** What a record, or fields of it, are withheld from a recipient for. */
export interface Restrictions {
  /** A kind of it tells of residents' lives. */
  readonly isPersonalData: boolean;
  /** It is of no known kind, or one of its kinds is never shared with this recipient. */
  readonly isKindWithheld: boolean;
  /** Somebody said so of this one record. */
  readonly isRestricted: boolean;
  /** Fields with content that are withheld though their kinds share them. */
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
  const valuesOfField = (field: FieldName) => fieldValuesOf(record, field, unseen);
  const parents = parentsOf(record, query);
  const fields = kinds.flatMap((kind) =>
    withAllWordFields(kind.withholds?.[reason]?.(valuesOfField, recipient, parents) ?? [], kind, kinds),
  );
  return [...new Set(fields)]
    .filter((field) => valuesOfField(field).some(hasContent))
    .map((field) => ({ field, why: reason }));
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
  (id: RecordId): StoredRecord | undefined => {
    for (const tables of [records, trash])
      for (const name in tables) {
        const record = getOwn(tables[name], id);
        if (record !== undefined) return record;
      }
    return undefined;
  };

/** Creates a check of one document's records for one recipient; each record is judged once. */
export function createRestrictionCheck(
  document: ProjectDocument,
  recipient: Recipient,
  kinds: KindLookup,
): (table: KindName, record: StoredRecord) => RecordRestrictions {
  const cache = new WeakMap<StoredRecord, RecordRestrictions>();
  const kindsByTable = new Map<string, readonly Kind[]>();
  const context: RestrictionContext = {
    unseen: documentUnseenOf(document),
    findRecord: createRecordFinder(document),
  };
  return (table, record) => {
    const cached = cache.get(record);
    if (cached) return cached;
    const judgingKinds = kindsByTable.get(table) ?? judgingKindsOf(kinds, table);
    kindsByTable.set(table, judgingKinds);
    const found = restrictionsOf(record, judgingKinds, recipient, context);
    const restrictions: RecordRestrictions = {
      ...found,
      kinds: judgingKinds,
      isWithheld: found.isKindWithheld || found.isRestricted,
    };
    cache.set(record, restrictions);
    return restrictions;
  };
}
