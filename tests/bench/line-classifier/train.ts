import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LineModel, writeWeights } from '../../../shared/notes/classify/line-classifier/model.ts';
import { featuresOfKeyed, fitModel } from './fit.ts';
import { type KeyedLine, readKeyedNotes, readSingleLines } from './keyed-lines.ts';

export const KEYED = 'tests/fixtures/notes/keyed';
const SINGLE = 'tests/fixtures/notes/lines';
/** Everything that decides what is learned. */
const SOURCES = [
  KEYED,
  SINGLE,
  'tests/bench/line-classifier',
  'shared/notes/classify/line-classifier',
  'shared/notes/classify/cues',
  'shared/notes/classify/weigh-cues.ts',
  'shared/notes/classify/weigh-text.ts',
  'shared/notes/classify/find-owners.ts',
  'shared/notes/classify/read-actors.ts',
  'shared/notes/people/common-words.ts',
  'shared/notes/people/first-names.ts',
  'shared/notes/structure/section-lexicon.ts',
  'shared/notes/structure/sections.ts',
];
/** Made by training, or not read by it. */
const NOT_INPUTS = /(?:weights|reason|load-model)\.ts$|README\.md$|\.mjs$/;

const filesUnder = (root: string, path: string): readonly string[] => {
  if (/\.ts$/.test(path)) return [path];
  return readdirSync(join(root, path))
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((file) => !NOT_INPUTS.test(file));
};

/** A hash of all that training reads. The same on every system: line ends do not count. */
export function hashOfInputs(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesUnder(root, path))) {
    const isText = !file.endsWith('.docx');
    const bytes = readFileSync(join(root, file));
    hash.update(file).update(isText ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** All lines to learn from. */
export function linesToLearnFrom(root: string): readonly KeyedLine[] {
  return [...readKeyedNotes(join(root, KEYED)), ...readSingleLines(join(root, SINGLE))];
}

const stored = (model: LineModel): string =>
  [...model]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, row]) => `${id}\\t${writeWeights([...row])}`)
    .join('\\n');

/** The text of weights.ts. */
export function train(root: string): string {
  const lines = linesToLearnFrom(root);
  return [
    '// Written by `node tests/bench/line-classifier/train.mjs`: do not edit.',
    "import type { StoredModel } from './model.ts';",
    '',
    'export const STORED_MODEL: StoredModel = {',
    `  inputs: '${hashOfInputs(root)}',`,
    '  weights:',
    `    '${stored(fitModel(lines, featuresOfKeyed(lines)))}',`,
    '};',
    '',
  ].join('\n');
}
