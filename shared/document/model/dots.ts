import type { Clock } from './clock.ts';
import { counterIn, countersAbove, highestCounter, raiseCounters } from './clock.ts';
import type { Dot, ReplicaId } from './id-types.ts';

/** Counters above this are refused: far beyond any real history, and far below what doubles lose. */
export const MAX_COUNTER = 2 ** 40;

/**
 * Stands for "nobody knows who wrote this": given to values whose stamp could not be read. Any real write replaces it.
 */
export const UNKNOWN_DOT: Dot = '00000000-0';

/** The replica that made an edit: `Qm3xA9pL` of `Qm3xA9pL-12`. */
export function replicaOf(dot: Dot): ReplicaId {
  return dot.slice(0, dot.lastIndexOf('-'));
}

/** The counter of an edit: 12 of `Qm3xA9pL-12`. */
export function counterOf(dot: Dot): number {
  return Number(dot.slice(dot.lastIndexOf('-') + 1));
}

/** True where a text is a dot with a counter that we accept. */
export function isDot(text: unknown): text is Dot {
  return (
    typeof text === 'string' &&
    text.length <= 48 &&
    /^[A-Za-z0-9]{1,32}-(0|[1-9][0-9]{0,13})$/.test(text) &&
    counterOf(text) <= MAX_COUNTER
  );
}

/**
 * Order in which concurrent writes are shown: higher counter first, then replica id. A write that has seen another
 * always has the higher counter. No wall clock takes part.
 */
export function compareNewestFirst(a: Dot, b: Dot): number {
  const difference = counterOf(b) - counterOf(a);
  if (difference !== 0) return difference;
  return a < b ? 1 : a > b ? -1 : 0;
}

/** The newer of two dots; where one is missing, the other. */
export function newerDot(a: Dot | undefined, b: Dot | undefined): Dot | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareNewestFirst(a, b) <= 0 ? a : b;
}

const isInOrder = (dots: readonly Dot[]): boolean => {
  for (let index = 1; index < dots.length; index += 1) {
    if (compareNewestFirst(dots[index - 1] ?? '', dots[index] ?? '') > 0) return false;
  }
  return true;
};

/** Dots in the order of `compareNewestFirst`; the list itself where they are, as in every file of ours. */
export function sortNewestFirst(dots: readonly Dot[]): readonly Dot[] {
  return isInOrder(dots) ? dots : [...dots].sort(compareNewestFirst);
}

/** More than any partner can be ahead: a file that claims it is damaged, or made to leave us no counters. */
const MAX_LEAD = 2 ** 32;

/** Whether a copy's counters are so far above ours (2^32) that a merge could leave none for edits. */
export function isFarAhead(mine: Clock, theirs: Clock): boolean {
  return highestCounter(theirs) > highestCounter(mine) + MAX_LEAD;
}

/** Whether another edit can get a dot: the highest counter is below 2^40. */
export function hasCountersLeft(clock: Clock): boolean {
  return highestCounter(clock) < MAX_COUNTER;
}

/**
 * The dot of the next edit by `replica`: one counter above every other that the clock has seen.
 * @throws RangeError above 2^40, which no honest history reaches
 */
export function nextDot(clock: Clock, replica: ReplicaId): Dot {
  const counter = highestCounter(clock) + 1;
  if (counter > MAX_COUNTER) throw new RangeError(`No write can follow counter ${counter - 1}.`);
  return `${replica}-${counter}`;
}

/** The clock after seeing `dot`. */
export function advanceClock(clock: Clock, dot: Dot): Clock {
  return hasSeen(clock, dot) ? clock : raiseCounters(clock, { [replicaOf(dot)]: counterOf(dot) });
}

/** True where the write called `dot` has been seen by `clock`. */
export function hasSeen(clock: Clock, dot: Dot): boolean {
  return counterIn(clock, replicaOf(dot)) >= counterOf(dot);
}

/** True where everything `other` has seen has been seen by `clock`. */
export function clockCovers(clock: Clock, other: Clock): boolean {
  return Object.keys(countersAbove(other, clock)).length === 0;
}

/** The least clock that covers both. Keeps `a` itself where it covers `b`. */
export function joinClocks(a: Clock, b: Clock): Clock {
  const missing = countersAbove(b, a);
  return Object.keys(missing).length === 0 ? a : raiseCounters(a, missing);
}
