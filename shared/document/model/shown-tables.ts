import { isRelationAllowed } from '../../records/links/relation-grammar.ts';
import { changedKindsIn } from './changed-kinds.ts';
import type { StoredRecord, Table, Tables } from './document.ts';
import { getOwn } from './get-own.ts';
import type { KindName, RecordId } from './id-types.ts';
import { sortTable } from './record-tables.ts';
import { shownRecord } from './shown-record.ts';

/** What a link says while the kinds at its ends do not go with its relation. */
const UNSUITED_RELATION = 'relatesTo';

/** A table with some records left out and others put in. */
interface TableChanges {
  readonly leaving: Set<RecordId>;
  readonly entering: Map<RecordId, StoredRecord>;
}

type Changes = Map<KindName, TableChanges>;

const changesOf = (changes: Changes, kind: KindName): TableChanges => {
  const known = changes.get(kind) ?? { leaving: new Set(), entering: new Map() };
  changes.set(kind, known);
  return known;
};

const isSameChange = (one: TableChanges, other: TableChanges): boolean =>
  one.leaving.size === other.leaving.size &&
  one.entering.size === other.entering.size &&
  [...one.leaving].every((id) => other.leaving.has(id)) &&
  [...one.entering].every(([id, record]) => other.entering.get(id) === record);

const changedTables = new WeakMap<Table, { readonly changes: TableChanges; readonly table: Table }>();
const emptyTables = new Map<KindName, Table>();

/** One and the same empty table for each kind that has no records of its own. */
const emptyTableOf = (kind: KindName): Table => {
  const table = emptyTables.get(kind) ?? {};
  emptyTables.set(kind, table);
  return table;
};

/** The table with these changes: the same object as long as table and changes are the same. */
const changedTable = (table: Table, changes: TableChanges): Table => {
  const known = changedTables.get(table);
  if (known && isSameChange(known.changes, changes)) return known.table;
  const kept = Object.entries(table).filter(([id]) => !changes.leaving.has(id) && !changes.entering.has(id));
  const next = sortTable(Object.fromEntries([...kept, ...changes.entering]));
  changedTables.set(table, { changes, table: next });
  return next;
};

/** Every card that is shown as another kind, by the table where it is shown and the one that it leaves. */
const moveCards = (tables: Tables): Changes => {
  const changes: Changes = new Map();
  for (const kind in tables) {
    const table = getOwn(tables, kind);
    if (table === undefined) continue;
    for (const [id, shown] of changedKindsIn(kind, table)) {
      changesOf(changes, kind).leaving.add(id);
      changesOf(changes, shown).entering.set(id, shownRecord(kind, table[id] as StoredRecord));
    }
  }
  return changes;
};

type IdsByEnd = ReadonlyMap<string, readonly string[]>;
const linkIdsByTable = new WeakMap<Table, IdsByEnd>();

const linkIdsByEnd = (links: Table): IdsByEnd => {
  const known = linkIdsByTable.get(links);
  if (known) return known;
  const ids = new Map<string, string[]>();
  for (const [id, { from, to }] of Object.entries(links))
    for (const end of [from, to]) if (typeof end === 'string') ids.set(end, [...(ids.get(end) ?? []), id]);
  linkIdsByTable.set(links, ids);
  return ids;
};

const unsuitedLinks = new WeakMap<StoredRecord, StoredRecord>();

const asUnsuited = (link: StoredRecord): StoredRecord => {
  const shown = unsuitedLinks.get(link) ?? { ...link, relation: UNSUITED_RELATION };
  unsuitedLinks.set(link, shown);
  return shown;
};

const kindIn = (tables: Tables, id: unknown): KindName | undefined =>
  typeof id === 'string' ? Object.keys(tables).find((kind) => getOwn(tables[kind], id)) : undefined;

/** Whether the kinds at a link's ends, as they are shown, go with its relation. An end that is not here says nothing. */
const isSuited = (tables: Tables, { from, relation, to }: StoredRecord): boolean => {
  const [start, end] = [kindIn(tables, from), kindIn(tables, to)];
  return (
    start === undefined ||
    end === undefined ||
    typeof relation !== 'string' ||
    isRelationAllowed(start, relation, end)
  );
};

/** The links of cards that changed their kind and may not have them now: shown as the one relation between any. */
const unsuitedLinksIn = (links: Table, shown: Tables, cards: Iterable<RecordId>): TableChanges => {
  const idsByEnd = linkIdsByEnd(links);
  const entering = new Map<RecordId, StoredRecord>();
  for (const card of cards)
    for (const id of idsByEnd.get(card) ?? []) {
      const link = links[id];
      if (link && !isSuited(shown, link)) entering.set(id, asUnsuited(link));
    }
  return { leaving: new Set(), entering };
};

const withLinks = (shown: Tables, changes: Changes): Tables => {
  const links = getOwn(shown, 'link');
  if (links === undefined) return shown;
  const cards = [...changes.values()].flatMap(({ entering }) => [...entering.keys()]);
  const unsuited = unsuitedLinksIn(links, shown, cards);
  return unsuited.entering.size === 0 ? shown : { ...shown, link: changedTable(links, unsuited) };
};

const shownByTables = new WeakMap<Tables, Tables>();

/**
 * Records by the kind that they are shown as, under that kind's names of fields: what everything but the document's
 * own machinery looks at. A link that a card's present kind may not have is one of `relatesTo` here; the record keeps
 * its relation. The tables themselves where no card changed its kind; tables that lose and win nothing stay the same.
 */
export function shownTables(tables: Tables): Tables {
  const known = shownByTables.get(tables);
  if (known) return known;
  const changes = moveCards(tables);
  let shown = tables;
  if (changes.size > 0) {
    const changed = [...changes].map(([kind, one]) => [
      kind,
      changedTable(getOwn(tables, kind) ?? emptyTableOf(kind), one),
    ]);
    shown = withLinks({ ...tables, ...Object.fromEntries(changed) }, changes);
  }
  shownByTables.set(tables, shown);
  return shown;
}
