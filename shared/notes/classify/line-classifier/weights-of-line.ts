import {
  type HeadingFeatures,
  type LineInNotes,
  visitLine,
  type WordRow,
  type WordSort,
} from './features.ts';
import type { LineModel } from './model.ts';
import type { Token } from './tokens.ts';

/** One feature that was learned, and the last visit that met it. */
interface LearnedFeature {
  readonly weights: Int8Array;
  metIn: number;
}

/** What was learned of words in a row, by the word that comes next. */
interface WordNode {
  feature?: LearnedFeature;
  next?: Map<string, WordNode>;
}

/** What was learned of the rows that begin with one word, by their sort: a word is looked up once for all of them. */
type WordNodes = { [sort in WordSort]?: WordNode };

/** A model as lines ask for it. */
interface LearnedFeatures {
  /** All that are not of words. */
  readonly byName: ReadonlyMap<string, LearnedFeature>;
  readonly byFirstWord: ReadonlyMap<string, WordNodes>;
  visits: number;
}

const nodeBelow = (above: WordNode, word: string): WordNode => {
  above.next ??= new Map();
  const node = above.next.get(word) ?? {};
  above.next.set(word, node);
  return node;
};

const isWordSort = (sort: string): sort is WordSort => /^[wb123@]$/.test(sort);

const readFeatures = (model: LineModel): LearnedFeatures => {
  const byName = new Map<string, LearnedFeature>();
  const byFirstWord = new Map<string, WordNodes>();
  for (const [name, weights] of model) {
    const feature = { weights, metIn: 0 };
    const [sort = '', first = '', ...words] = name.split(' ');
    if (!isWordSort(sort)) {
      byName.set(name, feature);
      continue;
    }
    const nodes = byFirstWord.get(first) ?? {};
    byFirstWord.set(first, nodes);
    nodes[sort] ??= {};
    words.reduce(nodeBelow, nodes[sort]).feature = feature;
  }
  return { byName, byFirstWord, visits: 0 };
};

/** Read once of each model, when the first line is. */
const featuresOfModels = new WeakMap<LineModel, LearnedFeatures>();

const learnedFeatures = (model: LineModel): LearnedFeatures => {
  const features = featuresOfModels.get(model) ?? readFeatures(model);
  featuresOfModels.set(model, features);
  return features;
};

const featureOf = (node: WordNode | undefined, { second, third }: WordRow): LearnedFeature | undefined => {
  if (node === undefined || second === undefined) return node?.feature;
  const after = node.next?.get(second);
  return third === undefined ? after?.feature : after?.next?.get(third)?.feature;
};

/** Told of the weights of one feature, of how much of it there is in hundredths, and of the words that show it. */
export type Weigh = (weights: Int8Array, amount: number, start?: number, length?: number) => void;

/**
 * Tells the weights of everything in a line that the model has learned, once each, and gives the line's words. Features
 * that were not learned, which most are, cost no more than to see that they were not.
 */
export function visitWeights(
  model: LineModel,
  line: LineInNotes,
  heading: HeadingFeatures,
  weigh: Weigh,
): readonly Token[] {
  const learned = learnedFeatures(model);
  learned.visits += 1;
  const visit = learned.visits;
  const once = (
    feature: LearnedFeature | undefined,
    amount: number,
    start?: number,
    length?: number,
  ): void => {
    if (feature === undefined || feature.metIn === visit) return;
    feature.metIn = visit;
    weigh(feature.weights, amount, start, length);
  };
  let word: string | undefined;
  let nodes: WordNodes | undefined;
  return visitLine(line, heading, {
    tell: (name, amount, start, length) => once(learned.byName.get(name), amount, start, length),
    tellWords: (sort, row, start, length) => {
      if (row.first !== word) {
        word = row.first;
        nodes = learned.byFirstWord.get(word);
      }
      if (nodes !== undefined) once(featureOf(nodes[sort], row), 100, start, length);
    },
  });
}
