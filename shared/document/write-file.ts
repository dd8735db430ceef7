import { sumText } from './checksum.ts';
import type { ProjectDocument, StoredRecord, Table, Tables } from './document.ts';
import { gapOf, isEmptyGap } from './gap.ts';
import type { Platform } from './platform.ts';
import { idsInOrder, membershipOf } from './tables.ts';

/** A run of records of one table and the bytes they make. Good as long as the records are the same objects. */
interface Chunk {
  readonly ids: readonly string[];
  readonly records: readonly StoredRecord[];
  readonly bytes: Uint8Array;
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
    chunks.set(first, isTaken ? held : { ids, records, bytes: platform.encode(chunkText(ids, records)) });
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

/** Collects the parts of a file: short texts and the bytes of chunks. */
interface Parts {
  readonly text: (text: string) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly join: () => Uint8Array;
}

const collect = (platform: Platform, room: number): Parts => {
  const parts: Uint8Array[] = [];
  let pending = '';
  let length = room;
  const bytes = (part: Uint8Array) => {
    if (pending !== '') {
      const text = platform.encode(pending);
      pending = '';
      parts.push(text);
      length += text.length;
    }
    parts.push(part);
    length += part.length;
  };
  const join = () => {
    bytes(new Uint8Array(0));
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  return {
    text: (text) => {
      pending += text;
    },
    bytes,
    join,
  };
};

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
  for (const kind of Object.keys(tables).sort()) {
    const table = tables[kind] ?? {};
    const key = `${name} ${kind}`;
    const now = holdTable(table, held.get(key), platform);
    if (now.chunks.size === 0) continue;
    next.set(key, now);
    parts.text(`${isFirstKind ? '\n' : ',\n'}${JSON.stringify(kind)}:{`);
    isFirstKind = false;
    let separator = '\n';
    for (const chunk of now.chunks.values()) {
      parts.text(separator);
      parts.bytes(chunk.bytes);
      separator = ',\n';
    }
    parts.text('\n}');
  }
  parts.text('}');
};

const headOf = (document: ProjectDocument): string => {
  const gap = gapOf(document);
  const sorted = (table: object) => JSON.stringify(Object.fromEntries(Object.entries(table).sort(byKey)));
  return [
    `{"format":${JSON.stringify(document.format)}`,
    `"project":${JSON.stringify(document.project)}`,
    `"clock":${sorted(document.clock)}`,
    ...(isEmptyGap(gap) ? [] : [`"gap":${sorted(gap)}`]),
    `"sessions":${sorted(document.sessions)}`,
  ].join(',\n');
};

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const tailOf = (document: ProjectDocument): string =>
  Object.entries(document.extra)
    .sort(byKey)
    .map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join('');

/**
 * A writer of project files: UTF-8 JSON, one record per line, in one fixed order, closed by the checksum of everything
 * before it. The same document always gives the same bytes. Between calls it keeps the bytes of records that stay the
 * same objects, so that saving one edit costs little more than copying; the bytes equal those of a fresh writer.
 */
export const createWriter = (platform: Platform): ((document: ProjectDocument) => Uint8Array) => {
  let held: Held = new Map();
  return (document) => {
    const next: Held = new Map();
    const parts = collect(platform, SUM_LENGTH + 2);
    parts.text(headOf(document));
    writeTables(parts, 'records', document.records, held, next, platform);
    writeTables(parts, 'trash', document.trash, held, next, platform);
    parts.text(`${tailOf(document)},\n"sum":"`);
    const bytes = parts.join();
    const end = bytes.length - SUM_LENGTH - 2;
    bytes.set(platform.encode(`${sumText(platform.crc32(bytes.subarray(0, end)))}"}`), end);
    held = next;
    return bytes;
  };
};

const SUM_LENGTH = 8;
