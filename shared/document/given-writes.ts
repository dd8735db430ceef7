import type { Dot, Ref, Value } from './document.ts';
import { counterOf, sessionOf } from './dots.ts';
import type { Write } from './edit.ts';
import { ALIVE } from './stamps.ts';
import type { StandingWrite } from './standing-writes.ts';
import { same } from './values.ts';

/** Writes are remembered up to so many: ten moves of ten thousand cards. What is older counts as given. */
const REMEMBERED = 100_000;

/** The writes that one running replica gave, by dot: what it finds under a dot of its own and did not give is another's. */
export interface GivenWrites {
  add(dot: Dot, writes: readonly Write[]): void;
  /** Also counts as given: it came from another replica under a dot of ours, and has its place here now. */
  adopt(writes: readonly StandingWrite[]): void;
  has(write: StandingWrite): boolean;
  /** Ids whose dots are ours. */
  ids(): ReadonlySet<string>;
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
  /** What came from other replicas under dots of ours is not known any more. */
  forgetOthers(): void;
}

const keyOf = ({ kind, id, register }: Ref & { readonly register: string }): string =>
  `${kind} ${id} ${register}`;

/** What one edit wrote, by register: looked up only where a copy of ours comes back, so it is put in order then. */
type Index = ReadonlyMap<string, readonly (Value | undefined)[]>;

function indexOf(writes: readonly Write[]): Index {
  const index = new Map<string, (Value | undefined)[]>();
  const add = (key: string, value: Value | undefined): void => {
    const values = index.get(key);
    if (values) values.push(value);
    else index.set(key, [value]);
  };
  for (const write of writes) {
    add(keyOf(write), write.value);
    // Whoever writes a field of a record that is nowhere makes it live.
    if (write.value !== undefined) add(keyOf({ ...write, register: ALIVE }), undefined);
  }
  return index;
}

/** Nothing is given at first. */
export function createGivenWrites(): GivenWrites {
  const byDot = new Map<Dot, readonly Write[]>();
  const indexes = new Map<Dot, Index>();
  const adopted = new Map<string, Value[]>();
  const ids = new Set<string>();
  const tops = new Map<string, number>();
  const raised = new Map<string, number>();
  const lasts = new Map<string, Dot>();
  const met = new Set<string>();
  let remembered = 0;
  /** Dots of these counters and below are no longer remembered. */
  const forgotten = new Map<string, number>();

  const forgetOldest = (): void => {
    for (const [dot, writes] of byDot) {
      if (remembered <= REMEMBERED || byDot.size === 1) return;
      byDot.delete(dot);
      indexes.delete(dot);
      remembered -= writes.length;
      forgotten.set(sessionOf(dot), counterOf(dot));
    }
  };
  const indexFor = (dot: Dot): Index => {
    const index = indexes.get(dot) ?? indexOf(byDot.get(dot) ?? []);
    if (byDot.has(dot)) indexes.set(dot, index);
    return index;
  };
  /** A life has no value, and of a withheld one nobody can say that it is another. */
  const isAmong = (values: readonly (Value | undefined)[] | undefined, { value }: StandingWrite): boolean =>
    values?.some((one) => value === undefined || same(one, value)) ?? false;
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
      const key = keyOf(write);
      return (
        isAmong(indexFor(write.dot).get(key), write) || isAmong(adopted.get(`${write.dot} ${key}`), write)
      );
    },
    ids: () => ids,
    topOf: (id) => Math.max(tops.get(id) ?? 0, raised.get(id) ?? 0),
    raise: (id, counter) => raised.set(id, Math.max(raised.get(id) ?? 0, counter)),
    lastOf: (id) => {
      const dot = lasts.get(id);
      if (dot === undefined) return [];
      const writes = (byDot.get(dot) ?? []).map(
        ({ kind, id: of, register, value }): StandingWrite => ({ kind, id: of, register, value, dot }),
      );
      const values = writes.filter(({ value }) => value !== undefined);
      return values.length > 0 ? values : writes;
    },
    begin: (id) => ids.add(id),
    meet: (id) => met.add(id),
    isMet: (id) => met.has(id),
    forgetOthers: () => {
      for (const known of [adopted, raised, met]) known.clear();
    },
  };
}
