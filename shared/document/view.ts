import type { PlainRecord } from '../records/kind.ts';
import type { ProjectDocument, Ref, StoredRecord, Table, Tables, Value } from './document.ts';
import { own } from './names.ts';
import { isMeta } from './stamps.ts';
import { membershipOf } from './tables.ts';

const none: readonly PlainRecord[] = Object.freeze([]);
const noLinks = Object.freeze({ out: none, in: none });

/** One answer per key, forgotten with it. */
const memoised = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};

const plains = new WeakMap<StoredRecord, PlainRecord>();

/** A record as screens use it. The same stored record always gives the same object. */
export const plain = (id: string, record: StoredRecord): PlainRecord => {
  const known = plains.get(record);
  if (known && known.id === id) return known;
  const fields: { [field: string]: Value } = {};
  for (const key of Object.keys(record)) {
    if (!isMeta(key)) fields[key] = record[key] as Value;
  }
  const withheld = record['?'];
  const made: PlainRecord = withheld === undefined ? { id, fields } : { id, fields, withheld };
  plains.set(record, made);
  return made;
};

/** The live record, or undefined where it was never made, deleted, or is not in this copy. */
export const recordOf = (document: ProjectDocument, ref: Ref): PlainRecord | undefined => {
  const record = own(own(document.records, ref.kind), ref.id);
  return record && plain(ref.id, record);
};

/** The kind of the live record with this id. Ids are unique over all kinds. */
export const kindOfId = (document: ProjectDocument, id: string): string | undefined => {
  for (const kind in document.records) {
    const table = own(document.records, kind);
    if (table !== undefined && Object.hasOwn(table, id)) return kind;
  }
  return undefined;
};

const orderOf = (record: PlainRecord): string =>
  typeof record.fields.order === 'string' ? record.fields.order : '';

/** By `order` where records have one, then by id. */
const inOrder = (records: readonly PlainRecord[]): readonly PlainRecord[] =>
  records.some((record) => orderOf(record) !== '')
    ? records.toSorted((a, b) => {
        const [x, y] = [orderOf(a), orderOf(b)];
        return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
      })
    : records;

const listOf = memoised((table: Table): readonly PlainRecord[] =>
  inOrder(Object.entries(table).map(([id, record]) => plain(id, record))),
);

/** All live records of a kind, by `order`, then by id. The same list as long as none of them changes. */
export const recordsOf = (document: ProjectDocument, kind: string): readonly PlainRecord[] => {
  const table = own(document.records, kind);
  return table ? listOf(table) : none;
};

let lastLiving: { readonly tokens: readonly object[]; readonly token: object } = { tokens: [], token: {} };

/** Stands for the set of live ids: the same object as long as records only change and none comes or goes. */
const livingOf = memoised((tables: Tables): object => {
  const tokens = Object.values(tables).map(membershipOf);
  const last = lastLiving.tokens;
  if (tokens.length === last.length && tokens.every((token, index) => token === last[index]))
    return lastLiving.token;
  lastLiving = { tokens, token: {} };
  return lastLiving.token;
});

/** One answer per table and set of live ids. */
const memoisedLiving = <V>(compute: (document: ProjectDocument, table: Table) => V) => {
  const known = new WeakMap<Table, { readonly living: object; readonly value: V }>();
  return (document: ProjectDocument, table: Table): V => {
    const living = livingOf(document.records);
    const found = known.get(table);
    if (found?.living === living) return found.value;
    const value = compute(document, table);
    known.set(table, { living, value });
    return value;
  };
};

const isLive = (document: ProjectDocument, id: Value | undefined): id is string =>
  typeof id === 'string' && kindOfId(document, id) !== undefined;

const allLinks = memoisedLiving((document, table): readonly PlainRecord[] =>
  listOf(table).filter((link) => isLive(document, link.fields.from) && isLive(document, link.fields.to)),
);

/** All live links whose two ends are live. A link with an end in the trash comes back with it. */
export const linksAll = (document: ProjectDocument): readonly PlainRecord[] => {
  const table = own(document.records, 'link');
  return table ? allLinks(document, table) : none;
};

interface Links {
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

const linksByCard = memoised((links: readonly PlainRecord[]): ReadonlyMap<string, Links> => {
  const out = groupBy(links, (link) => link.fields.from);
  const into = groupBy(links, (link) => link.fields.to);
  const cards = new Set([...out.keys(), ...into.keys()]);
  return new Map(
    [...cards].map((card) => [card, { out: out.get(card) ?? none, in: into.get(card) ?? none }]),
  );
});

/** The live links of a card whose other end is live too. */
export const linksOf = (document: ProjectDocument, cardId: string): Links =>
  linksByCard(linksAll(document)).get(cardId) ?? noLinks;

const livePlacements = memoisedLiving((document, table) =>
  groupBy(
    listOf(table).filter((placement) => isLive(document, placement.fields.card)),
    (placement) => placement.fields.map,
  ),
);

/** Where the live cards of a map lie. */
export const placementsOf = (document: ProjectDocument, mapId: string): readonly PlainRecord[] => {
  const table = own(document.records, 'placement');
  return (table && livePlacements(document, table).get(mapId)) ?? none;
};

const placesByMap = memoised((table: Table) => groupBy(Object.values(table), (place) => place.map));

const nowhere: ReadonlyMap<string, readonly StoredRecord[]> = new Map();

/** The places of every map as they are stored, those of cards in the trash too: one pass for all who ask after an edit. */
export const storedPlaces = (document: ProjectDocument): ReadonlyMap<string, readonly StoredRecord[]> => {
  const table = own(document.records, 'placement');
  return table ? placesByMap(table) : nowhere;
};

const mayBeId = (value: Value | undefined): value is string =>
  typeof value === 'string' && value.length <= 64 && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value);

const byParent = memoised((table: Table): ReadonlyMap<string, readonly PlainRecord[]> => {
  const groups = new Map<string, PlainRecord[]>();
  for (const record of listOf(table)) {
    for (const value of new Set(Object.values(record.fields).filter(mayBeId))) {
      const group = groups.get(value);
      if (group) group.push(record);
      else groups.set(value, [record]);
    }
  }
  return groups;
});

/** The live records of a kind that name this parent in a field of theirs, by `order`, then by id. */
export const childrenOf = (
  document: ProjectDocument,
  kind: string,
  parentId: string,
): readonly PlainRecord[] => {
  const table = own(document.records, kind);
  return (table && byParent(table).get(parentId)) ?? none;
};

const trashList = memoised((tables: Tables): readonly (PlainRecord & { readonly kind: string })[] =>
  Object.entries(tables).flatMap(([kind, table]) =>
    Object.entries(table)
      .filter(([, record]) => Object.keys(record).some((key) => !isMeta(key)))
      .map(([id, record]) => ({ ...plain(id, record), kind })),
  ),
);

/** Deleted records that can be brought back; erased ones and bare tombstones have nothing to bring. */
export const trashOf = (document: ProjectDocument): readonly (PlainRecord & { readonly kind: string })[] =>
  trashList(document.trash);
