import type { ProjectDocument, StoredRecord, Value } from '../document/model/document.ts';
import { getOwn } from '../document/model/get-own.ts';
import type { KindName, Label, RecordId } from '../document/model/id-types.ts';
import { decodeRecord } from '../document/model/record-state.ts';
import { toPlainRecord } from '../document/model/selectors.ts';
import { shownRecord } from '../document/model/shown-record.ts';
import { documentUnseenOf } from '../document/model/unseen-writes.ts';
import type { ShareProfile } from '../document/sharing/redact.ts';
import { createRestrictionCheck, type RecordRestrictions } from '../document/sharing/restrictions.ts';
import { definitionsOf, hasContent } from '../document/sharing/share-policy.ts';
import type { KindLookup, WithheldField } from '../records/kind.ts';
import { titleOf } from '../records/kind-registry.ts';
import { SMALL_NUMBER_WITHHELD } from '../records/privacy/contains-small-number.ts';
import { shownKind } from '../records/shown/shown-kind.ts';
import { redactedCopy } from './redacted-copy.ts';

/** A record of a copy in a list. */
export interface DescribedRecord {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly title: string;
}

/** A field that stays here though its record leaves, and what the copy shows instead; empty for nothing. */
export interface DescribedField extends DescribedRecord {
  readonly label: Label;
  readonly reads: string;
}

/** Why a whole record stays here. */
export type RecordStaysBecause = 'private' | 'belongsToPrivate' | 'notShownYet' | 'forUsOnly';

/** Why a field of a record that leaves stays here. */
export type FieldStaysBecause = WithheldField['why'] | 'forUsOnly';

/** Exactly what a copy would hold and what stays here, each once. */
export interface CopyDescription {
  /** Live records by the kind they are shown as, in the order of the file. */
  readonly leaves: ReadonlyMap<KindName, readonly DescribedRecord[]>;
  readonly recordsStay: ReadonlyMap<RecordStaysBecause, readonly DescribedRecord[]>;
  readonly fieldsStay: ReadonlyMap<FieldStaysBecause, readonly DescribedField[]>;
  readonly leaveCount: number;
  readonly stayCount: number;
  /** Ids of what leaves because somebody permitted it: quotes, and numbers of few people. */
  readonly permitted: readonly RecordId[];
}

const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const whyRecordStays = (restrictions: RecordRestrictions): RecordStaysBecause => {
  if (restrictions.isKindWithheld) return 'forUsOnly';
  if (restrictions.isRestricted) return 'private';
  return restrictions.areWordsHidden ? 'notShownYet' : 'belongsToPrivate';
};

/** What a record of hidden words is called: nobody may see any of them. */
const titleIn = (
  table: KindName,
  shownAs: KindName,
  id: RecordId,
  record: StoredRecord,
  areWordsHidden: boolean,
): string => (areWordsHidden ? '' : titleOf(shownAs, toPlainRecord(id, shownRecord(table, record))));

/** Fields of the original that the copy does not hold. */
const fieldsThatStay = (
  described: DescribedRecord,
  original: StoredRecord,
  copied: StoredRecord,
  { kinds, withheldFields }: RecordRestrictions,
  document: ProjectDocument,
): readonly (readonly [FieldStaysBecause, DescribedField])[] => {
  // It names every field that it lacks.
  if (copied['?'] === undefined) return [];
  const unseen = documentUnseenOf(document);
  const inCopy = decodeRecord(copied, unseen).fields;
  return [...decodeRecord(original, unseen).fields].flatMap(([register, { values }]) => {
    if (![...values.values()].some(hasContent) || (inCopy.get(register)?.values.size ?? 0) > 0) return [];
    const [definition] = definitionsOf(kinds, register);
    // What a form never shows is no field that a person knows of.
    if (definition === undefined || definition.field.control === 'hidden') return [];
    const why = withheldFields.find(({ field }) => field === register)?.why ?? 'forUsOnly';
    const reads = why === 'fewPeople' ? SMALL_NUMBER_WITHHELD : '';
    return [[why, { ...described, label: definition.field.label, reads }] as const];
  });
};

/** Whether a record's quote or its numbers leave because somebody said that they may. */
const leavesByPermission = (record: StoredRecord, { kinds, withheldFields }: RecordRestrictions): boolean =>
  !withheldFields.some(({ why }) => why !== 'decision') &&
  kinds.some(({ permissionFields = [] }) =>
    permissionFields.some((field) => Object.hasOwn(record, field) && hasContent(record[field] as Value)),
  );

/** Describes the copy for a recipient. What only tells of copies is not counted. */
export function describeCopy(
  document: ProjectDocument,
  profile: ShareProfile,
  kinds: KindLookup,
): CopyDescription {
  const copy = redactedCopy(document, profile, kinds);
  const check = createRestrictionCheck(document, profile === 'full' ? 'partners' : profile, kinds);
  const leaves = new Map<KindName, DescribedRecord[]>();
  const recordsStay = new Map<RecordStaysBecause, DescribedRecord[]>();
  const fieldsStay = new Map<FieldStaysBecause, DescribedField[]>();
  const permitted: RecordId[] = [];
  const counts = { leave: 0, stay: 0 };
  for (const [table, records] of Object.entries(document.records)) {
    if (kinds.kindOf(table)?.isAboutExchange === true) continue;
    for (const [id, original] of Object.entries(records)) {
      const restrictions = check(table, original);
      const shownAs = shownKind(table, original);
      const title = titleIn(table, shownAs, id, original, restrictions.areWordsHidden);
      const described = { kind: shownAs, id, title };
      const copied = getOwn(copy.records[table], id);
      if (copied === undefined) {
        counts.stay += 1;
        addTo(recordsStay, whyRecordStays(restrictions), described);
        continue;
      }
      counts.leave += 1;
      addTo(leaves, shownAs, described);
      if (profile === 'full') continue;
      for (const [why, field] of fieldsThatStay(described, original, copied, restrictions, document))
        addTo(fieldsStay, why, field);
      if (leavesByPermission(original, restrictions)) permitted.push(id);
    }
  }
  return { leaves, recordsStay, fieldsStay, leaveCount: counts.leave, stayCount: counts.stay, permitted };
}
