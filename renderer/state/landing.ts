import type { ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument, StoredRecord, Table, Tables } from '../../shared/document/document.ts';
import { covers } from './pending.ts';

type Edited = Extract<ProjectEvent, { readonly type: 'edited' }>;
type Line = readonly [kind: string, id: string, record: StoredRecord, place: 'live' | 'trash'];

const without = (table: Table, ids: ReadonlySet<string>): Table =>
  Object.fromEntries(Object.entries(table).filter(([id]) => !ids.has(id)));

const put = (table: Table | undefined, here: readonly Line[], elsewhere: readonly Line[]): Table => {
  const leaving = new Set(elsewhere.map(([, id]) => id).filter((id) => table && Object.hasOwn(table, id)));
  const kept = leaving.size > 0 && table ? without(table, leaving) : table;
  if (here.length === 0) return kept ?? {};
  return { ...kept, ...Object.fromEntries(here.map(([, id, record]) => [id, record])) };
};

/** New tables for the kinds that lines name; all other tables stay the very same. */
const putAll = (tables: Tables, lines: readonly Line[], place: 'live' | 'trash'): Tables => {
  const next: { [kind: string]: Table } = { ...tables };
  for (const kind of new Set(lines.map(([name]) => name))) {
    const ofKind = lines.filter(([name]) => name === kind);
    const here = ofKind.filter((line) => line[3] === place);
    const elsewhere = ofKind.filter((line) => line[3] !== place);
    const before = Object.hasOwn(tables, kind) ? tables[kind] : undefined;
    if (here.length > 0 || before) next[kind] = put(before, here, elsewhere);
  }
  return next;
};

/** The document after an edit by any window. An edit that the document has seen already changes nothing. */
export const landEdit = (document: ProjectDocument, event: Edited): ProjectDocument => {
  if (covers(document, event.dot)) return document;
  const lines = JSON.parse(event.records) as readonly Line[];
  return {
    ...document,
    clock: event.clock,
    sessions: JSON.parse(event.sessions) as ProjectDocument['sessions'],
    records: putAll(document.records, lines, 'live'),
    trash: putAll(document.trash, lines, 'trash'),
  };
};
