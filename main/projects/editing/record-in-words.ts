import type { RecordRef, StoredRecord } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { shownRecord } from '../../../shared/document/model/shown-record.ts';
import { kindLabelOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { shownKind } from '../../../shared/records/shown/shown-kind.ts';

/** A record as a sentence names it: `Barrier “Nobody rings back”`; its kind alone where it is not here. */
export function recordInWords({ kind: table, id }: RecordRef, record: StoredRecord | undefined): string {
  if (!record) return kindLabelOf(table);
  const kind = shownKind(table, record);
  return `${kindLabelOf(kind)} “${titleOf(kind, toPlainRecord(id, shownRecord(table, record)))}”`;
}
