import type { ProjectDocument, StoredRecord, Table, Tables } from '../model/document.ts';
import { idSetToken, sortedIds } from '../model/record-tables.ts';
import {
  type ByteChunk,
  type ChunkCollector,
  createChunk,
  createChunkCollector,
  joinBytes,
} from './byte-chunks.ts';
import { checksumText } from './checksum.ts';
import type { Platform } from './platform.ts';
import { type HeaderCache, writeHeader } from './write-header.ts';

/** A run of records of one table and the bytes they make. Good as long as the records are the same objects. */
interface RecordRun {
  readonly ids: readonly string[];
  readonly records: readonly StoredRecord[];
  readonly chunk: ByteChunk;
}

/** Where a run ends depends on the id alone, so that a record added or deleted does not shift the runs after it. */
const endsRun = (id: string): boolean =>
  (id.charCodeAt(id.length - 1) * 37 + id.charCodeAt(id.length - 2)) % 61 === 0;

const MAX_RUN = 256;

const isRunUnchanged = (
  run: RecordRun | undefined,
  ids: readonly string[],
  records: readonly StoredRecord[],
): run is RecordRun =>
  run !== undefined &&
  run.ids.length === ids.length &&
  records.every((record, index) => record === run.records[index]) &&
  ids.every((id, index) => id === run.ids[index]);

const runText = (ids: readonly string[], records: readonly StoredRecord[]): string =>
  ids.map((id, index) => `${JSON.stringify(id)}:${JSON.stringify(records[index])}`).join(',\n');

/** What a writer keeps of one table: its ids in order, and its chunks. */
interface TableCache {
  readonly table: Table;
  readonly idSet: object;
  readonly ids: readonly string[];
  readonly runs: ReadonlyMap<string, RecordRun>;
}

/** The chunks of a table; those whose records are the same as before are taken over. */
const runsOf = (
  table: Table,
  orderedIds: readonly string[],
  before: ReadonlyMap<string, RecordRun>,
  platform: Platform,
): Map<string, RecordRun> => {
  const runs = new Map<string, RecordRun>();
  let ids: string[] = [];
  let records: StoredRecord[] = [];
  const endRun = () => {
    const [first] = ids;
    if (first === undefined) return;
    const cached = before.get(first);
    const isUnchanged = isRunUnchanged(cached, ids, records);
    runs.set(
      first,
      isUnchanged ? cached : { ids, records, chunk: createChunk(runText(ids, records), platform) },
    );
    ids = [];
    records = [];
  };
  for (const id of orderedIds) {
    const record = table[id];
    if (record === undefined) continue;
    ids.push(id);
    records.push(record);
    if (endsRun(id) || ids.length === MAX_RUN) endRun();
  }
  endRun();
  return runs;
};

const cacheTable = (table: Table, before: TableCache | undefined, platform: Platform): TableCache => {
  if (before?.table === table) return before;
  const idSet = idSetToken(table);
  const ids = before?.idSet === idSet ? before.ids : sortedIds(table);
  return { table, idSet, ids, runs: runsOf(table, ids, before?.runs ?? noRuns, platform) };
};

type TableCaches = Map<string, TableCache>;

const noRuns: ReadonlyMap<string, RecordRun> = new Map();

const writeTables = (
  collector: ChunkCollector,
  name: string,
  tables: Tables,
  cached: TableCaches,
  next: TableCaches,
  platform: Platform,
): void => {
  collector.addText(`,\n"${name}":{`);
  let isFirstKind = true;
  const separator = createChunk(',\n', platform);
  for (const kind of Object.keys(tables).sort()) {
    const table = tables[kind] ?? {};
    const key = `${name} ${kind}`;
    const current = cacheTable(table, cached.get(key), platform);
    if (current.runs.size === 0) continue;
    next.set(key, current);
    collector.addText(`${isFirstKind ? '\n' : ',\n'}${JSON.stringify(kind)}:{`);
    isFirstKind = false;
    let isFirst = true;
    for (const run of current.runs.values()) {
      if (isFirst) collector.addText('\n');
      else collector.addChunk(separator);
      collector.addChunk(run.chunk);
      isFirst = false;
    }
    collector.addText('\n}');
  }
  collector.addText('}');
};

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const extraKeysText = (document: ProjectDocument): string =>
  Object.entries(document.extra)
    .sort(byKey)
    .map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join('');

/**
 * A writer of project files, as bytes in pieces that lie one after the other: UTF-8 JSON, one record per line, in one
 * fixed order, closed by the checksum of everything before it. The same document always gives the same bytes. Between
 * calls it keeps the bytes of records that stay the same objects, so that saving one edit costs little more than
 * copying; the bytes equal those of a fresh writer.
 */
export function createProjectPieceWriter(
  platform: Platform,
): (document: ProjectDocument) => readonly Uint8Array[] {
  let cached: TableCaches = new Map();
  let header: HeaderCache | undefined;
  return (document) => {
    const next: TableCaches = new Map();
    const collector = createChunkCollector(platform);
    header = writeHeader(collector, document, header, platform);
    writeTables(collector, 'records', document.records, cached, next, platform);
    writeTables(collector, 'trash', document.trash, cached, next, platform);
    collector.addText(`${extraKeysText(document)},\n"sum":"`);
    const { pieces, checksum } = collector.finish(END_BYTES);
    const last = pieces.at(-1);
    last?.set(platform.encode(`${checksumText(checksum)}"}`), last.length - END_BYTES);
    cached = next;
    return pieces;
  };
}

/** A writer of project files as `createProjectPieceWriter` makes it, that gives the bytes in one piece. */
export function createProjectWriter(platform: Platform): (document: ProjectDocument) => Uint8Array {
  const write = createProjectPieceWriter(platform);
  return (document) => joinBytes(write(document));
}

/** The checksum and what closes the file. */
const END_BYTES = 10;
