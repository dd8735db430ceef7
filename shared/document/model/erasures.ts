import type { ProjectDocument, RecordRef, StoredRecord, Table } from './document.ts';
import type { Dot } from './id-types.ts';
import { erasureDotOf } from './stamps.ts';

/** A record that was erased for good, and the edit that did it. */
export interface ErasedRecord extends RecordRef {
  readonly dot: Dot;
}

const noErasures: ReadonlyMap<string, Dot> = new Map();
const erasuresByTable = new WeakMap<Table, ReadonlyMap<string, Dot>>();

/** Dots of the erased records of one table, by id. A table is looked through once. */
export function erasuresIn(table: Table): ReadonlyMap<string, Dot> {
  const cached = erasuresByTable.get(table);
  if (cached) return cached;
  const found = new Map<string, Dot>();
  for (const id of Object.keys(table)) {
    const dot = erasureDotOf(table[id] as StoredRecord);
    if (dot !== undefined) found.set(id, dot);
  }
  const erasures = found.size === 0 ? noErasures : found;
  erasuresByTable.set(table, erasures);
  return erasures;
}

/** All that this copy knows to be erased. */
export function erasedRecordsOf(document: ProjectDocument): readonly ErasedRecord[] {
  return Object.entries(document.trash).flatMap(([kind, table]) =>
    [...erasuresIn(table)].map(([id, dot]) => ({ kind, id, dot })),
  );
}
