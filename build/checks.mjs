import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium, versionOf } from './chromium.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { runNode } from './run.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output what is shown where something failed
 * @property {readonly string[]} [skippedTests] names of the tests that were left out
 * @property {readonly string[]} [failedTests] names of the tests that failed
 *
 * @typedef {object} Check
 * @property {string} name what a developer writes: `npm test -- unit`
 * @property {string} title
 * @property {(more: readonly string[]) => Promise<Tally>} run `more` are names or paths of tests
 */

const { FORCE_COLOR: _, ...plainEnv } = process.env;
const env = { ...plainEnv, NO_COLOR: '1' };

/** @typedef {import('./run.mjs').Ended} Ended */

/** One check that is passed or failed as a whole. @param {Ended} ended @returns {Tally} */
const whole = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  output,
});

/** @param {string} sentence @returns {Tally} */
export function notRun(sentence) {
  return { passed: 0, failed: 1, skipped: 0, output: sentence };
}

/**
 * A runner that ended with a failure without a failed test (a crash, a configuration that cannot be read) has failed once.
 * @param {Tally} tally
 * @param {number} code
 */
const honest = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

/**
 * Reads a runner's own report, written afresh; undefined where it left none that can be read.
 * @param {string} file
 * @param {() => Promise<unknown>} run
 */
async function reportOf(file, run) {
  await rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await run();
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Nobody knows how it went. @param {Ended} ended @returns {Tally} */
const unreported = ({ output }) => notRun(`${output}\nThe runner left no report.`);

async function lint() {
  const biome = inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return whole(await runNode(biome, ['check', '--error-on-warnings', '--max-diagnostics=50'], { env }));
}

async function types() {
  return whole(await runNode(inProject('node_modules', 'typescript', 'bin', 'tsc'), ['-b'], { env }));
}

/**
 * @typedef {{ fullName: string, status: string }} Ran
 * @typedef {{ name: string, status: string, message: string, assertionResults: readonly Ran[] }} RanFile
 */

/** @param {readonly RanFile[]} files */
const skippedUnits = (files) =>
  files
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);

/**
 * A file that could not be loaded is named itself; so is one where nothing failed but a hook.
 * @param {readonly RanFile[]} files
 */
const failedUnits = (files) =>
  files
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const path = relative(projectRoot, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const named = failed.map(({ fullName }) => `${path} › ${fullName}`);
      return message || named.length === 0 ? [path, ...named] : named;
    });

/** @param {readonly string[]} more @returns {Promise<Tally>} */
async function unit(more) {
  const file = inProject('.cache', 'reports', 'unit.json');
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', 'build/vitest.config.ts', ...reporters, ...more];
  let ended = { code: 1, output: '' };
  const report = await reportOf(file, async () => {
    ended = await runNode(vitest, args, { env });
  });
  if (report === undefined) return unreported(ended);
  const skippedTests = skippedUnits(report.testResults);
  const failedTests = failedUnits(report.testResults);
  const skipped = report.numPendingTests + report.numTodoTests;
  const tally = { passed: report.numPassedTests, failed: failedTests.length, skipped };
  return honest({ ...tally, skippedTests, failedTests, output: ended.output }, ended.code);
}

/**
 * @typedef {{ type: string, description?: string }} Note
 * @typedef {{ title: string, file: string, tests: { status: string, annotations: Note[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/** @param {readonly Suite[]} suites @returns {Spec[]} */
const specsOf = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);

/** @param {readonly Spec[]} specs @returns {string[]} the reason of each skipped test */
const skippedJourneys = (specs) =>
  specs
    .flatMap(({ tests }) => tests.filter(({ status }) => status === 'skipped'))
    .map(
      ({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given',
    );

/** @param {readonly Spec[]} specs @returns {string[]} */
const failedJourneys = (specs) =>
  specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, title }) => `tests/e2e/${file} › ${title}`);

/**
 * Where something failed outside of any test: a file that cannot be loaded.
 * @param {{ location?: { file: string }, message?: string }} error
 */
const placeOf = ({ location, message = 'an error without words' }) =>
  location === undefined ? (message.split('\n')[0] ?? message) : relative(projectRoot, location.file);

/** Each reason once, with how many tests it left out. @param {readonly string[]} reasons */
const counted = (reasons) =>
  [...new Set(reasons)].map((reason) => {
    const many = reasons.filter((one) => one === reason).length;
    return `${many} end-to-end ${many === 1 ? 'test' : 'tests'}. ${reason}`;
  });

async function build() {
  try {
    await ensureBuilt(() => undefined);
    return whole({ code: 0, output: '' });
  } catch (error) {
    return whole({ code: 1, output: error instanceof Error ? error.message : String(error) });
  }
}

/** @param {readonly string[]} more @returns {Promise<Tally>} */
async function endToEnd(more) {
  const built = await build();
  if (built.failed > 0) return notRun('Not run: the build failed.');
  const chromium = await findChromium((line) => console.log(line));
  if (chromium === undefined)
    return notRun('Not run: there is no Chromium here, and none could be installed.');
  try {
    console.log(`End-to-end on Chromium ${await versionOf(chromium)} (${chromium})`);
  } catch (error) {
    return notRun(`Not run: ${chromium} does not start. ${error instanceof Error ? error.message : error}`);
  }
  const file = inProject('.cache', 'reports', 'e2e.json');
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=list,json', ...more];
  const own = { ...env, ALONGSIDE_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  let ended = { code: 1, output: '' };
  const report = await reportOf(file, async () => {
    ended = await runNode(cli, args, { env: own });
  });
  if (report === undefined) return unreported(ended);
  const { stats, errors } = report;
  const specs = specsOf(report.suites);
  const skippedTests = counted(skippedJourneys(specs));
  const failedTests = [...failedJourneys(specs), ...errors.map(placeOf)];
  const tally = { passed: stats.expected, failed: failedTests.length, skipped: stats.skipped };
  return honest({ ...tally, skippedTests, failedTests, output: ended.output }, ended.code);
}

/** Every check of `npm test`, in order. @type {readonly Check[]} */
export const checks = [
  { name: 'lint', title: 'Format and lint', run: lint },
  { name: 'types', title: 'Types', run: types },
  { name: 'unit', title: 'Unit tests and laws', run: unit },
  { name: 'build', title: 'Build', run: build },
  { name: 'e2e', title: 'End-to-end and axe', run: endToEnd },
];
