import { nameOfRecord } from '../../../shared/document/compare/record-name.ts';
import type { RecordRef, StoredRecord } from '../../../shared/document/model/document.ts';
import { kindLabelOf } from '../../../shared/records/kind-registry.ts';

/** A record as a sentence names it: `Barrier “Nobody rings back”`; its kind alone where it is not here. */
export function recordInWords({ kind: table, id }: RecordRef, record: StoredRecord | undefined): string {
  if (!record) return kindLabelOf(table);
  const { kindLabel, title } = nameOfRecord(table, id, record);
  return title === '' ? kindLabel : `${kindLabel} “${title}”`;
}
