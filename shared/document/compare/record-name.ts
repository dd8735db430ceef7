import { valueInWords } from '../../records/fields/value-in-words.ts';
import { kindLabelOf, kindOf, recordInWords } from '../../records/kind-registry.ts';
import { shownKind } from '../../records/shown/shown-kind.ts';
import type { PlainRecord, ProjectDocument, StoredRecord } from '../model/document.ts';
import { findShown } from '../model/find-shown.ts';
import type { KindName, RecordId } from '../model/id-types.ts';
import { toPlainRecord } from '../model/selectors.ts';
import { shownRecord } from '../model/shown-record.ts';

/** What a record is shown as, and its words: Barrier, “Nobody rings back”. */
export interface RecordName {
  readonly kind: KindName;
  readonly kindLabel: string;
  /** Empty where only its kind can be said. */
  readonly title: string;
}

/** Controls of title fields that hold words; of another, the title is its value as people read it. */
const wordControls: ReadonlySet<string> = new Set(['line', 'text']);

const titleInWords = (kindName: KindName, record: PlainRecord): string => {
  const kind = kindOf(kindName);
  const field = kind?.fields[kind.titleField];
  if (!kind || !field || wordControls.has(field.control)) return recordInWords(kindName, record);
  const isReadable = field.control !== 'hidden' && field.control !== 'parent';
  return isReadable ? valueInWords(field, record.fields[kind.titleField] ?? null) : '';
};

/** How people call a stored record of a table. */
export function nameOfRecord(table: KindName, id: RecordId, record: StoredRecord): RecordName {
  const kind = shownKind(table, record);
  const title = titleInWords(kind, toPlainRecord(id, shownRecord(table, record)));
  return { kind, kindLabel: kindLabelOf(kind), title };
}

/** The words of the record that has an id, live or in the trash; empty where this copy does not have it. */
export function titleOfId(document: ProjectDocument, id: RecordId): string {
  const found = findShown(document, { kind: '', id });
  return found === undefined ? '' : titleInWords(found.kind, toPlainRecord(id, found.record));
}
