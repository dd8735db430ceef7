import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LineModel, writeWeights } from '../../../shared/notes/classify/line-classifier/model.ts';
import { type FeaturesOfLines, featuresOfKeyed, fitModel } from './fit.ts';
import { type KeyedLine, readKeyedNotes, readSingleLines } from './keyed-lines.ts';

import { readWholeNotes } from './whole-notes.ts';
import { readWordVectors } from './word-vectors.ts';

export const KEYED = 'tests/fixtures/notes/keyed';
const SINGLE = 'tests/fixtures/notes/lines';
/** All lines to learn from. */
export function linesToLearnFrom(root: string): readonly KeyedLine[] {
  return [
    ...readKeyedNotes(join(root, KEYED)),
    ...readSingleLines(join(root, SINGLE)),
    ...readWholeNotes(root),
  ];
}

const stored = (model: LineModel): string =>
  [...model]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, row]) => `${id}\\t${writeWeights([...row])}`)
    .join('\\n');

/** What decides how features are learned. */
const LEARNING = ['fit.ts', 'logistic.ts'];

/** A hash of all that is learned from: each line's features and kinds, and how they are learned. Line ends do not count. */
export function hashOfInputs(
  root: string,
  lines: readonly KeyedLine[],
  features: FeaturesOfLines = featuresOfKeyed(lines, readWordVectors(root)),
): string {
  const hash = createHash('sha256');
  for (const name of LEARNING) {
    const source = readFileSync(join(root, 'tests/bench/line-classifier', name), 'utf8');
    hash.update(source.replaceAll('\r\n', '\n'));
  }
  for (const line of lines)
    hash.update(JSON.stringify([line.notes, line.kinds, line.counts, features.get(line)]));
  return hash.digest('hex').slice(0, 16);
}

/** The text of weights.ts. */
export function train(root: string): string {
  const lines = linesToLearnFrom(root);
  const vectors = readWordVectors(root);
  const features = featuresOfKeyed(lines, vectors);
  return [
    '// Written by `node tests/bench/line-classifier/train.mjs`: do not edit.',
    "import type { StoredModel } from './model.ts';",
    '',
    'export const STORED_MODEL: StoredModel = {',
    `  inputs: '${hashOfInputs(root, lines, features)}',`,
    '  weights:',
    `    '${stored(fitModel(lines, features, vectors))}',`,
    '};',
    '',
  ].join('\n');
}
