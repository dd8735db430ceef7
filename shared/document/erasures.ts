import type { Dot, ProjectDocument, Ref, StoredRecord, Table } from './document.ts';
import { erasedBy } from './stamps.ts';

/** A record that was erased for good, and the edit that did it. */
export interface Erased extends Ref {
  readonly dot: Dot;
}

const nothing: ReadonlyMap<string, Dot> = new Map();
const known = new WeakMap<Table, ReadonlyMap<string, Dot>>();

/** Dots of the erased records of one table, by id. A table is looked through once. */
export function erasuresIn(table: Table): ReadonlyMap<string, Dot> {
  const before = known.get(table);
  if (before) return before;
  const found = new Map<string, Dot>();
  for (const id of Object.keys(table)) {
    const dot = erasedBy(table[id] as StoredRecord);
    if (dot !== undefined) found.set(id, dot);
  }
  const erasures = found.size === 0 ? nothing : found;
  known.set(table, erasures);
  return erasures;
}

/** All that this copy knows to be erased. */
export const erasedIn = (document: ProjectDocument): readonly Erased[] =>
  Object.entries(document.trash).flatMap(([kind, table]) =>
    [...erasuresIn(table)].map(([id, dot]) => ({ kind, id, dot })),
  );
