// node tests/bench/line-classifier/train.mjs: learns the weights of the line classifier anew and writes them.
// --probe: says how decisions and actions of tests/fixtures/notes/probe are read.
// --cross-validate: says how well notes are read that were left out of training. --misses: and each line read wrongly.
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { inProject, projectRoot } from '../../../build/project-paths.mjs';

const load = async (name) =>
  (await runnerImport(inProject('tests', 'bench', 'line-classifier', name), { logLevel: 'error' })).module;
const percent = (part, whole) => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`);

const report = (title, { right, lines, kinds, confusions, misses }) => {
  console.log(`${title}: ${right} of ${lines} lines right: ${((100 * right) / lines).toFixed(1)} %`);
  for (const [kind, { found, wrong, missed }] of kinds)
    console.log(
      `  ${kind.padEnd(14)} precision ${percent(found, found + wrong)}, recall ${percent(found, found + missed)} of ${found + missed}`,
    );
  const often = [...confusions].sort(([, one], [, other]) => other - one).slice(0, 20);
  console.log(`  ${often.map(([what, count]) => `${what} ${count}`).join(', ')}`);
  if (process.argv.includes('--misses')) console.log(misses.join('\n'));
};

const sumOf = (one, other) => ({
  found: one.found + other.found,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});
const told = (what, { found, wrong, missed }) =>
  console.log(
    `  ${what.padEnd(9)} precision ${found}/${found + wrong} ${percent(found, found + wrong)}, recall ${found}/${found + missed} ${percent(found, found + missed)}`,
  );
const reportProbe = ({ readProbes, scoreProbe }) => {
  const probes = readProbes(projectRoot);
  for (const half of ['development', 'check']) {
    const { decision, action, misses } = scoreProbe(probes, half);
    console.log(half);
    told('decisions', decision);
    told('actions', action);
    told('both', sumOf(decision, action));
    if (half === 'development' && process.argv.includes('--misses'))
      for (const { line, got } of misses)
        console.log(`${line.file}:${line.lineNumber}\t${line.letter}\tgot ${got}\t${line.text}`);
  }
};

if (process.argv.includes('--probe')) reportProbe(await load('probe.ts'));
else if (process.argv.includes('--cross-validate') || process.argv.includes('--misses')) {
  const { crossValidate } = await load('cross-validate.ts');
  const { keyed, read } = crossValidate(projectRoot);
  report('Lines under the headings of their key', keyed);
  report('Texts as the reader takes them', read);
} else {
  const { train } = await load('train.ts');
  const text = train(projectRoot);
  await writeFile(inProject('shared', 'notes', 'classify', 'line-classifier', 'weights.ts'), text);
  console.log(`shared/notes/classify/line-classifier/weights.ts: ${text.length} bytes`);
}
