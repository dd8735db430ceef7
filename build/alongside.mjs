// `npm run -s alongside -- COMMAND`: the command line. What it says besides the command's own output goes to stderr.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { callerFolder, inProject } from './project-paths.mjs';

/** @param {string} line */
const say = (line) => console.error(line);

requireNode();
try {
  await ensureInstalled(say);
  await ensureBuilt(say);
  const program = inProject('dist', 'cli', 'cli.js');
  process.argv = [process.execPath, program, ...process.argv.slice(2)];
  process.chdir(callerFolder(process.env, process.cwd()));
  await import(pathToFileURL(program).href);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
