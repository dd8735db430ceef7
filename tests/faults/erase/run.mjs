/**
 * Kills the built app (kill -9) in the middle of erasing a record for good, again and again, and looks each time whether
 * the next start ends it: no byte of its words anywhere in the data folder, nor in a partner's once it took in ours, and
 * everything else as it was. Ends with 1 where a word is left or something else is lost.
 *
 *   node tests/faults/erase/run.mjs [number of kills, 40 unless told]
 */
import { runnerImport } from 'vite';
import { inProject } from '../../../build/project-paths.mjs';

const { module } = await runnerImport(inProject('tests', 'faults', 'erase', 'trials.ts'), {
  configFile: false,
});
const { kills, acknowledged, halfDone, left, lost } = await module.eraseTrials(Number(process.argv[2] ?? 40));
for (const line of [...left, ...lost]) console.log(line);
console.log(
  `${kills} kills while erasing, ${acknowledged} after the answer, ${halfDone} with words still on the disk: afterwards ${left.length} files hold words, ${lost.length} other things lost`,
);
process.exitCode = left.length + lost.length > 0 ? 1 : 0;
