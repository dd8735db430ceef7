import { type HeadingFeatures, type LineInNotes, visitLine, type WordRow } from './features.ts';
import type { LineModel } from './model.ts';
import type { Token } from './tokens.ts';

/** The weights of words in a row, one word after the other. */
interface WordNode {
  weights?: Int8Array;
  readonly next: Map<string, WordNode>;
}

const nodeOf = (nodes: Map<string, WordNode>, word: string): WordNode => {
  const node = nodes.get(word) ?? { next: new Map<string, WordNode>() };
  nodes.set(word, node);
  return node;
};

const wordsOf = (model: LineModel): Map<string, WordNode> => {
  const sorts = new Map<string, WordNode>();
  for (const [id, weights] of model) {
    if (!/^[wb123@] /.test(id)) continue;
    const [sort = '', ...words] = id.split(' ');
    let node = nodeOf(sorts, sort);
    for (const word of words) node = nodeOf(node.next, word);
    node.weights = weights;
  }
  return sorts;
};

/** Read once of each model, when the first line is. */
const wordsOfModels = new WeakMap<LineModel, Map<string, WordNode>>();

const wordsKnown = (model: LineModel): Map<string, WordNode> => {
  const words = wordsOfModels.get(model) ?? wordsOf(model);
  wordsOfModels.set(model, words);
  return words;
};

const find = (sort: WordNode | undefined, { first, second, third }: WordRow): Int8Array | undefined => {
  const node = sort?.next.get(first);
  if (second === undefined) return node?.weights;
  const after = node?.next.get(second);
  return third === undefined ? after?.weights : after?.next.get(third)?.weights;
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
  const words = wordsKnown(model);
  const seen = new Set<Int8Array>();
  const once = (weights: Int8Array | undefined, amount: number, start?: number, length?: number): void => {
    if (weights === undefined || seen.has(weights)) return;
    seen.add(weights);
    weigh(weights, amount, start, length);
  };
  return visitLine(line, heading, {
    tell: (id, amount, start, length) => once(model.get(id), amount, start, length),
    tellWords: (sort, row, start, length) => once(find(words.get(sort), row), 100, start, length),
  });
}
