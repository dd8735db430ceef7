import type { HiddenWords, Kind, KindLookup } from '../../records/kind.ts';
import type { ProjectDocument, StoredRecord, Table, Tables, UnseenWrites, Value } from '../model/document.ts';
import type { FieldName, KindName } from '../model/id-types.ts';
import { isMetaKey } from '../model/stamps.ts';
import { nothingUnseen } from '../model/unseen-writes.ts';
import { fieldValuesOf } from './share-policy.ts';

const isHiddenIn = (
  { areHidden }: HiddenWords,
  record: StoredRecord,
  unseen: UnseenWrites = nothingUnseen,
): boolean => areHidden((field) => fieldValuesOf(record, field, unseen));

/** Whether any of its kinds says that a record's words are not to be seen by anybody yet. */
export function areWordsHidden(
  kinds: readonly Kind[],
  record: StoredRecord,
  unseen: UnseenWrites = nothingUnseen,
): boolean {
  return kinds.some(
    ({ hiddenWords }) => hiddenWords !== undefined && isHiddenIn(hiddenWords, record, unseen),
  );
}

/** Whether a field holds words that can be hidden: the one that does, and any that nobody here knows. */
const canHideWords = ({ fields, hiddenWords }: Kind, field: FieldName): boolean =>
  field === hiddenWords?.field || !Object.hasOwn(fields, field);

/** Whether a field of a record of this kind holds words that are not to be seen by anybody yet. */
export function isFieldHidden(
  kind: Kind | undefined,
  record: StoredRecord | undefined,
  field: FieldName,
): boolean {
  const isHidden = kind?.hiddenWords && record !== undefined && isHiddenIn(kind.hiddenWords, record);
  return kind !== undefined && isHidden === true && canHideWords(kind, field);
}

type OtherValues = NonNullable<StoredRecord['!']>;

const maskOthers = (
  others: OtherValues,
  kind: Kind,
  { field: hiddenField, mask }: HiddenWords,
): OtherValues =>
  Object.fromEntries(
    Object.entries(others).flatMap(([field, values]) => {
      if (!canHideWords(kind, field)) return [[field, values]];
      if (field !== hiddenField) return [];
      return [[field, Object.fromEntries(Object.entries(values).map(([dot, value]) => [dot, mask(value)]))]];
    }),
  );

/** One entry of a record, masked; of a field that nobody here knows nothing is left. */
const maskEntry = (kind: Kind, hidden: HiddenWords, name: string, value: unknown): [string, unknown][] => {
  if (name === '!') return [['!', maskOthers(value as OtherValues, kind, hidden)]];
  if (name === hidden.field) return [[name, hidden.mask(value as Value)]];
  return isMetaKey(name) || !canHideWords(kind, name) ? [[name, value]] : [];
};

const maskRecord = (record: StoredRecord, kind: Kind, hidden: HiddenWords): StoredRecord =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => maskEntry(kind, hidden, name, value)),
  ) as StoredRecord;

const maskTable = (table: Table, kind: Kind, hidden: HiddenWords): Table => {
  const entries = Object.entries(table);
  if (!entries.some(([, record]) => isHiddenIn(hidden, record))) return table;
  return Object.fromEntries(
    entries.map(([id, record]) => [
      id,
      isHiddenIn(hidden, record) ? maskRecord(record, kind, hidden) : record,
    ]),
  );
};

/**
 * Creates the view of documents that every screen shows: hidden words are masked, live and in the trash. For display
 * only: edits go to the whole document. Tables that hide nothing, or the same as before, stay the same objects.
 */
export function createHiddenWordsView(kinds: KindLookup): (document: ProjectDocument) => ProjectDocument {
  const maskedTables = new WeakMap<Table, Table>();
  const viewByDocument = new WeakMap<ProjectDocument, ProjectDocument>();
  const masked = (name: KindName, table: Table): Table => {
    const kind = kinds.kindOf(name);
    if (kind?.hiddenWords === undefined) return table;
    const known = maskedTables.get(table) ?? maskTable(table, kind, kind.hiddenWords);
    maskedTables.set(table, known);
    return known;
  };
  const maskTables = (tables: Tables): Tables => {
    const entries = Object.entries(tables).map(([name, table]) => [name, masked(name, table)] as const);
    return entries.every(([name, table]) => tables[name] === table) ? tables : Object.fromEntries(entries);
  };
  return (document) => {
    const known = viewByDocument.get(document);
    if (known) return known;
    const [records, trash] = [maskTables(document.records), maskTables(document.trash)];
    const isWhole = records === document.records && trash === document.trash;
    const view = isWhole ? document : { ...document, records, trash };
    viewByDocument.set(document, view);
    return view;
  };
}
