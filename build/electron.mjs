import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { inProject } from './project-paths.mjs';
import { runNode } from './run.mjs';

const downloadSeconds = 60;
const dayInMs = 24 * 60 * 60 * 1000;
const memory = inProject('.cache', 'electron-tried.json');

/** Where Electron's binary lies, or nothing when there is none. */
function binary() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inProject('node_modules', 'electron', 'dist');
  try {
    const name = readFileSync(inProject('node_modules', 'electron', 'path.txt'), 'utf8');
    const path = `${folder}/${name}`;
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Why a window cannot be shown here at all, or nothing. Asked before any download. */
function obstacle() {
  if (process.platform !== 'linux') return undefined;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  if (process.getuid?.() === 0) return 'Electron does not run as root';
  return undefined;
}

/** A failed download is not tried again for a day, so that starts stay quick. */
async function failedLately() {
  try {
    const { at } = JSON.parse(await readFile(memory, 'utf8'));
    return Date.now() - Date.parse(at) < dayInMs;
  } catch {
    return false;
  }
}

/**
 * Fetches the binary with Electron's own script (never through npx: where electron is not installed, that would fetch
 * a stranger's package).
 * @param {(line: string) => void} say
 */
async function download(say) {
  say('Fetching Electron (about 120 MB; at most a minute)…');
  await runNode(inProject('node_modules', 'electron', 'install.js'), [], { seconds: downloadSeconds });
  const found = binary();
  if (found !== undefined) return found;
  await mkdir(inProject('.cache'), { recursive: true });
  await writeFile(memory, JSON.stringify({ at: new Date().toISOString() }));
  return undefined;
}

/**
 * Finds Electron, or says why the browser shell is used.
 * @param {(line: string) => void} say
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findElectron(say) {
  const reason = obstacle();
  if (reason !== undefined) return { reason };
  const found = binary();
  if (found !== undefined) return { path: found };
  if (await failedLately()) return { reason: 'Electron could not be fetched today' };
  const fetched = await download(say);
  return fetched === undefined ? { reason: 'Electron could not be fetched' } : { path: fetched };
}
