/**
 * The laws of merging on 100,000 histories that nobody has seen before, and 10,000 long ones of undo, half on each core. Bundled first: a test
 * runner's own modules cost as much again as the laws. Then those of twins and of full counters, whose worlds are their
 * tests' own, on 10,000. Ends with 1 where a law is broken, and says how to see it again.
 *
 *   node tests/faults/laws/run.mjs [number of histories; ALONGSIDE_RUNS, or 100,000, unless told]
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';
import { runNode } from '../../../build/run.mjs';

const CORES = 2;
const histories = Number(process.argv[2] ?? process.env.ALONGSIDE_RUNS ?? 100_000);
const programs = inProject('.cache', `laws-${process.pid}`);
/** They play worlds of their own, in the test runner. */
const ownWorlds = ['laws/twins', 'model/counter-limits'].map(
  (name) => `tests/shared/document/${name}.test.ts`,
);

/** Milliseconds by law, of all workers together. @param {readonly string[]} outputs */
function sums(outputs) {
  const spent = new Map();
  for (const output of outputs) {
    for (const [law, ms] of JSON.parse(output.trim().split('\n').at(-1) ?? '[]')) {
      spent.set(law, (spent.get(law) ?? 0) + ms);
    }
  }
  return spent;
}

/** Asks those that play worlds of their own, of histories that are new too. @returns {ReturnType<typeof runNode>} */
function askOwnWorlds() {
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const env = { ...process.env, ALONGSIDE_RUNS: String(Math.ceil(histories / 10)), NO_COLOR: '1' };
  const args = ['run', '--config', 'build/vitest.config.ts', '--project', 'modules', ...ownWorlds];
  return runNode(vitest, args, { env, seconds: 7200 });
}

await bundle({ worker: 'tests/faults/laws/worker.ts' }, programs, true);
const program = join(programs, 'worker.mjs');
const began = Date.now();
try {
  const share = String(Math.ceil(histories / CORES));
  const workers = Array.from({ length: CORES }, () => runNode(program, [share], { seconds: 7200 }));
  const ended = [...(await Promise.all(workers)), await askOwnWorlds()];
  const broken = ended.filter(({ code }) => code !== 0);
  for (const { output } of broken) console.log(output);
  if (broken.length === 0) {
    for (const [law, ms] of sums(ended.slice(0, CORES).map(({ output }) => output))) {
      console.log(`${(ms / 1000).toFixed(0).padStart(6)} s  ${law}`);
    }
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  const outcome = broken.length === 0 ? 'every law holds' : 'a law is broken';
  console.log(
    `${histories.toLocaleString('en-GB')} histories, each asked for every law, in ${seconds} s: ${outcome}`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await rm(programs, { recursive: true, force: true });
}
