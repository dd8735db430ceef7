import type { ProjectDocument, StoredRecord } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import { type LocatedRecord, putRecords } from '../model/record-tables.ts';
import { erasureDotOf } from '../model/stamps.ts';
import type { ReadReport } from './read-report.ts';

/** Said of a record that a file still says something of. */
export const ERASED_REASON = 'was erased for good, and stays so.';

/**
 * Of a record both live and in the trash the live one stays, the other moves to `unreadable`; but nothing beats an
 * erasure.
 */
const resolveDuplicate = (
  { kind, id }: LocatedRecord,
  living: StoredRecord,
  deleted: StoredRecord,
  report: ReadReport,
): LocatedRecord => {
  if (erasureDotOf(deleted) !== undefined) {
    report.addBroken(kind, id, ERASED_REASON);
    return { kind, id, record: deleted, location: 'trash' };
  }
  if (erasureDotOf(living) === undefined)
    report.moveToUnreadable('trash', [kind, id], deleted, 'lives and lies in the trash at once.');
  return { kind, id, record: living, location: erasureDotOf(living) === undefined ? 'live' : 'trash' };
};

/**
 * Puts every record of a file into the one table where it belongs: records both live and in the trash, and erased ones
 * among the live.
 */
export function resolveDuplicates(document: ProjectDocument, report: ReadReport): ProjectDocument {
  const located: LocatedRecord[] = [...report.erasedAmongLive];
  for (const [kind, table] of Object.entries(document.trash)) {
    const living = getOwn(document.records, kind);
    for (const id of living ? Object.keys(table) : []) {
      const [record, deleted] = [getOwn(living, id), getOwn(table, id)];
      if (record && deleted)
        located.push(resolveDuplicate({ kind, id, record, location: 'live' }, record, deleted, report));
    }
  }
  return located.length > 0 ? putRecords(document, located) : document;
}
