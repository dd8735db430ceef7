import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { isEqual } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';
import type { Law } from './law.ts';
import { documentsOf } from './world.ts';

const placed = (document: ProjectDocument): Map<string, StoredRecord> => {
  const records = new Map<string, StoredRecord>();
  for (const [place, tables] of [['live', document.records] as const, ['trash', document.trash] as const]) {
    for (const [kind, table] of Object.entries(tables)) {
      for (const [id, record] of Object.entries(table)) records.set(`${place} ${kind} ${id}`, record);
    }
  }
  return records;
};

export const identityLaw: Law = {
  name: 'law 4: what a merge does not change stays the same object, and what it changes is listed',
  holds: (world, { order }) => {
    const [mine, theirs] = documentsOf(world, order);
    if (!mine || !theirs) throw new Error('two copies');
    const { document, changed } = merge(mine, theirs, rules);
    const before = placed(mine);
    const listed = new Set(changed.map(({ kind, id }) => `${kind} ${id}`));
    for (const [key, record] of placed(document)) {
      const old = before.get(key);
      const isSame = old === record || (old !== undefined && isEqual(old, record));
      if (isSame !== (old === record)) throw new Error(`${key} is equal but another object`);
      if (isSame === listed.has(key.slice(key.indexOf(' ') + 1))) throw new Error(`${key} is listed wrongly`);
    }
    if (changed.length === 0 && document.records !== mine.records) throw new Error('the tables were copied');
  },
};
