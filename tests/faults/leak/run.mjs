/**
 * Copies for partners and for everybody of random whole projects with every kind, searched by bytes: trash, clashes, decisions
 * about words, lists of copies and what this version does not know included. Ends with 1 where something leaves that stays,
 * or leaves unasked, and says how to see it again.
 *
 *   node tests/faults/leak/run.mjs [number of projects, 3,000 unless told]
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';
import { runNode } from '../../../build/run.mjs';

const projects = Number(process.argv[2] ?? 3_000);
const programs = inProject('.cache', `leak-${process.pid}`);

await bundle({ worker: 'tests/faults/leak/worker.ts' }, programs, true);
try {
  const { code, output } = await runNode(join(programs, 'worker.mjs'), [String(projects)], { seconds: 3600 });
  if (code === 0) {
    const { left, stayed, asked } = JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
    const [l, s, a] = [left, stayed, asked].map((count) => count.toLocaleString('en-GB'));
    console.log(
      `${projects.toLocaleString('en-GB')} projects with every kind, each for partners and for everybody: ${l} texts left, ${s} stayed, ${a} were asked about, 0 leaked`,
    );
  } else console.log(`${output}\nsomething leaked`);
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  await rm(programs, { recursive: true, force: true });
}
