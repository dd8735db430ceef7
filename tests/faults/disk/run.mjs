/**
 * Plays every trouble that a disk can make, on a real small disk (tmpfs) with the built app. Prints a line a trouble;
 * ends with 1 where the app lost something, said nothing or too much, or did not go on by itself.
 *
 *   node tests/faults/disk/run.mjs [words of a trouble's name]
 */
import { runnerImport } from 'vite';
import { inProject } from '../../../build/project-paths.mjs';

const { module } = await runnerImport(inProject('tests', 'faults', 'disk', 'trials.ts'), {
  configFile: false,
});
const sayRow = ({ name, took, fault, isSkipped }) =>
  console.log(
    `${isSkipped ? 'skipped' : fault ? 'FAILED ' : 'passed '} ${took.toFixed(0).padStart(3)} s  ${name}${fault ? `: ${fault}` : ''}`,
  );
const rows = await module.diskTrials(process.argv.slice(2).join(' '), sayRow);
const failed = rows.filter(({ fault }) => fault !== undefined);
const skipped = rows.filter(({ isSkipped }) => isSkipped);
if (skipped.length > 0) console.log('Skipped: a small disk can be mounted only by root on Linux.');
console.log(`${rows.length} troubles: ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
