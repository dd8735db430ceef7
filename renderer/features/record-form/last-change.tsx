import { History } from 'lucide-react';
import type { RecordRef, ReplicaInfo, StoredRecord } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { authorInWords, dotsOf } from '../../core/records/field-state.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';

/** `Carers' group, coordinator, 13 March 2026`: who changed a record last, as far as the file says. */
const lastChangeInWords = (
  stored: StoredRecord,
  sessions: { readonly [session: string]: ReplicaInfo },
): string => {
  const newest = dotsOf(stored, '+').map((dot) => sessions[replicaOf(dot)]);
  const words = newest
    .filter((info) => info !== undefined)
    .map((info) => [authorInWords(info), info.on ? dateInWords(info.on) : ''].filter(Boolean).join(', '));
  return [...new Set(words)].join(' and ');
};

/** The last edit of a record: an organisation and a role, never a person. */
export function LastChange(ref: RecordRef) {
  const stored = useStoredRecord(ref);
  const sessions = useProject((project) => project.document.sessions);
  const words = stored ? lastChangeInWords(stored, sessions) : '';
  if (words === '') return null;
  return (
    <p className="meta record-inline record-footnote">
      <History className="icon icon-s" aria-hidden="true" />
      <span>
        <span className="hidden-text">Last changed by </span>
        {words}
      </span>
    </p>
  );
}
