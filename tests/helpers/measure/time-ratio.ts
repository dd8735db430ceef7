/** How many times as much `timeRatio` is asked to compare, unless a test says otherwise. */
export const SIZE_FACTOR = 8;

/**
 * Eight times as much takes eight times as long, or fourteen where memory is slower than the processor; looking through
 * all for each of them takes 64 times.
 */
export const MAX_RATIO = 32;

/**
 * The same for so little that it stays near the processor, where eight times as much takes ten times as long at most; 19
 * came out on a machine on which memory is slow the first time it is written. What looks through all for each takes 64 times.
 */
export const MAX_RATIO_OF_LITTLE = 24;

/** The machine is busy with other tests for moments: the quickest of so many rounds counts. */
const ROUNDS = 20;
const FIRST_LOOKS = 3;

/** Milliseconds of the wall or of this process, whichever are fewer: other programs lengthen the one, other tests the other. */
const taken = (work: () => unknown): number => {
  const began = performance.now();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.min(performance.now() - began, (user + system) / 1000);
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
