// `npm run -s alongside -- COMMAND`: the command line. What it says besides the command's own output goes to stderr.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { inProject } from './places.mjs';

/** @param {string} line */
const say = (line) => console.error(line);

requireNode();
try {
  await ensureInstalled(say);
  await ensureBuilt(say);
  const program = inProject('dist', 'cli', 'cli.js');
  process.argv = [process.execPath, program, ...process.argv.slice(2)];
  // Files are named from where the person stands; npm runs its scripts in the project's folder.
  process.chdir(resolve(process.env.INIT_CWD ?? process.cwd()));
  await import(pathToFileURL(program).href);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
