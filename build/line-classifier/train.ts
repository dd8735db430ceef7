import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyLines } from '../../shared/notes/classify/line-classifier/classify-lines.ts';
import {
  LINE_KINDS,
  type LineKind,
  type Weights,
  writeWeights,
} from '../../shared/notes/classify/line-classifier/model.ts';
import { featuresOfKeyed, fitModel } from './fit.ts';
import { type KeyedLine, readKeyedNotes, readSingleLines } from './keyed-lines.ts';

const KEYED = 'tests/fixtures/notes/keyed';
const SINGLE = 'tests/fixtures/notes/lines';
/** Everything that decides what is learned. */
const SOURCES = [
  KEYED,
  SINGLE,
  'build/line-classifier',
  'shared/notes/classify/line-classifier',
  'shared/notes/classify/cues',
  'shared/notes/classify/weigh-cues.ts',
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

const linesToLearnFrom = (root: string): readonly KeyedLine[] => [
  ...readKeyedNotes(join(root, KEYED)),
  ...readSingleLines(join(root, SINGLE)),
];

const stored = (weights: Weights): string =>
  [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, row]) => `${name}\t${writeWeights([...row])}`)
    .join('\n');

/** The text of weights.ts. */
export function train(root: string): string {
  const lines = linesToLearnFrom(root);
  const { alone, among } = fitModel(lines, featuresOfKeyed(lines));
  const field = (name: string, value: string): string => `  ${name}: String.raw\`${value}\`,`;
  return [
    '// Written by `node build/line-classifier/train.mjs`: do not edit.',
    "import type { StoredWeights } from './model.ts';",
    '',
    'export const WEIGHTS: StoredWeights = {',
    `  inputs: '${hashOfInputs(root)}',`,
    field('alone', stored(alone)),
    field('among', stored(among)),
    '};',
    '',
  ].join('\n');
}

/** How well notes are read that were left out of training. */
export interface CrossValidation {
  readonly right: number;
  readonly lines: number;
  readonly kinds: ReadonlyMap<LineKind, { found: number; wrong: number; missed: number }>;
  readonly confusions: ReadonlyMap<string, number>;
  readonly misses: readonly string[];
}

/** Leaves a fifth of the notes out, learns from the rest, reads what was left out; five times. */
export function crossValidate(root: string, folds = 5): CrossValidation {
  const lines = linesToLearnFrom(root);
  const features = featuresOfKeyed(lines);
  const notes = [...new Set(lines.filter(({ isSingle }) => !isSingle).map((line) => line.notes))];
  const kinds = new Map(LINE_KINDS.map((kind) => [kind, { found: 0, wrong: 0, missed: 0 }]));
  const confusions = new Map<string, number>();
  const misses: string[] = [];
  let right = 0;
  let count = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const left = new Set(notes.filter((_, at) => at % folds === fold));
    const model = fitModel(
      lines.filter((line) => !left.has(line.notes)),
      features,
    );
    for (const name of left) {
      const own = lines.filter((line) => line.notes === name);
      classifyLines(
        model,
        own.map(({ line }) => line),
      ).forEach(({ kind, share }, at) => {
        const keyed = own[at];
        const best = keyed?.kinds[0];
        if (!keyed || best === undefined) return;
        count += 1;
        const figures = kinds.get(kind);
        if (keyed.kinds.includes(kind)) {
          right += 1;
          if (figures) figures.found += 1;
          return;
        }
        if (figures) figures.wrong += 1;
        const missed = kinds.get(best);
        if (missed) missed.missed += 1;
        confusions.set(`${best} as ${kind}`, (confusions.get(`${best} as ${kind}`) ?? 0) + 1);
        misses.push(
          [
            name,
            keyed.kinds.join('|'),
            `${kind} ${share}`,
            keyed.line.headings[0] ?? '',
            keyed.line.text.slice(0, 120),
          ].join('\t'),
        );
      });
    }
  }
  return { right, lines: count, kinds, confusions, misses };
}
