import type {
  MapRecord,
  PlainRecord,
  ProjectDocument,
  RecordRef,
  StoredRecord,
  Table,
  Tables,
  Value,
} from './document.ts';
import { getOwn } from './get-own.ts';
import type { KindName, MapId, RecordId } from './id-types.ts';
import { idSetToken } from './record-tables.ts';
import { recordsByNamedId } from './records-by-named-id.ts';
import { shownTables } from './shown-tables.ts';
import { isMetaKey } from './stamps.ts';

const noRecords: readonly PlainRecord[] = Object.freeze([]);
const noLinks = Object.freeze({ out: noRecords, in: noRecords });

/** One answer per key, forgotten with it. */
const memoize = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const results = new WeakMap<K, V>();
  return (key) => {
    const found = results.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    results.set(key, value);
    return value;
  };
};

const plainRecords = new WeakMap<StoredRecord, PlainRecord>();

/** A record as screens use it. The same stored record always gives the same object. */
export function toPlainRecord(id: RecordId, record: StoredRecord): PlainRecord {
  const cached = plainRecords.get(record);
  if (cached && cached.id === id) return cached;
  const fields: { [field: string]: Value } = {};
  for (const key of Object.keys(record)) {
    if (!isMetaKey(key)) fields[key] = record[key] as Value;
  }
  const withheld = record['?'];
  const created: PlainRecord = withheld === undefined ? { id, fields } : { id, fields, withheld };
  plainRecords.set(record, created);
  return created;
}

/** The live records that are shown as a kind, by id and under its names of fields; undefined where there are none. */
export function shownTable(document: ProjectDocument, kind: KindName): Table | undefined {
  return getOwn(shownTables(document.records), kind);
}

/** The live record, or undefined where it was never made, deleted, or is not in this copy or of this kind now. */
export function recordOf(document: ProjectDocument, ref: RecordRef): PlainRecord | undefined {
  const record = getOwn(shownTable(document, ref.kind), ref.id);
  return record && toPlainRecord(ref.id, record);
}

/** The kind that the live record with this id is shown as. Ids are unique over all kinds. */
export function kindOfId(document: ProjectDocument, id: RecordId): KindName | undefined {
  const tables = shownTables(document.records);
  for (const kind in tables) {
    const table = getOwn(tables, kind);
    if (table !== undefined && Object.hasOwn(table, id)) return kind;
  }
  return undefined;
}

const orderOf = (record: PlainRecord): string =>
  typeof record.fields.order === 'string' ? record.fields.order : '';

/** By `order` where records have one, then by id. */
const inDisplayOrder = (records: readonly PlainRecord[]): readonly PlainRecord[] =>
  records.some((record) => orderOf(record) !== '')
    ? records.toSorted((a, b) => {
        const [x, y] = [orderOf(a), orderOf(b)];
        return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
      })
    : records;

const recordsOfTable = memoize((table: Table): readonly PlainRecord[] =>
  inDisplayOrder(Object.keys(table).map((id) => toPlainRecord(id, table[id] as StoredRecord))),
);

/** All live records of a kind, by `order`, then by id. The same list as long as none of them changes. */
export function recordsOf(document: ProjectDocument, kind: 'map'): readonly MapRecord[];
export function recordsOf(document: ProjectDocument, kind: KindName): readonly PlainRecord[];
export function recordsOf(document: ProjectDocument, kind: KindName): readonly PlainRecord[] {
  const table = shownTable(document, kind);
  return table ? recordsOfTable(table) : noRecords;
}

let lastLiveIdSet: { readonly tokens: readonly object[]; readonly token: object } = { tokens: [], token: {} };

/** Stands for the set of live ids: the same object as long as records only change and none comes or goes. */
const liveIdSetToken = memoize((tables: Tables): object => {
  const tokens = Object.values(tables).map(idSetToken);
  const last = lastLiveIdSet.tokens;
  if (tokens.length === last.length && tokens.every((token, index) => token === last[index]))
    return lastLiveIdSet.token;
  lastLiveIdSet = { tokens, token: {} };
  return lastLiveIdSet.token;
});

/** One answer per table and set of live ids. */
const memoizeByLiveIds = <V>(compute: (document: ProjectDocument, table: Table) => V) => {
  const results = new WeakMap<Table, { readonly liveIds: object; readonly value: V }>();
  return (document: ProjectDocument, table: Table): V => {
    const liveIds = liveIdSetToken(shownTables(document.records));
    const found = results.get(table);
    if (found?.liveIds === liveIds) return found.value;
    const value = compute(document, table);
    results.set(table, { liveIds, value });
    return value;
  };
};

const isLiveId = (document: ProjectDocument, id: Value | undefined): id is string =>
  typeof id === 'string' && kindOfId(document, id) !== undefined;

const liveLinksOfTable = memoizeByLiveIds((document, table): readonly PlainRecord[] =>
  recordsOfTable(table).filter(
    (link) => isLiveId(document, link.fields.from) && isLiveId(document, link.fields.to),
  ),
);

/** All live links whose two ends are live. A link with an end in the trash comes back with it. */
export function allLinks(document: ProjectDocument): readonly PlainRecord[] {
  const table = shownTable(document, 'link');
  return table ? liveLinksOfTable(document, table) : noRecords;
}

interface CardLinks {
  readonly out: readonly PlainRecord[];
  readonly in: readonly PlainRecord[];
}

const groupBy = <R>(
  records: readonly R[],
  keyOf: (record: R) => unknown,
): ReadonlyMap<string, readonly R[]> => {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (typeof key !== 'string') continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  // What grew by one at a time has room for sixteen more, and these are kept.
  for (const [key, group] of groups) if (group.length > 1) groups.set(key, group.slice());
  return groups;
};

const linksByCard = memoize((links: readonly PlainRecord[]): ReadonlyMap<string, CardLinks> => {
  const outgoing = groupBy(links, (link) => link.fields.from);
  const incoming = groupBy(links, (link) => link.fields.to);
  const cards = new Set([...outgoing.keys(), ...incoming.keys()]);
  return new Map(
    [...cards].map((card) => [
      card,
      { out: outgoing.get(card) ?? noRecords, in: incoming.get(card) ?? noRecords },
    ]),
  );
});

/** The live links of a card whose other end is live too. */
export function linksOf(document: ProjectDocument, cardId: RecordId): CardLinks {
  return linksByCard(allLinks(document)).get(cardId) ?? noLinks;
}

const livePlacementsByMap = memoizeByLiveIds((document, table) =>
  groupBy(
    recordsOfTable(table).filter((placement) => isLiveId(document, placement.fields.card)),
    (placement) => placement.fields.map,
  ),
);

/** Where the live cards of a map lie. */
export function placementsOf(document: ProjectDocument, mapId: MapId): readonly PlainRecord[] {
  const table = shownTable(document, 'placement');
  return (table && livePlacementsByMap(document, table).get(mapId)) ?? noRecords;
}

const placementsByMap = memoize((table: Table) =>
  groupBy(Object.values(table), (placement) => placement.map),
);

const noPlacements: ReadonlyMap<string, readonly StoredRecord[]> = new Map();

/**
 * The places of every map as they are stored, those of cards in the trash too: one pass for all who ask after an
 * edit.
 */
export function storedPlacementsByMap(
  document: ProjectDocument,
): ReadonlyMap<string, readonly StoredRecord[]> {
  const table = shownTable(document, 'placement');
  return table ? placementsByMap(table) : noPlacements;
}

/** The live records of a kind that name this parent in a field of theirs, by `order`, then by id. */
export function childrenOf(
  document: ProjectDocument,
  kind: KindName,
  parentId: RecordId,
): readonly PlainRecord[] {
  const table = shownTable(document, kind);
  return (table && recordsByNamedId(kind, recordsOfTable(table)).get(parentId)) ?? noRecords;
}

const trashedRecordsOf = memoize((tables: Tables): readonly (PlainRecord & { readonly kind: KindName })[] =>
  Object.entries(tables).flatMap(([kind, table]) =>
    Object.entries(table)
      .filter(([, record]) => Object.keys(record).some((key) => !isMetaKey(key)))
      .map(([id, record]) => ({ ...toPlainRecord(id, record), kind })),
  ),
);

/** Deleted records that can be restored: erased ones and bare tombstones have no fields to restore. */
export function trashedRecords(
  document: ProjectDocument,
): readonly (PlainRecord & { readonly kind: KindName })[] {
  return trashedRecordsOf(shownTables(document.trash));
}

/** Whether a record was deleted or erased, of whatever kind; its id stays known. */
export function isInTrash(document: ProjectDocument, id: RecordId): boolean {
  return Object.values(document.trash).some((table) => getOwn(table, id) !== undefined);
}
