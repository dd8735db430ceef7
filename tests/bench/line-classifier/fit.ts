import {
  featuresOf,
  type LineModel,
  neighbourhoodsOf,
  scoresOf,
} from '../../../shared/notes/classify/line-classifier/classify-lines.ts';
import type { Feature, LineInNotes } from '../../../shared/notes/classify/line-classifier/features.ts';
import {
  LINE_KINDS,
  MAX_WEIGHT,
  sharesOf,
  UNITS_PER_LOGIT,
  type Weights,
} from '../../../shared/notes/classify/line-classifier/model.ts';
import type { KeyedLine } from './keyed-lines.ts';
import { learn } from './logistic.ts';

/** What a line that was made up counts, against one of notes. */
const WEIGHT_OF_SINGLE = 0.6;
/** What the best kind of several right ones counts. */
const SHARE_OF_BEST = 0.65;
/** Features of a place, which lines that were made up have not. */
const PLACE = /^(?:at |mark |under |very)/;
/** Notes are left out in so many parts to learn what neighbours seem to be. */
const PARTS = 4;

const targetOf = ({ kinds }: KeyedLine): readonly number[] =>
  LINE_KINDS.map((kind) => {
    const place = kinds.indexOf(kind);
    if (place < 0) return 0;
    if (kinds.length === 1) return 1;
    return place === 0 ? SHARE_OF_BEST : (1 - SHARE_OF_BEST) / (kinds.length - 1);
  });

type FeaturesOfLines = ReadonlyMap<KeyedLine, readonly Feature[]>;

/** The features of keyed lines, worked out once for all fits. */
export function featuresOfKeyed(lines: readonly KeyedLine[]): FeaturesOfLines {
  const features = featuresOf(lines.map(({ line }) => line));
  return new Map(
    lines.map((one, at) => {
      const own = features[at] ?? [];
      return [one, one.isSingle ? own.filter(({ id }) => !PLACE.test(id)) : own];
    }),
  );
}

const rounded = (learned: ReadonlyMap<string, readonly number[]>): Weights => {
  const weights = new Map<string, Int8Array>();
  for (const [name, row] of learned) {
    const whole = row.map((weight) =>
      Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * UNITS_PER_LOGIT))),
    );
    if (whole.some((weight) => Math.abs(weight) > 1)) weights.set(name, Int8Array.from(whole));
  }
  return weights;
};

const learnWeights = (
  lines: readonly KeyedLine[],
  features: FeaturesOfLines,
  more?: ReadonlyMap<KeyedLine, readonly Feature[]>,
): Weights =>
  rounded(
    learn(
      lines.map((line) => {
        const all = [...(features.get(line) ?? []), ...(more?.get(line) ?? [])];
        return {
          features: all.map(({ id }) => id),
          amounts: all.map(({ amount }) => amount / 100),
          target: targetOf(line),
          weight: line.isSingle ? WEIGHT_OF_SINGLE : 1,
        };
      }),
      LINE_KINDS.length,
    ),
  );

/** Parts of the lines, whole notes each; of lines that were made up, whole sections. */
const partsOf = (lines: readonly KeyedLine[]): readonly ReadonlySet<KeyedLine>[] => {
  const groups = [...new Set(lines.map(groupOf))];
  const partOf = new Map(groups.map((group, at) => [group, at % PARTS]));
  return Array.from(
    { length: PARTS },
    (_, part) => new Set(lines.filter((line) => partOf.get(groupOf(line)) === part)),
  );
};
const groupOf = ({ notes, isSingle, line }: KeyedLine): string =>
  isSingle ? `${notes} ${line.headings[0]}` : notes;

/** What stands around each line, as models that had not seen its notes judge it. */
const unseenNeighbours = (
  lines: readonly KeyedLine[],
  features: FeaturesOfLines,
): ReadonlyMap<KeyedLine, readonly Feature[]> => {
  const shares = new Map<KeyedLine, Int32Array>();
  for (const part of partsOf(lines)) {
    const weights = learnWeights(
      lines.filter((line) => !part.has(line)),
      features,
    );
    for (const line of part) shares.set(line, sharesOf(scoresOf(weights, features.get(line) ?? [])));
  }
  return neighboursByNotes(lines, (line) => shares.get(line) ?? new Int32Array(LINE_KINDS.length));
};

const neighboursByNotes = (
  lines: readonly KeyedLine[],
  sharesOfLine: (line: KeyedLine) => Int32Array,
): ReadonlyMap<KeyedLine, readonly Feature[]> => {
  const found = new Map<KeyedLine, readonly Feature[]>();
  for (const name of new Set(lines.map(({ notes }) => notes))) {
    const own = lines.filter(({ notes }) => notes === name);
    const around = neighbourhoodsOf(
      own.map(({ line }): LineInNotes => line),
      own.map(sharesOfLine),
    );
    own.forEach((line, at) => {
      found.set(line, around[at] ?? []);
    });
  }
  return found;
};

/** Learns both models from keyed lines. */
export function fitModel(lines: readonly KeyedLine[], features: FeaturesOfLines): LineModel {
  return {
    alone: learnWeights(lines, features),
    among: learnWeights(lines, features, unseenNeighbours(lines, features)),
  };
}
