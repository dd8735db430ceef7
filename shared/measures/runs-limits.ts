const ERROR_RATE = 0.05;

/** Natural logarithms of 0!, 1! … n!. */
const logFactorials = (n: number): Float64Array => {
  const table = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) table[i] = (table[i - 1] ?? 0) + Math.log(i);
  return table;
};

/**
 * How likely each number of runs is where only chance orders `above` and `below` values (both 1 or more): index =
 * number of runs, 0 to above + below. Wald and Wolfowitz (1940): P(2k) = 2 C(a-1,k-1) C(b-1,k-1) / C(N,a);
 * P(2k+1) = [C(a-1,k) C(b-1,k-1) + C(a-1,k-1) C(b-1,k)] / C(N,a). By logarithms: C(400,200) has 120 digits.
 */
export function runsDistribution(above: number, below: number): Float64Array {
  const n = above + below;
  const factorials = logFactorials(n);
  const logChoose = (from: number, take: number): number =>
    take < 0 || take > from
      ? Number.NEGATIVE_INFINITY
      : (factorials[from] ?? 0) - (factorials[take] ?? 0) - (factorials[from - take] ?? 0);
  const orders = logChoose(n, above);
  const share = (takeAbove: number, takeBelow: number): number =>
    Math.exp(logChoose(above - 1, takeAbove) + logChoose(below - 1, takeBelow) - orders);
  const probabilities = new Float64Array(n + 1);
  for (let runs = 2; runs <= n; runs++) {
    const k = Math.floor(runs / 2);
    probabilities[runs] = runs % 2 === 0 ? 2 * share(k - 1, k - 1) : share(k, k - 1) + share(k - 1, k);
  }
  return probabilities;
}

/** Fewer runs than `lower` or more than `upper` are a signal. */
export interface RunsLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Limits for the number of runs about a centre line with `above` and `below` useful points: lower = the largest u with
 * P(R <= u) <= 0.05, upper = the smallest u with P(R >= u) <= 0.05 (Swed and Eisenhart 1943). A limit that no order can
 * pass stands one outside the possible. Null where all points lie on one side: there are no runs to count.
 */
export function runsLimits(above: number, below: number): RunsLimits | null {
  if (above < 1 || below < 1) return null;
  const probabilities = runsDistribution(above, below);
  let lower = 1;
  let upTo = probabilities[2] ?? 0;
  while (upTo <= ERROR_RATE) {
    lower += 1;
    upTo += probabilities[lower + 1] ?? 0;
  }
  let upper = above + below + 1;
  let from = probabilities[upper - 1] ?? 0;
  while (from <= ERROR_RATE) {
    upper -= 1;
    from += probabilities[upper - 1] ?? 0;
  }
  return { lower, upper };
}
