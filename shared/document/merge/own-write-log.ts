import type { Write } from '../edit/edit.ts';
import type { Value } from '../model/document.ts';
import { counterOf, replicaOf } from '../model/dots.ts';
import type { Dot, ReplicaId } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { registerKey } from '../model/record-key.ts';
import { ALIVE } from '../model/stamps.ts';
import type { CurrentWrite } from './current-writes.ts';

/** Writes are remembered up to so many: ten moves of ten thousand cards. What is older counts as our own. */
const MAX_REMEMBERED_WRITES = 100_000;

/**
 * The writes that one running replica made, by dot: a write under a dot of its own that is not in the log is a
 * twin's.
 */
export interface OwnWriteLog {
  add(dot: Dot, writes: readonly Write[]): void;
  /** Counts a twin's writes as known: they came under a dot of ours and have been merged. */
  addTwinWrites(writes: readonly CurrentWrite[]): void;
  includes(write: CurrentWrite): boolean;
  /** Ids whose dots are ours. */
  replicaIds(): ReadonlySet<ReplicaId>;
  /** The highest counter used under an id, 0 for none. */
  highestCounter(id: ReplicaId): number;
  /** Another copy has used this id up to this counter. */
  raiseCounter(id: ReplicaId, counter: number): void;
  /** The writes under the last dot of an id: those with a value, or existence writes where it has none. */
  lastWritesOf(id: ReplicaId): readonly CurrentWrite[];
  /** Adds an id of ours: its dots count as our own from now on. */
  addReplica(id: ReplicaId): void;
  /** Notes that the twin which goes on under this id has been merged. */
  markTwinMet(id: ReplicaId): void;
  isTwinMet(id: ReplicaId): boolean;
  /** Forgets the twins' writes, counters and ids: a merge was undone, and they may come again. */
  forgetTwins(): void;
}

/** The values that one edit wrote, by register. Built on first use: most edits are never looked up. */
type WriteIndex = ReadonlyMap<string, readonly (Value | undefined)[]>;

function indexWrites(writes: readonly Write[]): WriteIndex {
  const index = new Map<string, (Value | undefined)[]>();
  const add = (key: string, value: Value | undefined): void => {
    const values = index.get(key);
    if (values) values.push(value);
    else index.set(key, [value]);
  };
  for (const write of writes) {
    add(registerKey(write), write.value);
    // Whoever writes a field of a record that is nowhere makes it live.
    if (write.value !== undefined) add(registerKey({ ...write, register: ALIVE }), undefined);
  }
  return index;
}

/** Creates an empty log. */
export function createOwnWriteLog(): OwnWriteLog {
  const byDot = new Map<Dot, readonly Write[]>();
  const indexes = new Map<Dot, WriteIndex>();
  const twinValues = new Map<string, Value[]>();
  const ids = new Set<string>();
  const highestById = new Map<string, number>();
  const raisedById = new Map<string, number>();
  const lastDotById = new Map<string, Dot>();
  const metTwins = new Set<string>();
  let rememberedCount = 0;
  /** Dots of these counters and below are no longer remembered. */
  const forgottenUpTo = new Map<string, number>();

  const forgetOldest = (): void => {
    for (const [dot, writes] of byDot) {
      if (rememberedCount <= MAX_REMEMBERED_WRITES || byDot.size === 1) return;
      byDot.delete(dot);
      indexes.delete(dot);
      rememberedCount -= writes.length;
      forgottenUpTo.set(replicaOf(dot), counterOf(dot));
    }
  };
  const indexFor = (dot: Dot): WriteIndex => {
    const index = indexes.get(dot) ?? indexWrites(byDot.get(dot) ?? []);
    if (byDot.has(dot)) indexes.set(dot, index);
    return index;
  };
  /** An existence write has no value, and of a withheld one nobody can say that it differs. */
  const hasValueOf = (values: readonly (Value | undefined)[] | undefined, { value }: CurrentWrite): boolean =>
    values?.some((one) => value === undefined || isDeepEqual(one, value)) ?? false;
  return {
    add: (dot, writes) => {
      byDot.set(dot, writes);
      rememberedCount += writes.length;
      highestById.set(replicaOf(dot), counterOf(dot));
      lastDotById.set(replicaOf(dot), dot);
      forgetOldest();
    },
    addTwinWrites: (writes) => {
      for (const write of writes) {
        const key = `${write.dot} ${registerKey(write)}`;
        twinValues.set(key, [...(twinValues.get(key) ?? []), write.value ?? null]);
      }
    },
    includes: (write) => {
      if (counterOf(write.dot) <= (forgottenUpTo.get(replicaOf(write.dot)) ?? 0)) return true;
      const key = registerKey(write);
      return (
        hasValueOf(indexFor(write.dot).get(key), write) ||
        hasValueOf(twinValues.get(`${write.dot} ${key}`), write)
      );
    },
    replicaIds: () => ids,
    highestCounter: (id) => Math.max(highestById.get(id) ?? 0, raisedById.get(id) ?? 0),
    raiseCounter: (id, counter) => raisedById.set(id, Math.max(raisedById.get(id) ?? 0, counter)),
    lastWritesOf: (id) => {
      const dot = lastDotById.get(id);
      if (dot === undefined) return [];
      const writes = (byDot.get(dot) ?? []).map(
        ({ kind, id: of, register, value }): CurrentWrite => ({ kind, id: of, register, value, dot }),
      );
      const values = writes.filter(({ value }) => value !== undefined);
      return values.length > 0 ? values : writes;
    },
    addReplica: (id) => ids.add(id),
    markTwinMet: (id) => metTwins.add(id),
    isTwinMet: (id) => metTwins.has(id),
    forgetTwins: () => {
      for (const known of [twinValues, raisedById, metTwins]) known.clear();
    },
  };
}
