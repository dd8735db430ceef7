import {
  headingReader,
  visitNeighbours,
} from '../../../shared/notes/classify/line-classifier/classify-lines.ts';
import { visitFeatures } from '../../../shared/notes/classify/line-classifier/features.ts';
import {
  addWeights,
  KIND_COUNT,
  LINE_KINDS,
  type LineModel,
  MAX_WEIGHT,
  sharesOf,
  UNITS_PER_LOGIT,
} from '../../../shared/notes/classify/line-classifier/model.ts';
import type { KeyedLine } from './keyed-lines.ts';
import { learn } from './logistic.ts';

/** What a line that was made up counts, against one of notes. */
const WEIGHT_OF_SINGLE = 0.6;
/** What the best kind of several right ones counts. */
const SHARE_OF_BEST = 0.65;
/** Features of a place, which lines that were made up have not. */
const PLACE = /^(?:at |mark |under )/;
/** Notes are left out in so many parts to learn what neighbours seem to be. */
const PARTS = 4;
/** Smaller weights are left out: they say next to nothing. */
const LEAST_WEIGHT = 2;

/** A feature of a line, and how much of it there is, in hundredths. */
interface Feature {
  readonly id: string;
  readonly amount: number;
}
/** What speaks for and against kinds in each line. */
export type FeaturesOfLines = ReadonlyMap<KeyedLine, readonly Feature[]>;
/** A number a kind, by feature. */
type Weights = ReadonlyMap<string, Int8Array>;

const targetOf = ({ kinds }: KeyedLine): readonly number[] =>
  LINE_KINDS.map((kind) => {
    const place = kinds.indexOf(kind);
    if (place < 0) return 0;
    if (kinds.length === 1) return 1;
    return place === 0 ? SHARE_OF_BEST : (1 - SHARE_OF_BEST) / (kinds.length - 1);
  });

/** The features of keyed lines, worked out once for all fits. */
export function featuresOfKeyed(lines: readonly KeyedLine[]): FeaturesOfLines {
  const headingOf = headingReader();
  return new Map(
    lines.map((keyed) => {
      const features: Feature[] = [];
      visitFeatures(keyed.line, headingOf(keyed.line), (id, amount) => {
        if (!keyed.isSingle || !PLACE.test(id)) features.push({ id, amount });
      });
      return [keyed, features];
    }),
  );
}

const rounded = (weight: number): number =>
  Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * UNITS_PER_LOGIT)));

const weightsFrom = (
  lines: readonly KeyedLine[],
  features: FeaturesOfLines,
  around?: ReadonlyMap<KeyedLine, readonly Feature[]>,
): Weights => {
  const examples = lines.map((line) => {
    const all = [...(features.get(line) ?? []), ...(around?.get(line) ?? [])];
    return {
      features: all.map(({ id }) => id),
      amounts: all.map(({ amount }) => amount / 100),
      target: targetOf(line),
      weight: line.isSingle ? WEIGHT_OF_SINGLE : 1,
    };
  });
  const weights = new Map<string, Int8Array>();
  for (const [id, learned] of learn(examples, KIND_COUNT)) {
    const row = Int8Array.from(learned, rounded);
    if (row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) weights.set(id, row);
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
    const seen = lines.filter((line) => !part.has(line));
    const weights = weightsFrom(seen, features);
    for (const line of part) {
      const sums = new Int32Array(KIND_COUNT);
      for (const { id, amount } of features.get(line) ?? []) addWeights(sums, weights.get(id), amount);
      shares.set(line, sharesOf(sums, 0));
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

/** Learns both models from keyed lines. */
export function fitModel(lines: readonly KeyedLine[], features: FeaturesOfLines): LineModel {
  const alone = weightsFrom(lines, features);
  const among = weightsFrom(lines, features, unseenNeighbours(lines, features));
  const model = new Map<string, Int8Array>();
  for (const id of new Set([...alone.keys(), ...among.keys()])) {
    const row = new Int8Array(2 * KIND_COUNT);
    row.set(alone.get(id) ?? [], 0);
    row.set(among.get(id) ?? [], KIND_COUNT);
    model.set(id, row);
  }
  return model;
}
