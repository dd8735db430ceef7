import type { KindLookup, Recipient, WithheldField } from '../../records/kind.ts';
import { definitionOfRegister } from '../../records/shown/registers.ts';
import type { ProjectDocument, StoredRecord, Table, UnseenWrites } from '../model/document.ts';
import type { FieldName, KindName } from '../model/id-types.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { createRestrictionCheck, type RecordRestrictions } from './restrictions.ts';
import { fieldValuesOf, hasContent, mayShareField, registersOf } from './share-policy.ts';

/** Counts of what a redacted copy would hold and withhold, for the person who chooses a recipient. */
export interface WithheldCounts {
  /** Live cards that the copy holds, themes not among them. */
  readonly sharedCards: number;
  readonly sharedThemes: number;
  /** Live cards withheld by their own sensitivity. */
  readonly cards: number;
  /** Live records of other kinds withheld by their own sensitivity. */
  readonly entries: number;
  /** Live records of which nobody may see the words yet. */
  readonly notShown: number;
  /** Live records of which words are withheld for want of a permission. */
  readonly withoutPermission: number;
  /** Live records of which small numbers of people are withheld, and the words that tell them. */
  readonly fewPeople: number;
  /** Fields with content that are never shared with this recipient, each once. */
  readonly fields: readonly { readonly kind: KindName; readonly field: FieldName }[];
}

/** Whether this copy holds content in a field: what it does not hold it cannot withhold. */
const hasKnownContent = (record: StoredRecord, unseen: UnseenWrites) => (field: FieldName) =>
  fieldValuesOf(record, field, unseen).some((value) => value !== undefined && hasContent(value));

interface CheckedRecord extends RecordRestrictions {
  readonly record: StoredRecord;
}

const countWithheldFor = (
  records: readonly CheckedRecord[],
  reason: WithheldField['why'],
  unseen: UnseenWrites,
): number =>
  records.filter(({ record, withheldFields }) =>
    withheldFields.some((one) => one.why === reason && hasKnownContent(record, unseen)(one.field)),
  ).length;

/**
 * Fields that are never shared with a recipient and have content in one of these records, in the order of their kind.
 */
const neverSharedFieldsOf = (
  records: readonly CheckedRecord[],
  recipient: Recipient,
  unseen: UnseenWrites,
): readonly string[] => {
  const kindLists = new Set(records.map(({ kinds }) => kinds));
  const found = [...kindLists].flatMap((list) => {
    const fieldNames = list.flatMap((kind) =>
      Object.keys(kind.fields).flatMap((name) => registersOf(list, kind, name)),
    );
    const recordsOfList = records.filter(({ kinds }) => kinds === list);
    return fieldNames.filter(
      (field) =>
        !mayShareField(list, field, recipient) &&
        recordsOfList.some(({ record }) => hasKnownContent(record, unseen)(field)),
    );
  });
  return [...new Set(found)];
};

const kindFieldOf = (
  table: KindName,
  register: FieldName,
  kinds: KindLookup,
): WithheldCounts['fields'][number] => {
  const definition = definitionOfRegister(table, register, kinds);
  return definition
    ? { kind: definition.kind.name, field: definition.name }
    : { kind: table, field: register };
};

const withheldOfKind = (
  name: KindName,
  records: readonly CheckedRecord[],
  isCard: boolean,
  recipient: Recipient,
  unseen: UnseenWrites,
  kinds: KindLookup,
): WithheldCounts => {
  const unrestricted = records.filter(({ isRestricted }) => !isRestricted);
  const shared = unrestricted.filter(({ areWordsHidden }) => !areWordsHidden);
  const withheldCount = records.length - unrestricted.length;
  return {
    sharedCards: isCard && name !== 'theme' ? shared.length : 0,
    sharedThemes: name === 'theme' ? shared.length : 0,
    cards: isCard ? withheldCount : 0,
    entries: isCard ? 0 : withheldCount,
    notShown: unrestricted.length - shared.length,
    withoutPermission: countWithheldFor(shared, 'permission', unseen),
    fewPeople: countWithheldFor(shared, 'fewPeople', unseen),
    fields: neverSharedFieldsOf(shared, recipient, unseen).map((register) =>
      kindFieldOf(name, register, kinds),
    ),
  };
};

/** Counts what the copy for a recipient withholds. Kinds that are never shared are not counted. */
export function withheldCountsOf(
  document: ProjectDocument,
  recipient: Recipient,
  kinds: KindLookup,
): WithheldCounts {
  const check = createRestrictionCheck(document, recipient, kinds);
  const checkAll = (name: KindName, table: Table): readonly CheckedRecord[] =>
    Object.values(table)
      .map((record) => ({ ...check(name, record), record }))
      .filter(({ isKindWithheld }) => !isKindWithheld);
  const found = Object.entries(document.records).map(([name, table]) => {
    const isCard = kinds.kindOf(name)?.card === true;
    return withheldOfKind(name, checkAll(name, table), isCard, recipient, documentUnseenOf(document), kinds);
  });
  const sum = (of: (one: WithheldCounts) => number): number =>
    found.reduce((total, one) => total + of(one), 0);
  return {
    sharedCards: sum(({ sharedCards }) => sharedCards),
    sharedThemes: sum(({ sharedThemes }) => sharedThemes),
    cards: sum(({ cards }) => cards),
    entries: sum(({ entries }) => entries),
    notShown: sum(({ notShown }) => notShown),
    withoutPermission: sum(({ withoutPermission }) => withoutPermission),
    fewPeople: sum(({ fewPeople }) => fewPeople),
    fields: found.flatMap(({ fields }) => fields),
  };
}
