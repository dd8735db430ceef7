import { nodeFiles } from '../storage/node-files.ts';
import { run } from './run.ts';

/** The day where the person is, not in Greenwich. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Words from files go to a terminal: signs that would steer it are shown as a box. */
const printable = (line: string): string => line.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${printable(line)}\n`),
  err: (line) => process.stderr.write(`${printable(line)}\n`),
  folder: process.cwd(),
  files: nodeFiles,
  today: localDay(new Date()),
});
