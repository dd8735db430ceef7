import { basename } from 'node:path';
import { localDateOf } from '../../shared/records/fields/dates.ts';
import { resolveDataFolder } from '../data-folder.ts';
import { nodeFiles } from '../storage/node-files.ts';
import { runCommand } from './run-command.ts';

/** Words from files go to a terminal: signs that would steer it are shown as a box. */
const printable = (line: string): string => line.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');

const [, script = ''] = process.argv;
const program = basename(script);

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${printable(line)}\n`),
  err: (line) => process.stderr.write(`${printable(line)}\n`),
  // The build's own file is started by npm's script alone; the one that `npm run package` makes travels by itself.
  invocation: program === 'cli.js' ? 'npm run -s alongside --' : `node ${program}`,
  program: [process.execPath, script],
  workingFolder: process.cwd(),
  files: nodeFiles,
  dataFolder: resolveDataFolder(undefined),
  today: localDateOf(new Date()),
});
