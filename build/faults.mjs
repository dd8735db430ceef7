// `npm run faults [-- NAME …]`: what takes too long for `npm test`: every tests/faults/NAME/run.mjs in a process of its own;
// exit code 0 is passed, its last line says what it found. What fills both cores runs alone, all else two at a time.
// A whole run's table takes the place of the last one in tests/faults/README.md.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { inProject } from './project-paths.mjs';
import { dateAndMachine, markdownTable, writeSections } from './report-section.mjs';
import { lastLines, runNode } from './run.mjs';

/** @typedef {{ name: string, passed: boolean, seconds: number, found: string }} Row */

const LANES = 2;
const hour = 3600;
/** These start a process for each core themselves. */
const fillBothCores = new Set(['laws', 'mutants']);
/** How long each took last, so that the longest begin first. */
const memory = inProject('.cache', 'faults.json');

/** @param {string} line */
const say = (line) => console.log(line);

/** @returns {Promise<readonly string[]>} */
async function scripts() {
  const names = await readdir(inProject('tests', 'faults')).catch(() => []);
  return names.filter((name) => existsSync(inProject('tests', 'faults', name, 'run.mjs'))).sort();
}

/** @returns {Promise<Record<string, number>>} */
async function lastSeconds() {
  try {
    return JSON.parse(await readFile(memory, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} name @returns {Promise<Row>} */
async function perform(name) {
  say(`${name}…`);
  const began = Date.now();
  const script = inProject('tests', 'faults', name, 'run.mjs');
  const { code, output } = await runNode(script, [], { seconds: hour });
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`\n${output.trim()}\n${name}: ${code === 0 ? 'passed' : 'failed'} (${seconds} s)\n`);
  return { name, passed: code === 0, seconds, found: lastLines(output, 1) };
}

/** Several at a time, in this order. @param {readonly string[]} names @param {number} lanes */
async function performAll(names, lanes) {
  const waiting = [...names];
  /** @type {Row[]} */
  const rows = [];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      rows.push(await perform(name));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return rows;
}

/** @param {readonly Row[]} rows */
const table = (rows) =>
  markdownTable(
    ['what', 'outcome', 'seconds', 'found'],
    rows.map(({ name, passed, seconds, found }) => [
      name,
      passed ? 'passed' : 'failed',
      String(seconds),
      found,
    ]),
  );

/** @param {readonly string[]} wanted */
async function faults(wanted) {
  await ensureInstalled(say);
  await ensureBuilt(say);
  const all = await scripts();
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  const last = await lastSeconds();
  const names = all
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort((a, b) => (last[b] ?? hour) - (last[a] ?? hour));
  const began = Date.now();
  const alone = await performAll(
    names.filter((name) => fillBothCores.has(name)),
    1,
  );
  const rows = [
    ...alone,
    ...(await performAll(
      names.filter((name) => !fillBothCores.has(name)),
      LANES,
    )),
  ];
  const times = { ...last, ...Object.fromEntries(rows.map(({ name, seconds }) => [name, seconds])) };
  await mkdir(inProject('.cache'), { recursive: true });
  await writeFile(memory, JSON.stringify(times));
  const failed = rows.filter(({ passed }) => !passed).length;
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const summary = `${rows.length - failed} passed, ${failed} failed, ${minutes} minutes`;
  say(table(rows));
  say(summary);
  if (wanted.length === 0) {
    const report = `${dateAndMachine()}: ${summary}.\n\n${table(rows)}`;
    await writeSections(inProject('tests', 'faults', 'README.md'), { faults: report });
  }
  process.exitCode = failed > 0 ? 1 : 0;
}

requireNode();
faults(process.argv.slice(2)).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
