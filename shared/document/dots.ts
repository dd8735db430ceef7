import { above, counterIn, topOf, withCounters } from './clock.ts';
import type { Clock, Dot } from './document.ts';

/** Counters above this are refused: far beyond any real history, and far below what doubles lose. */
export const MAX_COUNTER = 2 ** 40;

/**
 * Stands for "nobody knows who wrote this": given to values whose stamp could not be read. Any real write replaces it.
 */
export const NOBODY: Dot = '00000000-0';

export const sessionOf = (dot: Dot): string => dot.slice(0, dot.lastIndexOf('-'));
export const counterOf = (dot: Dot): number => Number(dot.slice(dot.lastIndexOf('-') + 1));

/** True where a text is a dot with a counter that we accept. */
export const isDot = (text: unknown): text is Dot =>
  typeof text === 'string' &&
  text.length <= 48 &&
  /^[A-Za-z0-9]{1,32}-(0|[1-9][0-9]{0,13})$/.test(text) &&
  counterOf(text) <= MAX_COUNTER;

/**
 * Order in which concurrent writes are shown: higher counter first, then session id. A write that has seen another
 * always has the higher counter. No wall clock takes part.
 */
export const newestFirst = (a: Dot, b: Dot): number => {
  const difference = counterOf(b) - counterOf(a);
  if (difference !== 0) return difference;
  return a < b ? 1 : a > b ? -1 : 0;
};

const isInOrder = (dots: readonly Dot[]): boolean => {
  for (let index = 1; index < dots.length; index += 1) {
    if (newestFirst(dots[index - 1] ?? '', dots[index] ?? '') > 0) return false;
  }
  return true;
};

/** Dots in the order of `newestFirst`; the list itself where they are, as in every file of ours. */
export function sortNewest(dots: readonly Dot[]): readonly Dot[] {
  return isInOrder(dots) ? dots : [...dots].sort(newestFirst);
}

/** More than any partner can be ahead: a file that claims it is damaged, or made to leave us no room. */
const FAR = 2 ** 32;

/** Whether a copy's counters are so far above ours that taking it in could leave no room for edits. */
export const isFarAhead = (mine: Clock, theirs: Clock): boolean => topOf(theirs) > topOf(mine) + FAR;

/** Whether another edit can be counted. */
export const hasCountersLeft = (clock: Clock): boolean => topOf(clock) < MAX_COUNTER;

/** The dot of the next edit by `session`. Throws a RangeError above 2^40: the clock is damaged, not worn out. */
export const nextDot = (clock: Clock, session: string): Dot => {
  const counter = topOf(clock) + 1;
  if (counter > MAX_COUNTER) throw new RangeError(`No write can follow counter ${counter - 1}.`);
  return `${session}-${counter}`;
};

/** The clock after seeing `dot`. */
export const raise = (clock: Clock, dot: Dot): Clock =>
  hasSeen(clock, dot) ? clock : withCounters(clock, { [sessionOf(dot)]: counterOf(dot) });

/** True where the write called `dot` has been seen by `clock`. */
export const hasSeen = (clock: Clock, dot: Dot): boolean =>
  counterIn(clock, sessionOf(dot)) >= counterOf(dot);

/** True where everything `other` has seen has been seen by `clock`. */
export const covers = (clock: Clock, other: Clock): boolean => Object.keys(above(other, clock)).length === 0;

/** The least clock that covers both. Keeps `a` itself where it covers `b`. */
export const joinClocks = (a: Clock, b: Clock): Clock => {
  const missing = above(b, a);
  return Object.keys(missing).length === 0 ? a : withCounters(a, missing);
};
