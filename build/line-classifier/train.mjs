// node build/line-classifier/train.mjs: learns the weights of the line classifier anew and writes them.
// --cross-validate: says how well notes are read that were left out of training. --misses: and each line read wrongly.
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { inProject, projectRoot } from '../project-paths.mjs';

const { module } = await runnerImport(inProject('build', 'line-classifier', 'train.ts'));

/** @param {number} part @param {number} whole */
const percent = (part, whole) => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`);

if (process.argv.includes('--cross-validate') || process.argv.includes('--misses')) {
  const { right, lines, kinds, confusions, misses } = module.crossValidate(projectRoot);
  console.log(`${right} of ${lines} lines right: ${percent(right, lines)}`);
  for (const [kind, { found, wrong, missed }] of kinds)
    console.log(
      `${kind.padEnd(14)} precision ${percent(found, found + wrong)}, recall ${percent(found, found + missed)}`,
    );
  const often = [...confusions].sort(([, one], [, other]) => other - one).slice(0, 20);
  console.log(often.map(([what, count]) => `${what} ${count}`).join(', '));
  if (process.argv.includes('--misses')) console.log(misses.join('\n'));
} else {
  const text = module.train(projectRoot);
  await writeFile(inProject('shared', 'notes', 'classify', 'line-classifier', 'weights.ts'), text);
  console.log(`shared/notes/classify/line-classifier/weights.ts: ${text.length} bytes`);
}
