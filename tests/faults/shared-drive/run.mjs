/**
 * A project file on a shared drive: two apps write it at the same time, a partner's copies are saved over it and beside
 * it, and other programs put older, damaged and changed versions in its place. Ends with 1 where a word that any of
 * them acknowledged is lost, a torn file was believed, the apps do not come to the same in the end, or people are not told
 * of what others did, or told of what nobody did.
 *
 *   node tests/faults/shared-drive/run.mjs [seconds, 300 unless told] [--told: says what is done as it is done]
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';

const programs = inProject('.cache', `faults-shared-drive-${process.pid}`);
const seconds = Number(process.argv[2] ?? 300);
const say = process.argv.includes('--told') ? (line) => console.log(line) : () => undefined;

await bundle({ 'shared-drive': 'tests/faults/shared-drive/shared-drive.ts' }, programs);
const { shareDrive } = await import(pathToFileURL(join(programs, 'shared-drive.mjs')).href);
const report = await shareDrive(seconds, say);
await rm(programs, { recursive: true });
for (const [sentence, times] of [...report.heard].sort((a, b) => b[1] - a[1])) say(`${times} x ${sentence}`);
const faults = ['lost', 'torn', 'notTaken', 'strays', 'unsaid', 'strange'];
for (const what of faults) {
  if (report[what].length > 0) console.log(what, report[what]);
}
console.log(
  `${seconds} s, ${report.acknowledged} edits acknowledged, ${report.meddled} times another program at the file, ${report.handedOver} copies handed over: ` +
    `${report.lost.length} lost, ${report.torn.length} torn, ${report.notTaken.length} not taken in, ${report.unsaid.length} not told, ${report.isConverged ? 'all the same in the end' : 'NOT THE SAME in the end'}`,
);
const isSound = faults.every((what) => report[what].length === 0);
process.exit(isSound && report.isConverged && report.exitCodes.every((code) => code === 0) ? 0 : 1);
