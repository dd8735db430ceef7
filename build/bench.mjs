// `npm run bench [-- NAME] [-- --json]`: every tests/bench/NAME.bench.ts, bundled, in a process of its own. Its table is
// printed and takes the place of its last one in tests/bench/README.md; with --json it is only printed. --misses lists
// what was read otherwise (notes-accuracy).
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { bundle } from './bundle.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { inProject } from './project-paths.mjs';
import { dateAndMachine, markdownTable, writeSections } from './report-section.mjs';
import { run } from './run.mjs';

/** @typedef {{ name: string, size: string, value: number, unit: string, goal?: number }} Row */
/** @typedef {{ title: string, rows: Row[] }} Result */

const marker = 'alongside-bench:';
const bundles = inProject('.cache', 'bench');

/** @param {string} line */
const say = (line) => console.error(line);

/** @param {string} name @returns {Promise<Result>} */
async function perform(name) {
  say(`Measuring ${name}…`);
  const file = pathToFileURL(`${bundles}/${name}.mjs`).href;
  const script = `const { bench } = await import(${JSON.stringify(file)});
    console.log(${JSON.stringify(marker)} + JSON.stringify({ title: bench.title, rows: await bench.run() }));
    process.exit(0);`;
  const args = ['--expose-gc', '--input-type=module', '--eval', script];
  const { code, output } = await run(process.execPath, args);
  const line = output.split('\n').find((one) => one.startsWith(marker));
  if (code !== 0 || line === undefined) throw new Error(`The bench ${name} failed:\n${output}`);
  if (process.env.ALONGSIDE_MISSES) say(output.replace(line, '').trim());
  return JSON.parse(line.slice(marker.length));
}

/** @param {number} value @param {string} unit */
const inWords = (value, unit) =>
  unit === 'x' ? `${value.toFixed(2)}x` : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;

/** @param {Row} row */
function tableCells({ name, size, value, unit, goal }) {
  const target = goal === undefined ? '' : `≤ ${inWords(goal, unit)}`;
  const met = goal === undefined ? '' : value <= goal ? 'yes' : 'no';
  return [name, size, inWords(value, unit), target, met];
}

/** One bench's heading and table. @param {Result} result */
const markdown = ({ title, rows }) =>
  [
    `**${title}** (${dateAndMachine()})`,
    markdownTable(['what', 'of', 'measured', 'goal', 'met'], rows.map(tableCells)),
  ].join('\n\n');

requireNode();
const args = process.argv.slice(2);
if (args.includes('--misses')) process.env.ALONGSIDE_MISSES = 'yes';
const wanted = args.filter((arg) => !arg.startsWith('--'));
await ensureInstalled(say);
await ensureBuilt(say);
const chromium = await findChromium(say);
if (chromium !== undefined) process.env.ALONGSIDE_CHROMIUM = chromium;
const all = (await readdir(inProject('tests', 'bench')))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.bench\.ts$/, ''));
const names = wanted.length > 0 ? all.filter((name) => wanted.includes(name)) : all;
await bundle(Object.fromEntries(names.map((name) => [name, `tests/bench/${name}.bench.ts`])), bundles);
/** @type {Record<string, Result>} */
const results = {};
for (const name of names) results[name] = await perform(name);
if (args.includes('--json')) {
  console.log(JSON.stringify(Object.values(results), null, 2));
} else {
  const sections = Object.fromEntries(
    Object.entries(results).map(([name, result]) => [`bench:${name}`, markdown(result)]),
  );
  console.log(Object.values(sections).join('\n\n'));
  await writeSections(inProject('tests', 'bench', 'README.md'), sections);
}
