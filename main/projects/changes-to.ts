import type { Fields, ProjectDocument, StoredRecord, Table, Value } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { own } from '../../shared/document/names.ts';
import { erasedBy, isMeta } from '../../shared/document/stamps.ts';
import { same } from '../../shared/document/values.ts';

/** Whether that copy held back what this field says: then it cannot be gone back to. */
const isWithheld = (record: StoredRecord, field: string): boolean =>
  record['?'] === '*' || (record['?']?.includes(field) ?? false);

const differing = (now: StoredRecord | undefined, wanted: StoredRecord): Fields => {
  const fields: { [field: string]: Value } = {};
  for (const field of Object.keys(wanted)) {
    if (!isMeta(field) && !same(now?.[field], wanted[field])) fields[field] = wanted[field] as Value;
  }
  // What was not written then is cleared now: a written field is never removed.
  for (const field of Object.keys(now ?? {})) {
    const wasThere = Object.hasOwn(wanted, field) || isWithheld(wanted, field);
    if (!isMeta(field) && !wasThere && now?.[field] !== null) fields[field] = null;
  }
  return fields;
};

/**
 * The changes that make a project say what another version of it said: one edit, so that it can be undone like any
 * other. What was erased stays erased. From a copy that holds things back, absence says nothing: nothing is deleted.
 */
export const changesTo = (now: ProjectDocument, wanted: ProjectDocument): readonly Change[] => {
  const changes: Change[] = [];
  const isWhole = wanted.gap === undefined;
  const none: Table = {};
  for (const kind of new Set([...Object.keys(now.records), ...Object.keys(wanted.records)])) {
    const live = own(now.records, kind) ?? none;
    const trash = own(now.trash, kind) ?? none;
    const wantedLive = own(wanted.records, kind) ?? none;
    for (const [id, record] of Object.entries(wantedLive)) {
      const buried = own(trash, id);
      if (buried && erasedBy(buried) !== undefined) continue;
      const there = own(live, id);
      const fields = differing(there ?? buried, record);
      if (!there) changes.push({ op: 'add', kind, id, fields });
      else if (Object.keys(fields).length > 0) changes.push({ op: 'set', kind, id, fields });
    }
    for (const id of isWhole ? Object.keys(live) : []) {
      if (!Object.hasOwn(wantedLive, id)) changes.push({ op: 'delete', kind, id });
    }
  }
  return changes;
};
