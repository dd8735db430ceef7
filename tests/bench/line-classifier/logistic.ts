/** A line to learn from: its features with how much of each there is, and how right each kind would be. */
export interface Example {
  readonly features: readonly string[];
  readonly amounts: readonly number[];
  readonly target: readonly number[];
  readonly weight: number;
}

const EPOCHS = 30;
const STEP = 0.03;
const REGULARISATION = 1;
/** A feature is learned where it stands in this many lines. */
const LEAST_LINES = 2;

interface Encoded {
  readonly ids: Int32Array;
  readonly amounts: Float64Array;
  readonly target: readonly number[];
  readonly weight: number;
}

/** Numbers 0 to 1, the same in every run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};

const shuffled = (order: number[], random: () => number): number[] => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};

const encode = (examples: readonly Example[]): { names: string[]; counts: number[]; rows: Encoded[] } => {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST_LINES).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ features, amounts, target, weight }) => {
    const kept = features.flatMap((name, at) => (ids.has(name) ? [at] : []));
    return {
      ids: Int32Array.from(kept, (at) => ids.get(features[at] ?? '') ?? 0),
      amounts: Float64Array.from(kept, (at) => amounts[at] ?? 1),
      target,
      weight,
    };
  });
  return { names, counts: names.map((name) => seen.get(name) ?? 1), rows };
};

const errorsOf = (row: Encoded, weights: Float64Array, kinds: number, errors: Float64Array): void => {
  const { ids, amounts, target, weight } = row;
  errors.fill(0);
  for (let at = 0; at < ids.length; at += 1) {
    const start = (ids[at] as number) * kinds;
    const amount = amounts[at] as number;
    for (let kind = 0; kind < kinds; kind += 1)
      errors[kind] = (errors[kind] as number) + (weights[start + kind] as number) * amount;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < kinds; kind += 1) most = Math.max(most, errors[kind] as number);
  let all = 0;
  for (let kind = 0; kind < kinds; kind += 1) {
    const likelihood = Math.exp((errors[kind] as number) - most);
    errors[kind] = likelihood;
    all += likelihood;
  }
  for (let kind = 0; kind < kinds; kind += 1)
    errors[kind] = ((errors[kind] as number) / all - (target[kind] as number)) * weight;
};

/**
 * Multinomial logistic regression with an L2 penalty, by stochastic gradients with a step of its own for each weight
 * (AdaGrad: Duchi, Hazan, Singer 2011). The same examples give the same weights.
 */
export function learn(examples: readonly Example[], kinds: number): ReadonlyMap<string, readonly number[]> {
  const { names, counts, rows } = encode(examples);
  const weights = new Float64Array(names.length * kinds);
  const squares = new Float64Array(names.length * kinds).fill(1e-8);
  const errors = new Float64Array(kinds);
  const random = randomFrom(12345);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const at of shuffled(order, random)) {
      const row = rows[at] as Encoded;
      errorsOf(row, weights, kinds, errors);
      for (let place = 0; place < row.ids.length; place += 1) {
        const id = row.ids[place] as number;
        const amount = row.amounts[place] as number;
        const shrink = REGULARISATION / (counts[id] as number);
        for (let index = id * kinds, kind = 0; kind < kinds; kind += 1, index += 1) {
          const weight = weights[index] as number;
          const slope = (errors[kind] as number) * amount + shrink * weight;
          const square = (squares[index] as number) + slope * slope;
          squares[index] = square;
          weights[index] = weight - (STEP * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return new Map(names.map((name, id) => [name, [...weights.slice(id * kinds, (id + 1) * kinds)]]));
}
