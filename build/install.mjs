import { readFile } from 'node:fs/promises';
import { inProject } from './project-paths.mjs';
import { lastLines, run } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/** @param {string} file @returns {Promise<LockFile>} */
const readLock = async (file) => JSON.parse(await readFile(file, 'utf8'));

/**
 * Whether node_modules holds what package-lock.json asks for. Compared by content: a clone or a copy changes times.
 * Optional packages are those of other platforms.
 * @param {LockFile} wanted
 * @param {LockFile} present node_modules/.package-lock.json
 */
export function isComplete(wanted, present) {
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present.packages[path]?.version === version,
  );
}

async function isInstalled() {
  try {
    const [wanted, present] = await Promise.all([
      readLock(inProject('package-lock.json')),
      readLock(inProject('node_modules', '.package-lock.json')),
    ]);
    return isComplete(wanted, present);
  } catch {
    return false;
  }
}

/** npm itself as `npm run` names it; on its own, the one on the path (a batch file on Windows). */
export function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { program: process.execPath, before: [script], shell: false };
  return { program: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Installs the packages where they are missing or older than package-lock.json.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  if (await isInstalled()) return;
  say('Installing the packages Alongside is made of (once; a minute or two)…');
  const { program, before, shell } = npm();
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(program, args, { shell });
  if (code === 0) return;
  throw new Error(`The packages could not be installed. npm said:\n${lastLines(output, 40)}`);
}
