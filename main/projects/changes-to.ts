import type { Fields, ProjectDocument, StoredRecord, Table, Value } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { erasedBy, isMeta } from '../../shared/document/stamps.ts';
import { same } from '../../shared/document/values.ts';

const differing = (now: StoredRecord | undefined, wanted: StoredRecord): Fields => {
  const fields: { [field: string]: Value } = {};
  for (const field of Object.keys(wanted)) {
    if (!isMeta(field) && !same(now?.[field], wanted[field])) fields[field] = wanted[field] as Value;
  }
  // What was not written then is cleared now: a written field is never removed.
  for (const field of Object.keys(now ?? {})) {
    if (!isMeta(field) && !Object.hasOwn(wanted, field)) fields[field] = null;
  }
  return fields;
};

/**
 * The changes that make a project say what another version of it said: one edit, so that it can be undone like any
 * other. What was erased stays erased.
 */
export const changesTo = (now: ProjectDocument, wanted: ProjectDocument): readonly Change[] => {
  const changes: Change[] = [];
  const tablesOf = (document: ProjectDocument, kind: string): [Table, Table] => [
    document.records[kind] ?? {},
    document.trash[kind] ?? {},
  ];
  for (const kind of new Set([...Object.keys(now.records), ...Object.keys(wanted.records)])) {
    const [live, trash] = tablesOf(now, kind);
    const [wantedLive] = tablesOf(wanted, kind);
    for (const [id, record] of Object.entries(wantedLive)) {
      const buried = trash[id];
      if (buried && erasedBy(buried) !== undefined) continue;
      const fields = differing(live[id] ?? buried, record);
      if (!live[id]) changes.push({ op: 'add', kind, id, fields });
      else if (Object.keys(fields).length > 0) changes.push({ op: 'set', kind, id, fields });
    }
    for (const id of Object.keys(live)) {
      if (!Object.hasOwn(wantedLive, id)) changes.push({ op: 'delete', kind, id });
    }
  }
  return changes;
};
