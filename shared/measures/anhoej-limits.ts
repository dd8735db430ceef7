/** A run longer than `longestRun`, or fewer crossings of the median than `crossings`, is a signal. */
export interface AnhoejLimits {
  readonly longestRun: number;
  readonly crossings: number;
}

const ERROR_RATE = 0.05;
/** So that a probability that is 0.05 but for its last digit counts as 0.05. */
const ROUNDING = 1e-12;

/** The smallest x with P(X <= x) >= 0.05 for X of a binomial distribution of `tosses` and one half. */
const lowerTail = (tosses: number): number => {
  let logTerm = -tosses * Math.LN2;
  let upTo = Math.exp(logTerm);
  let x = 0;
  while (upTo < ERROR_RATE - ROUNDING && x < tosses) {
    logTerm += Math.log((tosses - x) / (x + 1));
    upTo += Math.exp(logTerm);
    x += 1;
  }
  return x;
};

/**
 * Limits of the rules of Anhøj (Anhøj and Olesen 2014) for `useful` points off the median: the longest run,
 * round(log2(n)) + 3, and the crossings, the 5 % quantile of the binomial distribution of n - 1 and one half. Null below
 * two points.
 */
export function anhoejLimits(useful: number): AnhoejLimits | null {
  if (useful < 2) return null;
  return { longestRun: Math.round(Math.log2(useful)) + 3, crossings: lowerTail(useful - 1) };
}
