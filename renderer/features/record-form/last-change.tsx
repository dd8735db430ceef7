import { History } from 'lucide-react';
import type { RecordRef, StoredRecord } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { authorInWords } from '../../core/records/author-text.ts';
import { dotsOf } from '../../core/records/field-state.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { type ProjectState, useProject } from '../../core/state/project-store.ts';

/** "Carers’ group, coordinator, 13 March": who changed a record last, as far as the file says; empty where it says nothing. */
const lastChangeInWords = (stored: StoredRecord, { document, ownReplicas }: ProjectState): string => {
  const authors = dotsOf(stored, '+')
    .map(replicaOf)
    .map((replica) => ({ info: document.sessions[replica], isOwn: ownReplicas.has(replica) }))
    .filter(({ info }) => info !== undefined);
  return [...new Set(authors.map((author) => authorInWords(author, localToday())))].join(' and ');
};

/** The last edit of a record: an organisation and a role, never a person. */
export function LastChange(ref: RecordRef) {
  const stored = useStoredRecord(ref);
  const words = useProject((project) => (stored ? lastChangeInWords(stored, project) : ''));
  if (words === '') return null;
  return (
    <p className="meta record-inline record-footnote">
      <History className="icon icon-s" aria-hidden="true" />
      <span>
        <span className="hidden-text">Last change: </span>
        {words}
      </span>
    </p>
  );
}
