import {
  headingReader,
  visitNeighbours,
} from '../../../shared/notes/classify/line-classifier/classify-lines.ts';
import { visitFeatures } from '../../../shared/notes/classify/line-classifier/features.ts';
import {
  KIND_COUNT,
  LINE_KINDS,
  type LineModel,
  MAX_WEIGHT,
  sharesOf,
  UNITS_PER_LOGIT,
} from '../../../shared/notes/classify/line-classifier/model.ts';
import type { KeyedLine } from './keyed-lines.ts';
import { learn } from './logistic.ts';
import type { WordVectors } from './word-vectors.ts';

/** What a line that was made up counts, against one of notes. */
const WEIGHT_OF_SINGLE = 0.5;
/** What the best kind of several right ones counts. */
const SHARE_OF_BEST = 0.65;
/** Features of a place, which lines that were made up have not. */
const PLACE = /^(?:at |mark |under )/;
/** Notes are left out in so many parts to learn what neighbours seem to be. */
const PARTS = 4;
/** How much the place of a word among words counts, against the word itself. */
const AMOUNT_OF_VECTOR = 2;
/** Smaller weights are left out: they say next to nothing. */
const LEAST_WEIGHT = 3;
/** Of words that no keyed line holds, the many that say little are left out too. */
const LEAST_LIKENESS = 31;

/** A feature of a line, and how much of it there is, in hundredths. */
interface Feature {
  readonly id: string;
  readonly amount: number;
}
/** What speaks for and against kinds in each line. */
export type FeaturesOfLines = ReadonlyMap<KeyedLine, readonly Feature[]>;

const targetOf = ({ kinds }: KeyedLine): readonly number[] =>
  LINE_KINDS.map((kind) => {
    const place = kinds.indexOf(kind);
    if (place < 0) return 0;
    if (kinds.length === 1) return 1;
    return place === 0 ? SHARE_OF_BEST : (1 - SHARE_OF_BEST) / (kinds.length - 1);
  });

const VECTOR = /^v\d+$/;

/** What the words of a line are like, together: a feature a dimension. */
const likenessOf = (features: readonly Feature[], { dims, byStem }: WordVectors): readonly Feature[] => {
  const sum = new Float64Array(dims);
  for (const { id } of features)
    byStem.get(id.startsWith('w ') ? id.slice(2) : '')?.forEach((one, at) => {
      sum[at] = (sum[at] ?? 0) + one;
    });
  return Array.from(sum, (one, at) => ({ id: `v${at}`, amount: Math.round(100 * AMOUNT_OF_VECTOR * one) }));
};

/** The features of keyed lines, worked out once for all fits. */
export function featuresOfKeyed(lines: readonly KeyedLine[], vectors: WordVectors): FeaturesOfLines {
  const headingOf = headingReader();
  return new Map(
    lines.map((keyed) => {
      const features: Feature[] = [];
      visitFeatures(keyed.line, headingOf(keyed.line), (id, amount) => {
        if (!keyed.isSingle || !PLACE.test(id)) features.push({ id, amount });
      });
      return [keyed, [...features, ...likenessOf(features, vectors)]];
    }),
  );
}

type Learned = ReadonlyMap<string, readonly number[]>;

const weightOf = ({ isSingle, counts = 1 }: KeyedLine): number => counts * (isSingle ? WEIGHT_OF_SINGLE : 1);

const learnFrom = (
  lines: readonly KeyedLine[],
  features: FeaturesOfLines,
  around?: ReadonlyMap<KeyedLine, readonly Feature[]>,
): Learned =>
  learn(
    lines.map((line) => {
      const all = [...(features.get(line) ?? []), ...(around?.get(line) ?? [])];
      return {
        features: all.map(({ id }) => id),
        amounts: all.map(({ amount }) => amount / 100),
        target: targetOf(line),
        weight: weightOf(line),
      };
    }),
    KIND_COUNT,
  );

const rounded = (weight: number): number =>
  Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * UNITS_PER_LOGIT)));

/**
 * Weights in whole numbers. What was learned of dimensions is given to each word by its place in them, so that words
 * which no keyed line holds speak as words like them do, and reading needs no vectors.
 */
const weightsOf = (learned: Learned, { dims, byStem }: WordVectors): LineModel => {
  const rows = new Map<string, number[]>();
  for (const [id, row] of learned) if (!VECTOR.test(id)) rows.set(id, [...row]);
  for (const [stem, vector] of byStem) {
    const row = rows.get(`w ${stem}`) ?? LINE_KINDS.map(() => 0);
    for (let at = 0; at < dims; at += 1)
      learned.get(`v${at}`)?.forEach((weight, kind) => {
        row[kind] = (row[kind] ?? 0) + weight * AMOUNT_OF_VECTOR * (vector[at] ?? 0);
      });
    rows.set(`w ${stem}`, row);
  }
  const weights = new Map<string, Int8Array>();
  for (const [id, row] of rows) {
    const whole = Int8Array.from(row, rounded);
    const least = learned.has(id) ? LEAST_WEIGHT : LEAST_LIKENESS;
    if (whole.some((weight) => Math.abs(weight) >= least)) weights.set(id, whole);
  }
  return weights;
};

/** Lines that are left out together: whole notes; of lines that were made up, whole sections. */
const groupOf = ({ notes, isSingle, line }: KeyedLine): string =>
  isSingle ? `${notes} ${line.headings[0]}` : notes;

const partsOf = (lines: readonly KeyedLine[]): readonly ReadonlySet<KeyedLine>[] => {
  const groups = [...new Set(lines.map(groupOf))];
  const partOf = new Map(groups.map((group, at) => [group, at % PARTS]));
  return Array.from(
    { length: PARTS },
    (_, part) => new Set(lines.filter((line) => partOf.get(groupOf(line)) === part)),
  );
};

/** What stands around each line, as models that had not seen its notes judge it. */
const unseenNeighbours = (
  lines: readonly KeyedLine[],
  features: FeaturesOfLines,
): ReadonlyMap<KeyedLine, readonly Feature[]> => {
  const shares = new Map<KeyedLine, Uint8Array>();
  for (const part of partsOf(lines)) {
    const learned = learnFrom(
      lines.filter((line) => !part.has(line)),
      features,
    );
    for (const line of part) {
      const sums = new Float64Array(KIND_COUNT);
      for (const { id, amount } of features.get(line) ?? [])
        learned.get(id)?.forEach((weight, kind) => {
          sums[kind] = (sums[kind] ?? 0) + weight * amount * UNITS_PER_LOGIT;
        });
      shares.set(line, sharesOf(sums));
    }
  }
  const around = new Map<KeyedLine, Feature[]>(lines.map((line) => [line, []]));
  for (const name of new Set(lines.map(({ notes }) => notes))) {
    const own = lines.filter(({ notes }) => notes === name);
    visitNeighbours(
      own.map(({ line }) => line),
      own.map((line) => shares.get(line) ?? new Uint8Array(KIND_COUNT)),
      (at, id, amount) => {
        const line = own[at];
        if (line) around.get(line)?.push({ id, amount });
      },
    );
  }
  return around;
};

/** Learns a model from keyed lines. */
export function fitModel(
  lines: readonly KeyedLine[],
  features: FeaturesOfLines,
  vectors: WordVectors,
): LineModel {
  return weightsOf(learnFrom(lines, features, unseenNeighbours(lines, features)), vectors);
}
