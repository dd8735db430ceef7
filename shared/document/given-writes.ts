import type { Dot, Ref, Value } from './document.ts';
import { counterOf, sessionOf } from './dots.ts';
import type { Write } from './edit.ts';
import { ALIVE, DELETED } from './stamps.ts';
import { same } from './values.ts';

/** One write as it stands in a document: a field with its value, or a life (`+`, `-`) without one. */
export interface StandingWrite extends Ref {
  readonly register: string;
  readonly dot: Dot;
  /** Undefined of a life, and of a field that the document withholds. */
  readonly value: Value | undefined;
}

/** Writes are remembered up to so many: ten moves of ten thousand cards. What is older counts as given. */
const REMEMBERED = 100_000;

/** The writes that one running replica gave, by dot: what it finds under a dot of its own and did not give is another's. */
export interface GivenWrites {
  add(dot: Dot, writes: readonly Write[]): void;
  /** Also counts as given: it came from another replica under a dot of ours, and has its place here now. */
  adopt(writes: readonly StandingWrite[]): void;
  has(write: StandingWrite): boolean;
  /** Whether dots of this replica id are ours. */
  isOurs(id: string): boolean;
  /** All such ids. */
  ids(): readonly string[];
  /** The highest counter given under an id, 0 for none. */
  topOf(id: string): number;
  /** Another copy under this id has come so far. */
  raise(id: string, counter: number): void;
  /** What was written under the last dot of an id: its values, or lives where it wrote none. */
  lastOf(id: string): readonly StandingWrite[];
  /** From now on dots of this id are ours. */
  begin(id: string): void;
  /** What a twin under this id brings is known. */
  meet(id: string): void;
  isMet(id: string): boolean;
}

const keyOf = ({ kind, id, register }: Ref & { readonly register: string }): string =>
  `${kind} ${id} ${register}`;

const isLife = (register: string): boolean => register === ALIVE || register === DELETED;

/** Nothing is given at first. */
export function createGivenWrites(): GivenWrites {
  const byDot = new Map<Dot, readonly Write[]>();
  const adopted = new Map<string, Value[]>();
  const tops = new Map<string, number>();
  const lasts = new Map<string, Dot>();
  const met = new Set<string>();
  let remembered = 0;
  /** Dots of these counters and below are no longer remembered. */
  const forgotten = new Map<string, number>();

  const forgetOldest = (): void => {
    for (const [dot, writes] of byDot) {
      if (remembered <= REMEMBERED || byDot.size === 1) return;
      byDot.delete(dot);
      remembered -= writes.length;
      forgotten.set(sessionOf(dot), counterOf(dot));
    }
  };
  const isWritten = (given: Write, write: StandingWrite): boolean =>
    given.kind === write.kind &&
    given.id === write.id &&
    // Whoever writes a field of a record that is nowhere makes it live.
    (given.register === write.register || (write.register === ALIVE && given.value !== undefined)) &&
    (isLife(write.register) || write.value === undefined || same(given.value, write.value));
  const isAdopted = (write: StandingWrite): boolean => {
    const values = adopted.get(`${write.dot} ${keyOf(write)}`);
    return values?.some((value) => write.value === undefined || same(value, write.value)) ?? false;
  };
  return {
    add: (dot, writes) => {
      byDot.set(dot, writes);
      remembered += writes.length;
      tops.set(sessionOf(dot), counterOf(dot));
      lasts.set(sessionOf(dot), dot);
      forgetOldest();
    },
    adopt: (writes) => {
      for (const write of writes) {
        const key = `${write.dot} ${keyOf(write)}`;
        adopted.set(key, [...(adopted.get(key) ?? []), write.value ?? null]);
      }
    },
    has: (write) => {
      if (counterOf(write.dot) <= (forgotten.get(sessionOf(write.dot)) ?? 0)) return true;
      return (byDot.get(write.dot) ?? []).some((given) => isWritten(given, write)) || isAdopted(write);
    },
    isOurs: (id) => tops.has(id),
    ids: () => [...tops.keys()],
    topOf: (id) => tops.get(id) ?? 0,
    raise: (id, counter) => tops.set(id, Math.max(tops.get(id) ?? 0, counter)),
    lastOf: (id) => {
      const dot = lasts.get(id);
      if (dot === undefined) return [];
      const writes = (byDot.get(dot) ?? []).map(
        ({ kind, id: of, register, value }): StandingWrite => ({ kind, id: of, register, value, dot }),
      );
      const values = writes.filter(({ value }) => value !== undefined);
      return values.length > 0 ? values : writes;
    },
    begin: (id) => tops.set(id, 0),
    meet: (id) => met.add(id),
    isMet: (id) => met.has(id),
  };
}
