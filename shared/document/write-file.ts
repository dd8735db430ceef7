import { sumText } from './checksum.ts';
import type { ProjectDocument, StoredRecord, Table, Tables } from './document.ts';
import { collectParts, joinBytes, type Part, type Parts, partOf } from './file-parts.ts';
import type { Platform } from './platform.ts';
import { idsInOrder, membershipOf } from './tables.ts';
import { type HeldHead, writeHead } from './write-head.ts';

/** A run of records of one table and the bytes they make. Good as long as the records are the same objects. */
interface Chunk {
  readonly ids: readonly string[];
  readonly records: readonly StoredRecord[];
  readonly part: Part;
}

/** Where a run ends depends on the id alone, so that a record added or deleted does not shift the runs after it. */
const endsChunk = (id: string): boolean =>
  (id.charCodeAt(id.length - 1) * 37 + id.charCodeAt(id.length - 2)) % 61 === 0;

const MAX_CHUNK = 256;

const isHeld = (
  chunk: Chunk | undefined,
  ids: readonly string[],
  records: readonly StoredRecord[],
): chunk is Chunk =>
  chunk !== undefined &&
  chunk.ids.length === ids.length &&
  records.every((record, index) => record === chunk.records[index]) &&
  ids.every((id, index) => id === chunk.ids[index]);

const chunkText = (ids: readonly string[], records: readonly StoredRecord[]): string =>
  ids.map((id, index) => `${JSON.stringify(id)}:${JSON.stringify(records[index])}`).join(',\n');

/** What a writer keeps of one table: its ids in order, and its chunks. */
interface HeldTable {
  readonly table: Table;
  readonly membership: object;
  readonly ids: readonly string[];
  readonly chunks: ReadonlyMap<string, Chunk>;
}

/** The chunks of a table; those whose records are the same as before are taken over. */
const chunksOf = (
  table: Table,
  inOrder: readonly string[],
  before: ReadonlyMap<string, Chunk>,
  platform: Platform,
): Map<string, Chunk> => {
  const chunks = new Map<string, Chunk>();
  let ids: string[] = [];
  let records: StoredRecord[] = [];
  const close = () => {
    const [first] = ids;
    if (first === undefined) return;
    const held = before.get(first);
    const isTaken = isHeld(held, ids, records);
    chunks.set(first, isTaken ? held : { ids, records, part: partOf(chunkText(ids, records), platform) });
    ids = [];
    records = [];
  };
  for (const id of inOrder) {
    const record = table[id];
    if (record === undefined) continue;
    ids.push(id);
    records.push(record);
    if (endsChunk(id) || ids.length === MAX_CHUNK) close();
  }
  close();
  return chunks;
};

const holdTable = (table: Table, before: HeldTable | undefined, platform: Platform): HeldTable => {
  if (before?.table === table) return before;
  const membership = membershipOf(table);
  const ids = before?.membership === membership ? before.ids : idsInOrder(table);
  return { table, membership, ids, chunks: chunksOf(table, ids, before?.chunks ?? nothing, platform) };
};

type Held = Map<string, HeldTable>;

const nothing: ReadonlyMap<string, Chunk> = new Map();

const writeTables = (
  parts: Parts,
  name: string,
  tables: Tables,
  held: Held,
  next: Held,
  platform: Platform,
): void => {
  parts.text(`,\n"${name}":{`);
  let isFirstKind = true;
  const separator = partOf(',\n', platform);
  for (const kind of Object.keys(tables).sort()) {
    const table = tables[kind] ?? {};
    const key = `${name} ${kind}`;
    const now = holdTable(table, held.get(key), platform);
    if (now.chunks.size === 0) continue;
    next.set(key, now);
    parts.text(`${isFirstKind ? '\n' : ',\n'}${JSON.stringify(kind)}:{`);
    isFirstKind = false;
    let isFirst = true;
    for (const chunk of now.chunks.values()) {
      if (isFirst) parts.text('\n');
      else parts.part(separator);
      parts.part(chunk.part);
      isFirst = false;
    }
    parts.text('\n}');
  }
  parts.text('}');
};

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const tailOf = (document: ProjectDocument): string =>
  Object.entries(document.extra)
    .sort(byKey)
    .map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join('');

/**
 * A writer of project files, as bytes in pieces that lie one after the other: UTF-8 JSON, one record per line, in one fixed order, closed by the checksum of everything
 * before it. The same document always gives the same bytes. Between calls it keeps the bytes of records that stay the
 * same objects, so that saving one edit costs little more than copying; the bytes equal those of a fresh writer.
 */
export const createPieceWriter = (
  platform: Platform,
): ((document: ProjectDocument) => readonly Uint8Array[]) => {
  let held: Held = new Map();
  let head: HeldHead | undefined;
  return (document) => {
    const next: Held = new Map();
    const parts = collectParts(platform);
    head = writeHead(parts, document, head, platform);
    writeTables(parts, 'records', document.records, held, next, platform);
    writeTables(parts, 'trash', document.trash, held, next, platform);
    parts.text(`${tailOf(document)},\n"sum":"`);
    const { pieces, sum } = parts.join(END_LENGTH);
    const last = pieces.at(-1);
    last?.set(platform.encode(`${sumText(sum)}"}`), last.length - END_LENGTH);
    held = next;
    return pieces;
  };
};

/** The same in one piece. */
export const createWriter = (platform: Platform): ((document: ProjectDocument) => Uint8Array) => {
  const write = createPieceWriter(platform);
  return (document) => joinBytes(write(document));
};

/** The checksum and what closes the file. */
const END_LENGTH = 10;
