import { CopyCheck } from 'lucide-react';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';

/** Where a card was copied from, where that was another project. */
export function CopiedFrom(ref: RecordRef) {
  const source = useStoredRecord(ref)?.copiedFrom;
  if (typeof source !== 'string' || source === '') return null;
  return (
    <p className="meta record-inline record-footnote">
      <CopyCheck className="icon icon-s" aria-hidden="true" />
      Copied from {source}
    </p>
  );
}
