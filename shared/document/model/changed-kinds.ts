import { knownKind } from '../../records/known-kinds.ts';
import { canChangeKind, SHOWN_AS, shownKind } from '../../records/shown/shown-kind.ts';
import type { StoredRecord, Table } from './document.ts';
import type { KindName, RecordId } from './id-types.ts';

/** Ids of a table's records in whose kind somebody had a say, in no order. Kept on the side: hardly a table has any. */
const idsByTable = new WeakMap<Table, readonly string[]>();

const namesKind = (record: StoredRecord | undefined): boolean => typeof record?.[SHOWN_AS] === 'string';

const idsNamingKinds = (table: Table): readonly string[] => {
  let ids = idsByTable.get(table);
  if (!ids) {
    ids = Object.keys(table).filter((id) => namesKind(table[id]));
    idsByTable.set(table, ids);
  }
  return ids;
};

/** Notes that `next` is `table` with these records put in or taken out, so that it need not be read whole again. */
export function carryChangedKinds(
  table: Table,
  next: Table,
  entries: ReadonlyMap<string, StoredRecord | undefined>,
): void {
  const before = idsByTable.get(table);
  if (!before) return;
  const written = [...entries].filter(([, record]) => namesKind(record)).map(([id]) => id);
  const kept = before.filter((id) => !entries.has(id));
  idsByTable.set(next, written.length + kept.length === 0 ? before.slice(0, 0) : [...kept, ...written]);
}

/** The records of one table that are shown as another kind, by id. */
export type ChangedKinds = ReadonlyMap<RecordId, KindName>;

const nothingChanged: ChangedKinds = new Map();
const changedByTable = new WeakMap<Table, ChangedKinds>();

/** Which records of a table are shown as another kind, and as which. */
export function changedKindsIn(kind: KindName, table: Table): ChangedKinds {
  // Places and links are most of a document, and never anything else: they are not read for it.
  if (!canChangeKind(knownKind(kind))) return nothingChanged;
  const ids = idsNamingKinds(table);
  if (ids.length === 0) return nothingChanged;
  let changed = changedByTable.get(table);
  if (!changed) {
    changed = new Map(
      ids
        .map((id) => [id, shownKind(kind, table[id] as StoredRecord)] as const)
        .filter(([, shown]) => shown !== kind),
    );
    changedByTable.set(table, changed);
  }
  return changed;
}
