import { readFileSync } from 'node:fs';

/** How many times as much `timeRatio` is asked to compare, unless a test says otherwise. */
export const SIZE_FACTOR = 8;

/**
 * Eight times as much takes eight times as long, or fourteen where memory is slower than the processor; looking through
 * all for each of them takes 64 times.
 */
export const MAX_RATIO = 32;

/**
 * The same for so little that it stays near the processor, where eight times as much takes ten times as long at most. What
 * looks through all for each comes to this ratio with a quarter of the input that brings it to `MAX_RATIO`: as strict, and
 * a quarter of the time.
 */
export const MAX_RATIO_OF_LITTLE = 16;

/** The machine is busy with other tests for moments: the quickest of so many rounds counts. */
const ROUNDS = 20;
const FIRST_LOOKS = 3;
/** From so many milliseconds on the time of a thread is known well enough. */
const LONG = 50;

/** Milliseconds that this thread has had a processor, as Linux counts them: it looks every few of them. Undefined elsewhere. */
const threadTime = (): number | undefined => {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
};

/**
 * Milliseconds of the wall, of this process or, of long work, of this thread, whichever are fewest: other programs lengthen
 * the first, other tests the second, and work that takes long has both beside it.
 */
const taken = (work: () => unknown): number => {
  const began = performance.now();
  const start = process.cpuUsage();
  const hadBefore = threadTime();
  work();
  const had = threadTime();
  const { user, system } = process.cpuUsage(start);
  const least = Math.min(performance.now() - began, (user + system) / 1000);
  return least < LONG || hadBefore === undefined || had === undefined
    ? least
    : Math.min(least, had - hadBefore);
};

/**
 * How many times as long `much` takes as `little`. Tests ask this and not for milliseconds, which are the machine's and
 * are measured by the bench. It is measured again while more than `atMost` comes out.
 */
export function timeRatio(little: () => unknown, much: () => unknown, atMost = MAX_RATIO): number {
  // What runs for the first time is compiled meanwhile: that made `little` look so slow that nothing was too much beside it.
  let least = Math.min(...Array.from({ length: FIRST_LOOKS }, () => taken(little)));
  let most = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && !(most / least <= atMost); round += 1) {
    least = Math.min(least, taken(little));
    most = Math.min(most, taken(much));
  }
  return most / least;
}
