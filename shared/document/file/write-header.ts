import type { Counters } from '../model/clock.ts';
import { layersOf } from '../model/clock.ts';
import type { ProjectDocument } from '../model/document.ts';
import { documentUnseenOf, hasNothingUnseen } from '../model/unseen-writes.ts';
import { type ByteChunk, type ChunkCollector, createChunk } from './byte-chunks.ts';
import type { Platform } from './platform.ts';

/** The text of a clock's large table, cut at the replicas whose counters still rise. */
interface ClockCache {
  readonly base: Counters;
  readonly risingReplicas: readonly string[];
  /** The text before each of those replicas, and after the last. */
  readonly runs: readonly ByteChunk[];
}

interface TableCache {
  readonly table: object;
  readonly chunk: ByteChunk;
}

/**
 * The header's text as the last write made it: so the number of replicas that a project has had costs an edit
 * nothing.
 */
export interface HeaderCache {
  readonly clock: ClockCache;
  readonly unseen: TableCache | undefined;
  readonly replicas: TableCache;
}

/** A name that looks like a place in a list: every table has these first, the smallest of all at its beginning. */
const isArrayIndex = (name: string): boolean =>
  /^(?:0|[1-9][0-9]{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;

const isSorted = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);

/** In the order in which JSON has a table whose entries were put in one by one, sorted. */
const inFileOrder = (names: readonly string[]): readonly string[] => {
  const indexes = names.filter(isArrayIndex);
  const others = indexes.length === 0 ? [...names] : names.filter((name) => !isArrayIndex(name));
  if (!isSorted(others)) others.sort();
  return indexes.length === 0 ? others : [...indexes.sort((a, b) => Number(a) - Number(b)), ...others];
};

/** Sorting hundreds of thousands of replicas takes longer than writing them, and those of a file are sorted. */
const tableText = (table: { readonly [name: string]: unknown }): string => {
  const names = Object.keys(table);
  const sorted = inFileOrder(names);
  if (sorted.every((name, index) => name === names[index])) return JSON.stringify(table);
  return `{${sorted.map((name) => `${JSON.stringify(name)}:${JSON.stringify(table[name])}`).join(',')}}`;
};

const cacheTable = (
  table: { readonly [name: string]: unknown },
  cached: TableCache | undefined,
  platform: Platform,
): TableCache =>
  cached?.table === table ? cached : { table, chunk: createChunk(tableText(table), platform) };

const areListsEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

const splitClock = (base: Counters, risingReplicas: readonly string[], platform: Platform): ClockCache => {
  const risingSet = new Set(risingReplicas);
  const runs: ByteChunk[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    runs.push(createChunk(run.join(','), platform));
    run = [];
  };
  const unchangingReplicas = Object.keys(base).filter((replica) => !risingSet.has(replica));
  for (const replica of inFileOrder([...unchangingReplicas, ...risingReplicas])) {
    if (risingSet.has(replica)) endRun();
    else run.push(`${JSON.stringify(replica)}:${base[replica]}`);
  }
  endRun();
  return { base, risingReplicas, runs };
};

const writeClock = (
  collector: ChunkCollector,
  { clock }: ProjectDocument,
  cached: ClockCache | undefined,
  platform: Platform,
): ClockCache => {
  const { base, newer } = layersOf(clock);
  const risingReplicas = inFileOrder(Object.keys(newer));
  const isUnchanged = cached?.base === base && areListsEqual(cached.risingReplicas, risingReplicas);
  const current = isUnchanged ? cached : splitClock(base, risingReplicas, platform);
  let separator = '';
  const write = (entry: () => void): void => {
    collector.addText(separator);
    entry();
    separator = ',';
  };
  collector.addText(`"clock":{`);
  current.runs.forEach((run, index) => {
    if (run.bytes.length > 0) write(() => collector.addChunk(run));
    const replica = risingReplicas[index];
    if (replica !== undefined) write(() => collector.addText(`${JSON.stringify(replica)}:${newer[replica]}`));
  });
  collector.addText('}');
  return current;
};

/** Writes all that stands before the records. `held` comes from the write before; unchanged text is reused. */
export function writeHeader(
  collector: ChunkCollector,
  document: ProjectDocument,
  cached: HeaderCache | undefined,
  platform: Platform,
): HeaderCache {
  collector.addText(
    `{"format":${JSON.stringify(document.format)},\n"project":${JSON.stringify(document.project)},\n`,
  );
  const clock = writeClock(collector, document, cached?.clock, platform);
  const documentUnseen = documentUnseenOf(document);
  const unseen = hasNothingUnseen(documentUnseen)
    ? undefined
    : cacheTable(documentUnseen, cached?.unseen, platform);
  if (unseen) {
    collector.addText(',\n"gap":');
    collector.addChunk(unseen.chunk);
  }
  const replicas = cacheTable(document.sessions, cached?.replicas, platform);
  collector.addText(',\n"sessions":');
  collector.addChunk(replicas.chunk);
  return { clock, unseen, replicas };
}
