/**
 * The shortest of three runs, in milliseconds: what else the machine does lengthens one, seldom all. The processor's own
 * count would not do: it is that of all threads. `run` gets 0, 1, 2, for work that is remembered once it was done.
 */
export const shortestOfThree = (run: (round: number) => void): number =>
  Math.min(
    ...[0, 1, 2].map((round) => {
      const began = performance.now();
      run(round);
      return performance.now() - began;
    }),
  );
