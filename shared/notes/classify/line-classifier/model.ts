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
export const KIND_COUNT = LINE_KINDS.length;

/** What each feature says for and against each kind: a number a kind, in the order of LINE_KINDS. */
export type LineModel = ReadonlyMap<string, Int8Array>;

/** Weights as they lie in the repository. */
export interface StoredModel {
  /** Hash of the keyed lines and the sources that the weights were made from. */
  readonly inputs: string;
  /** A feature a line: its name, then a letter for each kind. */
  readonly weights: string;
}

/** How finely weights are written: so many units are a factor of e. */
export const UNITS_PER_LOGIT = 40;
/** The largest weight that a letter can hold. */
export const MAX_WEIGHT = 45;
/** Signs from # on, without those that a string in quotes would escape; the middle one is nought. */
const ALPHABET = [...Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)), '£']
  .filter((letter) => !"\\'".includes(letter))
  .join('');

/** A row of weights as letters. */
export function writeWeights(weights: readonly number[]): string {
  return weights.map((weight) => ALPHABET.charAt(weight + MAX_WEIGHT)).join('');
}

/** Reads a stored model. */
export function readModel({ weights }: StoredModel): LineModel {
  const values = new Int8Array(256);
  for (let at = 0; at < ALPHABET.length; at += 1) values[ALPHABET.charCodeAt(at)] = at - MAX_WEIGHT;
  const model = new Map<string, Int8Array>();
  for (const row of weights.split('\n')) {
    const tab = row.indexOf('\t');
    if (tab < 0) continue;
    const learned = new Int8Array(row.length - tab - 1);
    for (let at = 0; at < learned.length; at += 1) learned[at] = values[row.charCodeAt(tab + 1 + at)] ?? 0;
    model.set(row.slice(0, tab), learned);
  }
  return model;
}

/** Adds a row of weights as often as there is of its feature. */
export function addWeights(sums: Int32Array, row: Int8Array | Uint8Array | undefined, amount: number): void {
  if (row === undefined) return;
  for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * amount;
}

/** e to the minus one unit, again and again: only products, so that every engine gives the same. */
const DECAY = 0.9753099120283326;
const DECAYED = [1];
for (let at = 1; at < 512; at += 1) DECAYED.push((DECAYED[at - 1] ?? 1) * DECAY);

/** The likelihoods of the text that is asked for, or their scores before: each text of the notes is asked for twice. */
const likelihoods = new Float64Array(KIND_COUNT);

/** How likely each kind is, in hundredths. `sums` are hundredths of units, a number a kind. */
export function sharesOf(sums: ArrayLike<number>): Uint8Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < KIND_COUNT; kind += 1) {
    const score = Math.round((sums[kind] ?? 0) / 100);
    likelihoods[kind] = score;
    if (score > most) most = score;
  }
  let all = 0;
  for (let kind = 0; kind < KIND_COUNT; kind += 1) {
    const likelihood = DECAYED[most - (likelihoods[kind] ?? 0)] ?? 0;
    likelihoods[kind] = likelihood;
    all += likelihood;
  }
  const shares = new Uint8Array(KIND_COUNT);
  for (let kind = 0; kind < KIND_COUNT; kind += 1)
    shares[kind] = Math.round((100 * (likelihoods[kind] ?? 0)) / all);
  return shares;
}
