// `npm start`: installs, builds and opens Alongside. Plain JavaScript without packages: it runs before any is installed.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { findElectron } from './electron.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { inProject, projectRoot } from './project-paths.mjs';

/** An Electron that ends with a failure so soon never showed a window (a missing library, a forbidden sandbox). */
const startupMs = 10_000;

/** @param {string} line */
const say = (line) => console.error(line);

/**
 * Runs Electron until it ends.
 * @param {string} path
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} false when it could not start
 */
function runElectron(path, args) {
  const began = Date.now();
  let asked = false;
  return new Promise((done) => {
    const child = spawn(path, [projectRoot, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => {
        asked = true;
        child.kill(signal);
      });
    }
    child.on('error', () => done(false));
    child.on('exit', (code) => done(asked || code === 0 || Date.now() - began > startupMs));
  });
}

/** @param {readonly string[]} args */
async function start(args) {
  await ensureInstalled(say);
  await ensureBuilt(say);
  if (!args.includes('--browser')) {
    const electron = await findElectron(say);
    if ('path' in electron && (await runElectron(electron.path, args))) return;
    const reason = 'path' in electron ? 'Electron could not start' : electron.reason;
    say(`Alongside uses the browser shell: ${reason}.`);
  }
  const program = inProject('dist', 'browser', 'main.js');
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

requireNode();
// Whoever started npm ends it, and with it this (main/browser/shutdown-signals.ts).
if (process.env.npm_lifecycle_event !== undefined) process.env.ALONGSIDE_PARENT = String(process.ppid);
// npm runs its scripts in the project's folder; a file is named from where the person stands.
process.chdir(resolve(process.env.INIT_CWD ?? process.cwd()));
start(process.argv.slice(2)).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
