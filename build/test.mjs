// `npm test`: every check, and one plain line at the end. `npm test -- unit tests/shared` runs a part of them.
import { checks, notRun } from './checks.mjs';
import { countCpu, cpuInWords } from './cpu-time.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';

/** Seconds of user and system time, those of all browsers and apps among them. */
const cpuSeconds = countCpu();

/** @param {string} line */
const say = (line) => console.log(line);

/** @param {Pick<import('./checks.mjs').Tally, 'passed' | 'failed' | 'skipped'>} tally */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Runs one check and says how it went; what failed is shown whole.
 * @param {import('./checks.mjs').Check} check
 * @param {readonly string[]} more
 */
async function perform(check, more) {
  const [began, usedBefore] = [Date.now(), cpuSeconds() ?? 0];
  const tally = await check.run(more).catch((error) => notRun(String(error?.stack ?? error)));
  if (tally.failed > 0) say(`\n${tally.output.trim()}\n`);
  for (const name of tally.skippedTests ?? []) say(`Skipped: ${name}`);
  const seconds = (Date.now() - began) / 1000;
  const used = cpuSeconds();
  const cpu = used === undefined ? '' : `, CPU ${(used - usedBefore).toFixed(1)} s`;
  say(`${check.title}: ${inWords(tally)} (${seconds.toFixed(1)} s${cpu})`);
  return tally;
}

/** @param {readonly string[]} args */
async function test(args) {
  await ensureInstalled(say);
  const named = checks.filter(({ name }) => args.includes(name));
  const more = args.filter((arg) => !checks.some(({ name }) => name === arg));
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failedTests = [];
  for (const check of named.length > 0 ? named : checks) {
    const { passed, failed, skipped, failedTests: names } = await perform(check, more);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (failed > 0) failedTests.push(...(names?.length ? names : [check.title]));
  }
  // Once more where nobody has to look for them: what failed may stand thousands of lines above, or be cut from a log.
  for (const name of failedTests) say(`Failed: ${name}`);
  if (total.skipped > 0) say(`${total.skipped} skipped.`);
  say(cpuInWords(cpuSeconds()));
  say(inWords({ ...total, skipped: 0 }));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

requireNode();
test(process.argv.slice(2)).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  say('0 passed, 1 failed');
  process.exitCode = 1;
});
