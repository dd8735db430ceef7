// `npm run faults [-- NAME]`: what takes too long for `npm test`. The laws with 100,000 histories each, then every
// tests/faults/NAME/run.mjs in a process of its own; exit code 0 is passed.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { inProject } from './places.mjs';
import { runNode } from './run.mjs';

const hours = 3600;

/** @param {string} line */
const say = (line) => console.log(line);

async function laws() {
  const env = { ...process.env, NO_COLOR: '1', ALONGSIDE_RUNS: process.env.ALONGSIDE_RUNS ?? '100000' };
  const args = ['run', '--config', 'build/vitest.config.ts', 'laws'];
  return runNode(inProject('node_modules', 'vitest', 'vitest.mjs'), args, {
    env,
    seconds: 6 * hours,
    show: true,
  });
}

/** @param {string} name */
const script = (name) =>
  runNode(inProject('tests', 'faults', name, 'run.mjs'), [], { seconds: 6 * hours, show: true });

/** @returns {Promise<string[]>} */
async function scripts() {
  const names = await readdir(inProject('tests', 'faults')).catch(() => []);
  return names.filter((name) => existsSync(inProject('tests', 'faults', name, 'run.mjs'))).sort();
}

requireNode();
await ensureInstalled(say);
await ensureBuilt(say);
const wanted = process.argv.slice(2);
const names = ['laws', ...(await scripts())].filter((name) => wanted.length === 0 || wanted.includes(name));
let failed = 0;
for (const name of names) {
  say(`${name}…`);
  const { code } = await (name === 'laws' ? laws() : script(name));
  if (code !== 0) failed += 1;
  say(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
}
say(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
