import { getOwn } from './get-own.ts';
import type { ReplicaId } from './id-types.ts';

/** Highest counter seen by replica id, as files hold them: whole numbers from 1. */
export type Counters = { readonly [replica: string]: number };

/**
 * Highest counter seen of every replica. A dot it covers has been seen by this copy. Ask it through the functions of
 * this file: the clock of many replicas is no plain table.
 */
export type Clock = Counters | LayeredClock;

/** A clock of fewer replicas is copied with every edit: quicker than asking two tables. */
const COPY_LIMIT = 64;

const noCounters: Counters = Object.freeze({});

/**
 * A clock of many replicas after a few edits: the large table that it shares with the clocks before it, and the
 * counters raised since. In JSON it is one table like any other.
 */
export class LayeredClock {
  readonly base: Counters;
  /** At most `COPY_LIMIT`; these count where `base` has the replica too. */
  readonly newer: Counters;
  readonly highest: number;

  constructor(base: Counters, newer: Counters, highest: number) {
    this.base = base;
    this.newer = newer;
    this.highest = highest;
  }

  toJSON(): Counters {
    return { ...this.base, ...this.newer };
  }
}

/** The two tables of a clock; `newer` is empty in one that is a plain table. */
export function layersOf(clock: Clock): { readonly base: Counters; readonly newer: Counters } {
  return clock instanceof LayeredClock ? clock : { base: clock, newer: noCounters };
}

/** The highest counter seen of a replica; 0 where none was. */
export function counterIn(clock: Clock, replica: ReplicaId): number {
  if (!(clock instanceof LayeredClock)) return getOwn(clock, replica) ?? 0;
  return getOwn(clock.newer, replica) ?? getOwn(clock.base, replica) ?? 0;
}

/** A clock as one plain table. Of a raised one a copy is made: not for every edit. */
export function countersOf(clock: Clock): Counters {
  return clock instanceof LayeredClock ? clock.toJSON() : clock;
}

interface Summary {
  readonly size: number;
  readonly top: number;
}

const summaryByTable = new WeakMap<Counters, Summary>();

/** How many replicas a table has and their highest counter: cached for large tables. */
function summaryOf(counters: Counters): Summary {
  const cached = summaryByTable.get(counters);
  if (cached) return cached;
  const replicas = Object.keys(counters);
  let top = 0;
  for (const replica of replicas) top = Math.max(top, getOwn(counters, replica) ?? 0);
  const summary = { size: replicas.length, top };
  if (replicas.length > COPY_LIMIT) summaryByTable.set(counters, summary);
  return summary;
}

/** The highest counter of any replica; 0 for an empty clock. */
export function highestCounter(clock: Clock): number {
  return clock instanceof LayeredClock ? clock.highest : summaryOf(clock).top;
}

/** How many replicas a clock has seen writes of. */
export function replicaCount(clock: Clock): number {
  const { base, newer } = layersOf(clock);
  const added = Object.keys(newer).filter((replica) => getOwn(base, replica) === undefined);
  return summaryOf(base).size + added.length;
}

/**
 * The counters of `clock` that are above those of `other`. Clocks that share a table differ in what was raised alone.
 */
export function countersAbove(clock: Clock, other: Clock): Counters {
  const { base, newer } = layersOf(clock);
  const found: { [replica: string]: number } = {};
  for (const counters of base === layersOf(other).base ? [newer] : [base, newer]) {
    for (const replica of Object.keys(counters)) {
      const counter = counterIn(clock, replica);
      if (counter > counterIn(other, replica)) found[replica] = counter;
    }
  }
  return found;
}

/** The clock with these counters, each of them above its own. */
export function raiseCounters(clock: Clock, higher: Counters): Clock {
  const { base, newer } = layersOf(clock);
  if (newer === noCounters && summaryOf(base).size <= COPY_LIMIT) return { ...base, ...higher };
  const raised = { ...newer, ...higher };
  const { size: replicas, top: highest } = summaryOf(raised);
  return replicas > COPY_LIMIT
    ? { ...base, ...raised }
    : new LayeredClock(base, raised, Math.max(highestCounter(clock), highest));
}
