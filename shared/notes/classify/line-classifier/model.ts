/** Kinds that the classifier tells apart. */
export const LINE_KINDS = [
  'barrier',
  'question',
  'idea',
  'example',
  'evidence',
  'contextChange',
  'decision',
  'action',
  'objective',
  'note',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Whole numbers a kind, in the order of LINE_KINDS. */
export type Scores = Int32Array;

/** What each feature says for and against each kind. */
export type Weights = ReadonlyMap<string, Int8Array>;

/** Weights as they lie in the repository: a feature a line, its name, a tab, a letter a kind. */
export interface StoredWeights {
  /** Of the keyed lines and the sources that the weights were made from. */
  readonly inputs: string;
  /** Judges a line by itself. */
  readonly alone: string;
  /** Judges it again, knowing what its neighbours seemed to be. */
  readonly among: string;
}

/** How finely weights are written: so many units are a factor of e. */
export const UNITS_PER_LOGIT = 12;
/** The largest weight that a letter can hold. */
export const MAX_WEIGHT = 45;
/** Letters from # to ~, without the backslash; the middle one is nought. */
const ALPHABET = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => letter !== '\\' && letter !== '`')
  .join('');

/** A row of weights as letters. */
export function writeWeights(weights: readonly number[]): string {
  return weights.map((weight) => ALPHABET.charAt(weight + MAX_WEIGHT - 1)).join('');
}

/** Reads stored weights. */
export function readWeights(stored: string): Weights {
  const values = new Map([...ALPHABET].map((letter, at) => [letter, at - MAX_WEIGHT + 1]));
  const weights = new Map<string, Int8Array>();
  for (const row of stored.split('\n')) {
    const tab = row.indexOf('\t');
    if (tab < 0) continue;
    weights.set(
      row.slice(0, tab),
      Int8Array.from(row.slice(tab + 1), (letter) => values.get(letter) ?? 0),
    );
  }
  return weights;
}

/** Adds what a feature says, as often as there is of it. */
export function addWeights(scores: Scores, weights: Int8Array | undefined, amount: number): void {
  if (!weights) return;
  for (let kind = 0; kind < weights.length; kind += 1)
    scores[kind] = (scores[kind] ?? 0) + (weights[kind] ?? 0) * amount;
}

/** e to the minus one unit, again and again: only products, so that every engine gives the same. */
const DECAY = 0.9200444146293233;
const DECAYED = Array.from({ length: 128 }).reduce<number[]>(
  (powers) => [...powers, (powers.at(-1) ?? 1) * DECAY],
  [1],
);

/** How likely each kind is by its score, in hundredths. */
export function sharesOf(scores: Scores): Int32Array {
  const most = Math.max(...scores);
  const likelihoods = Array.from(scores, (score) => DECAYED[most - score] ?? 0);
  const all = likelihoods.reduce((sum, one) => sum + one, 0);
  return Int32Array.from(likelihoods, (one) => Math.round((100 * one) / all));
}
