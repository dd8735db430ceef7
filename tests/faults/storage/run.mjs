/**
 * Kills the built app without warning (kill -9) again and again while a window edits, saves and keeps versions, and
 * looks each time whether every file is whole, everything that was said to be saved comes back, and no drafts stay.
 * Ends with 1 where anything is lost, torn or left.
 *
 *   node tests/faults/storage/run.mjs [number of kills, 100 unless told]
 */
import { runnerImport } from 'vite';
import { inProject } from '../../../build/project-paths.mjs';

const { module } = await runnerImport(inProject('tests', 'faults', 'storage', 'trials.ts'), {
  configFile: false,
});
const { kills, acknowledged, ...faults } = await module.killTrials(Number(process.argv[2] ?? 100));
for (const [what, lines] of Object.entries(faults)) for (const line of lines) console.log(`${what}: ${line}`);
const { lost, torn, strays } = faults;
console.log(
  `${kills} kills, ${acknowledged} edits acknowledged: ${lost.length} lost, ${torn.length} torn files, ${strays.length} drafts left`,
);
process.exitCode = lost.length + torn.length + strays.length > 0 ? 1 : 0;
