/**
 * Fuzzing of what reads strangers' files: project files (read, written, merged, looked at) and meeting notes (text,
 * Markdown, HTML, Word). New inputs every time; `seed` repeats a run. Ends with 1 where anything throws, hangs, loses
 * a value or pollutes a prototype, and prints the smallest input that does.
 *
 *   node tests/faults/fuzz/run.mjs [seconds for each, 300 unless told] [seed]
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';

const programs = inProject('.cache', `faults-fuzz-${process.pid}`);
const seconds = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
/** An input that keeps a worker silent for so long hangs it. */
const patience = 90_000;

/** Runs one worker and resolves to what it found, or to nothing. */
const fuzz = (what) =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [join(programs, 'worker.mjs'), what, String(seconds), String(seed)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let told;
    let hung = false;
    const give = () => {
      hung = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(give, patience);
    createInterface(child.stdout).on('line', (line) => {
      clearTimeout(timer);
      timer = setTimeout(give, patience);
      if (line.startsWith('{')) told = JSON.parse(line);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const ended = hung ? 'an input hung it' : `it ended with ${code}`;
      if (!told) done(`${what}: ${ended} (seed ${seed})`);
      else {
        console.log(`${what}: ${told.runs} inputs in ${seconds} s, seed ${seed}: ${told.ends}`);
        done(told.found === null ? undefined : `${what}: ${told.found}`);
      }
    });
  });

try {
  await bundle({ worker: 'tests/faults/fuzz/worker.ts' }, programs, ['fractional-indexing']);
  const found = (await Promise.all([fuzz('reader'), fuzz('notes')])).filter((one) => one !== undefined);
  for (const one of found) console.log(one);
  console.log(found.length === 0 ? 'Fuzzing found nothing.' : `Fuzzing found ${found.length}.`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  await rm(programs, { recursive: true, force: true });
}
