import type { RecordRef, StoredRecord } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { kindLabelOf, titleOf } from '../../../shared/records/kind-registry.ts';

/** A record as a sentence names it: `Barrier “Nobody rings back”`; its kind alone where it is not here. */
export function recordInWords(ref: RecordRef, record: StoredRecord | undefined): string {
  const label = kindLabelOf(ref.kind);
  return record ? `${label} “${titleOf(ref.kind, toPlainRecord(ref.id, record))}”` : label;
}
