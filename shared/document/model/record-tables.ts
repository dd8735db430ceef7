import { carryChangedKinds } from './changed-kinds.ts';
import type { ProjectDocument, RecordRef, StoredRecord, Table, Tables } from './document.ts';
import { advanceClock } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, KindName, RecordId } from './id-types.ts';

/** A record with its name and where it lies: among the live records or in the trash. */
export interface LocatedRecord {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly record: StoredRecord;
  readonly location: 'live' | 'trash';
}

/** A set of ids; `ids` are listed in order when they are first needed. */
interface IdSet {
  ids?: readonly string[];
}

/**
 * Stands for the set of ids in a table: two tables with the same token hold the same ids. Kept on the side so that
 * views which depend on which records exist need not be made again when only a field was written.
 */
const idSets = new WeakMap<Table, IdSet>();

/** The token of a table's set of ids: the same object for two tables with the same ids. */
export function idSetToken(table: Table): object {
  return idSetOf(table);
}

const idSetOf = (table: Table): IdSet => {
  const idSet = idSets.get(table) ?? {};
  idSets.set(table, idSet);
  return idSet;
};

/** The ids of a table in order, which is the order of every file. */
export function sortedIds(table: Table): readonly string[] {
  const ids = Object.keys(table);
  for (let index = 1; index < ids.length; index += 1) {
    if ((ids[index - 1] ?? '') > (ids[index] ?? '')) return ids.sort();
  }
  return ids;
}

/** The table with its ids in order, so that lists come in the order of the file. */
export function sortTable(table: Table): Table {
  const unsorted = Object.keys(table);
  const ids = sortedIds(table);
  if (ids.every((id, index) => id === unsorted[index])) return table;
  return Object.fromEntries(ids.map((id) => [id, table[id] as StoredRecord]));
}

type Entries = ReadonlyMap<string, StoredRecord | undefined>;

/** The table's own token where the ids stay the same, else one that lists them as they will be. */
const idSetAfter = (table: Table, entries: Entries): IdSet => {
  const idSet = idSetOf(table);
  idSet.ids ??= sortedIds(table);
  const added: string[] = [];
  const removed = new Set<string>();
  for (const [id, record] of entries) {
    if (Object.hasOwn(table, id)) {
      if (record === undefined) removed.add(id);
    } else if (record !== undefined) added.push(id);
  }
  if (added.length + removed.size === 0) return idSet;
  const kept = removed.size === 0 ? idSet.ids : idSet.ids.filter((id) => !removed.has(id));
  return { ids: added.length === 0 ? kept : [...kept, ...added].sort() };
};

/** Over a known list of ids, a large table is copied in a third of the time that `{ ...table }` takes. */
const updateTable = (table: Table, entries: Entries): Table => {
  const idSet = idSetAfter(table, entries);
  const next: { [id: string]: StoredRecord } = {};
  for (const id of idSet.ids ?? []) next[id] = table[id] as StoredRecord;
  for (const [id, record] of entries) if (record !== undefined) next[id] = record;
  idSets.set(next, idSet);
  carryChangedKinds(table, next, entries);
  return next;
};

const updateTables = (tables: Tables, changes: ReadonlyMap<string, Entries>): Tables => {
  if (changes.size === 0) return tables;
  const next: { [kind: string]: Table } = { ...tables };
  for (const [kind, entries] of changes) {
    const table = updateTable(getOwn(tables, kind) ?? {}, entries);
    if (idSetOf(table).ids?.length !== 0) next[kind] = table;
    else delete next[kind];
  }
  return next;
};

const addChange = (
  changes: Map<string, Map<string, StoredRecord | undefined>>,
  located: LocatedRecord,
  isHere: boolean,
) => {
  const entries = changes.get(located.kind) ?? new Map<string, StoredRecord | undefined>();
  changes.set(located.kind, entries.set(located.id, isHere ? located.record : undefined));
};

/** The document with these records in these places; all other records keep their identity. */
export function putRecords(
  document: ProjectDocument,
  located: readonly LocatedRecord[],
  changes: Partial<ProjectDocument> = {},
): ProjectDocument {
  const live = new Map<string, Map<string, StoredRecord | undefined>>();
  const trash = new Map<string, Map<string, StoredRecord | undefined>>();
  for (const one of located) {
    const isLive = one.location === 'live';
    if (isLive || getOwn(getOwn(document.records, one.kind), one.id)) addChange(live, one, isLive);
    if (!isLive || getOwn(getOwn(document.trash, one.kind), one.id)) addChange(trash, one, !isLive);
  }
  return {
    ...document,
    ...changes,
    records: updateTables(document.records, live),
    trash: updateTables(document.trash, trash),
  };
}

/** The document after the edit called `dot`, from the records it changed: `[kind, id, record, location]` each. */
export function applyRecordUpdates(
  document: ProjectDocument,
  records: readonly (readonly [kind: string, id: RecordId, record: StoredRecord, place: 'live' | 'trash'])[],
  dot: Dot,
): ProjectDocument {
  return putRecords(
    document,
    records.map(([kind, id, record, location]): LocatedRecord => ({ kind, id, record, location })),
    { clock: advanceClock(document.clock, dot) },
  );
}

/** A living record as it is stored, or undefined. Ids come from outside, and may be called `toString`. */
export function findLiveRecord(document: ProjectDocument, { kind, id }: RecordRef): StoredRecord | undefined {
  return getOwn(getOwn(document.records, kind), id);
}

/** Where a record lies and what it is, or undefined. */
export function findRecord(document: ProjectDocument, ref: RecordRef): LocatedRecord | undefined {
  const live = getOwn(getOwn(document.records, ref.kind), ref.id);
  if (live !== undefined) return { kind: ref.kind, id: ref.id, record: live, location: 'live' };
  const trashed = getOwn(getOwn(document.trash, ref.kind), ref.id);
  return trashed && { kind: ref.kind, id: ref.id, record: trashed, location: 'trash' };
}
