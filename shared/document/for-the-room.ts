import { type Kind, wordsField } from '../records/kind.ts';
import type { ProjectDocument, StoredRecord, Table, Tables, Value } from './document.ts';
import { noGap } from './gap.ts';
import { type Kinds, kindsJudging, valuesOf } from './may-leave.ts';
import { own } from './names.ts';
import { type Around, type Restrictions, restrictionsOf } from './restrictions.ts';

/** A room looks at each record by itself: what is said of it may not change with another one. */
const byItself: Around = { gap: noGap, find: () => undefined };

/** Words that nobody permitted to be quoted. Results of few people stay out of copies alone: their team presents them. */
const mayNotBeQuoted = ({ held }: Restrictions, kinds: readonly Kind[]): boolean =>
  held.some(({ field }) => kinds.some((kind) => field === kind.titleField || field === wordsField(kind)));

/**
 * Whether a record is kept off a shared screen: it is restricted, a kind of it tells of residents' lives, or its words may
 * not be quoted. The project itself is what is being shown.
 */
export const staysOutOfRoom = (kinds: readonly Kind[], record: StoredRecord): boolean => {
  if (kinds.some(({ name }) => name === 'project')) return false;
  const found = restrictionsOf(record, kinds, 'partners', byItself, ['permission']);
  return found.isRestricted || found.isOfResidents || mayNotBeQuoted(found, kinds);
};

const nobody: ReadonlySet<string> = new Set();

/** Links, places, points and amendments go where what they name goes; a card only loses the name. */
const namingFields = (kind: Kind | undefined): readonly string[] =>
  kind === undefined || kind.card
    ? []
    : Object.keys(kind.fields).filter((name) => own(kind.fields, name)?.control === 'parent');

const names = (record: StoredRecord, fields: readonly string[], out: ReadonlySet<string>): boolean =>
  fields.some((field) => out.has(record[field] as string));

/** Finds what stays out, and remembers for each table what it found by itself. */
const finder = (kinds: Kinds) => {
  const found = new WeakMap<Table, ReadonlySet<string>>();
  const inTable = (name: string, table: Table): ReadonlySet<string> => {
    const known = found.get(table);
    if (known) return known;
    const judging = kindsJudging(kinds, name);
    const ids = Object.keys(table).filter((id) => staysOutOfRoom(judging, table[id] as StoredRecord));
    const out = ids.length === 0 ? nobody : new Set(ids);
    found.set(table, out);
    return out;
  };
  const addDependants = (out: Set<string>, tables: Tables): void => {
    const naming = Object.entries(tables).flatMap(([name, table]) => {
      const fields = namingFields(kinds.kindOf(name));
      return fields.length === 0 ? [] : [{ table, fields }];
    });
    for (let before = -1; before !== out.size; ) {
      before = out.size;
      for (const { table, fields } of naming)
        for (const id in table) if (names(table[id] as StoredRecord, fields, out)) out.add(id);
    }
  };
  return ({ records, trash }: ProjectDocument): ReadonlySet<string> => {
    const out = new Set<string>();
    for (const tables of [records, trash])
      for (const [name, table] of Object.entries(tables)) for (const id of inTable(name, table)) out.add(id);
    if (out.size > 0) for (const tables of [records, trash]) addDependants(out, tables);
    return out;
  };
};

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** A document as a room may see it, and the ids of what it may not. */
export interface ForTheRoom {
  readonly document: ProjectDocument;
  readonly out: ReadonlySet<string>;
}

/**
 * Makes documents without what stays out of the room. It is for looking only: edits go to the whole document. Tables
 * that lose nothing, and those that lose the same as before, are the same objects, so that nothing is drawn anew for them.
 */
export const createRoom = (kinds: Kinds): ((document: ProjectDocument) => ForTheRoom) => {
  const find = finder(kinds);
  const made = new WeakMap<Table, { readonly gone: readonly string[]; readonly table: Table }>();
  const rooms = new WeakMap<ProjectDocument, ForTheRoom>();
  const without = (table: Table, out: ReadonlySet<string>): Table => {
    const gone = Object.keys(table).filter((id) => out.has(id));
    if (gone.length === 0) return table;
    const known = made.get(table);
    if (known && sameIds(known.gone, gone)) return known.table;
    const left = Object.fromEntries(Object.entries(table).filter(([id]) => !out.has(id)));
    made.set(table, { gone, table: left });
    return left;
  };
  const shown = (tables: Tables, out: ReadonlySet<string>): Tables =>
    Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, without(table, out)]));
  return (document) => {
    const known = rooms.get(document);
    if (known) return known;
    const out = find(document);
    const { records, trash } = document;
    const room: ForTheRoom =
      out.size === 0
        ? { document, out }
        : { document: { ...document, records: shown(records, out), trash: shown(trash, out) }, out };
    rooms.set(document, room);
    return room;
  };
};

const fromOutside = (value: Value | undefined): value is string => typeof value === 'string' && value !== '';

/** Every word that the records which stay out are called by, those of a clash too. */
export const wordsKeptOut = (
  { records, trash }: ProjectDocument,
  out: ReadonlySet<string>,
  kinds: Kinds,
): readonly string[] =>
  [records, trash].flatMap((tables) =>
    Object.entries(tables).flatMap(([name, table]) => {
      const kind = kinds.kindOf(name);
      if (kind === undefined) return [];
      const fields = [kind.titleField, ...(kind.titleFallback ?? [])];
      return Object.entries(table)
        .filter(([id]) => out.has(id))
        .flatMap(([, record]) => fields.flatMap((field) => valuesOf(record, field, noGap)))
        .filter(fromOutside);
    }),
  );
