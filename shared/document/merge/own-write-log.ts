import type { Write } from '../edit/edit.ts';
import type { Value } from '../model/document.ts';
import { counterOf, replicaOf } from '../model/dots.ts';
import type { Dot, ReplicaId } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { registerKey } from '../model/record-key.ts';
import { ALIVE } from '../model/stamps.ts';
import type { CurrentWrite } from './current-writes.ts';

/** Writes are remembered up to so many: ten moves of ten thousand cards. What is older counts as given. */
const MAX_REMEMBERED_WRITES = 100_000;

/** The writes that one running replica gave, by dot: what it finds under a dot of its own and did not give is another's. */
export interface OwnWriteLog {
  add(dot: Dot, writes: readonly Write[]): void;
  /** Also counts as given: it came from another replica under a dot of ours, and has its place here now. */
  addTwinWrites(writes: readonly CurrentWrite[]): void;
  includes(write: CurrentWrite): boolean;
  /** Ids whose dots are ours. */
  replicaIds(): ReadonlySet<ReplicaId>;
  /** The highest counter given under an id, 0 for none. */
  highestCounter(id: ReplicaId): number;
  /** Another copy under this id has come so far. */
  raiseCounter(id: ReplicaId, counter: number): void;
  /** What was written under the last dot of an id: its values, or lives where it wrote none. */
  lastWritesOf(id: ReplicaId): readonly CurrentWrite[];
  /** From now on dots of this id are ours. */
  addReplica(id: ReplicaId): void;
  /** What a twin under this id brings is known. */
  markTwinMet(id: ReplicaId): void;
  isTwinMet(id: ReplicaId): boolean;
  /** What came from other replicas under dots of ours is not known any more. */
  forgetTwins(): void;
}

/** What one edit wrote, by register: looked up only where a copy of ours comes back, so it is put in order then. */
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

/** Nothing is given at first. */
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
  /** A life has no value, and of a withheld one nobody can say that it is another. */
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
