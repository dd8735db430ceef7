import type { ProjectDocument, StoredRecord } from './document.ts';
import { own } from './names.ts';
import type { Findings } from './reader-findings.ts';
import { erasedBy } from './stamps.ts';
import { type Placed, placeRecords } from './tables.ts';

/** Said of a record that a file still says something of. */
export const STAYS_ERASED = 'was erased for good, and stays so.';

/** Of a record that lives and lies in the trash: it lives, and the other is set aside; but nothing beats an erasure. */
const settled = (
  { kind, id }: Placed,
  living: StoredRecord,
  deleted: StoredRecord,
  findings: Findings,
): Placed => {
  if (erasedBy(deleted) !== undefined) {
    findings.report(kind, id, STAYS_ERASED);
    return { kind, id, record: deleted, place: 'trash' };
  }
  if (erasedBy(living) === undefined)
    findings.setAside('trash', [kind, id], deleted, 'lives and lies in the trash at once.');
  return { kind, id, record: living, place: erasedBy(living) === undefined ? 'live' : 'trash' };
};

/**
 * Puts every record of a file into the one place where it belongs: what lives and lies in the trash as well, and what
 * was erased for good and stands among the living.
 */
export function settlePlaces(document: ProjectDocument, findings: Findings): ProjectDocument {
  const placed: Placed[] = [...findings.erased];
  for (const [kind, table] of Object.entries(document.trash)) {
    const living = own(document.records, kind);
    for (const id of living ? Object.keys(table) : []) {
      const [record, deleted] = [own(living, id), own(table, id)];
      if (record && deleted)
        placed.push(settled({ kind, id, record, place: 'live' }, record, deleted, findings));
    }
  }
  return placed.length > 0 ? placeRecords(document, placed) : document;
}
