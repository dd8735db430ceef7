// `npm run package [-- --linux --win --mac]`: installers in release/, the command line as one file, the SBOM and the
// checksums of all. Without a platform, for this one. `--dir` stops at the folder of the app; `--electron DIR` takes
// Electron from there; `--output DIR` puts it elsewhere.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { writeBillOfMaterials } from './package/bill-of-materials.mjs';
import { writeChecksums } from './package/checksums.mjs';
import { writeCommandLine } from './package/command-line.mjs';
import { modulesOfApp, packagesAmong } from './package/shipped.mjs';
import { stageApp } from './package/stage-app.mjs';
import { inProject } from './project-paths.mjs';
import { lastLines, runNode } from './run.mjs';

/** @typedef {(typeof platforms)[number]} Platform */

const require = createRequire(import.meta.url);
const platforms = /** @type {const} */ (['linux', 'win', 'mac']);
const options = /** @type {const} */ ({
  linux: { type: 'boolean' },
  win: { type: 'boolean' },
  mac: { type: 'boolean' },
  dir: { type: 'boolean' },
  electron: { type: 'string' },
  output: { type: 'string' },
});
const systems = /** @type {const} */ ({ linux: 'linux', win: 'win32', mac: 'darwin' });

/** @param {string} line */
const say = (line) => console.error(line);

/** @returns {Platform} */
function thisPlatform() {
  if (process.platform === 'win32') return 'win';
  return process.platform === 'darwin' ? 'mac' : 'linux';
}

/** macOS goes out for both of its processors; the others for the one that offices have. @param {Platform} platform */
const processors = (platform) => (platform === 'mac' ? ['arm64', 'x64'] : ['x64']);

/**
 * Fetches Electron for a platform into its own cache, where electron-builder finds it; compared with the checksums that
 * came with the package. Throws where it cannot be had.
 * @param {Platform} platform
 */
async function fetchElectron(platform) {
  const { downloadArtifact } = await import('@electron/get');
  const { version } = require('electron/package.json');
  const checksums = require('electron/checksums.json');
  for (const arch of processors(platform)) {
    say(`Fetching Electron ${version} for ${platform} (${arch}), unless it is there…`);
    const wanted = { version, artifactName: 'electron', platform: systems[platform], arch, checksums };
    await downloadArtifact(wanted);
  }
}

/** @param {readonly Platform[]} wanted */
async function needElectron(wanted) {
  try {
    for (const platform of wanted) await fetchElectron(platform);
  } catch (error) {
    const why = error instanceof Error ? `${error.message} ${error.cause ?? ''}`.trim() : String(error);
    throw new Error(
      `No installer was made: Electron could not be had (${why}). It comes from github.com. The command line and the SBOM are made.`,
    );
  }
}

/**
 * Hands the app that was put together to electron-builder. Throws with its last words where it could not finish.
 * @param {readonly Platform[]} wanted
 * @param {readonly string[]} processor
 * @param {readonly string[]} more
 */
async function build(wanted, processor, more) {
  if (wanted.length === 0) return;
  const builder = inProject('node_modules', 'electron-builder', 'cli.js');
  const args = [...wanted, ...processor].map((name) => `--${name}`);
  const { code, output } = await runNode(builder, [...args, ...more]);
  if (code !== 0) throw new Error(`electron-builder could not finish. It said:\n${lastLines(output, 25)}`);
}

/** @param {readonly string[]} args */
async function makePackage(args) {
  const { values } = parseArgs({ args: [...args], options });
  const chosen = platforms.filter((platform) => values[platform]);
  const wanted = chosen.length > 0 ? chosen : [thisPlatform()];
  const output = resolve(process.env.INIT_CWD ?? process.cwd(), values.output ?? inProject('release'));
  await ensureInstalled(say);
  await ensureBuilt(say);
  // First what needs no Electron: it is there also where Electron cannot be had.
  await mkdir(output, { recursive: true });
  const modules = [...(await modulesOfApp()), ...(await writeCommandLine(output))];
  await writeBillOfMaterials(output, await packagesAmong(modules));
  if (values.electron === undefined) await needElectron(wanted);
  // Outside the project: from inside it, electron-builder would find the project's packages and take them along.
  const app = await mkdtemp(join(tmpdir(), 'alongside-package-'));
  try {
    await stageApp(app);
    const config = [`-c.directories.app=${app}`, `-c.directories.output=${output}`];
    if (values.electron !== undefined) config.push(`-c.electronDist=${resolve(values.electron)}`);
    if (values.dir) config.push('--dir');
    const others = wanted.filter((platform) => platform !== 'mac');
    await build(others, processors('linux'), config);
    if (wanted.includes('mac')) await build(['mac'], processors('mac'), config);
  } finally {
    await rm(app, { recursive: true, force: true });
  }
  if (values.dir) return;
  for (const name of await writeChecksums(output)) say(name);
  say(`In ${output}, with SHA256SUMS.`);
}

requireNode();
makePackage(process.argv.slice(2)).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
