/** One kind of fuzzing for a time: `node worker.mjs reader|notes SECONDS SEED`. Prints a line a second while it lives. */
import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { add, start } from '../../shared/document/helpers/copies.ts';
import { checkNotes } from './check-notes.ts';
import { checkReader } from './check-reader.ts';
import { notesFiles } from './notes.ts';
import { projectFiles } from './reader.ts';

const [what, seconds, seed] = process.argv.slice(2);

const ends: { [outcome: string]: number } = {};
let spoken = 0;

/** Counts how reading ended, and says about once a second that nothing hangs. */
const count = (outcome: string): void => {
  ends[outcome] = (ends[outcome] ?? 0) + 1;
  if (Date.now() - spoken < 1_000) return;
  spoken = Date.now();
  writeSync(1, '.\n');
};

const sound = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));

const options = {
  numRuns: 2 ** 30,
  interruptAfterTimeLimit: Number(seconds) * 1_000,
  markInterruptAsFailure: false,
  seed: Number(seed),
};

const tell = (found: string | undefined, runs: number): void => {
  const counted = Object.entries(ends)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, times]) => `${outcome} ${times}`);
  writeSync(1, `${JSON.stringify({ what, runs, ends: counted.join(', '), found: found ?? null })}\n`);
};

if (what === 'reader') {
  const ended = fc.check(
    fc.property(projectFiles, (bytes) => count(checkReader(bytes, sound))),
    options,
  );
  const [bytes] = ended.counterexample ?? [];
  tell(bytes && `${ended.errorInstance}\n${Buffer.from(bytes).toString('utf8')}`, ended.numRuns);
} else {
  const ended = await fc.check(
    fc.asyncProperty(notesFiles, async (file) => count(`${file.name} ${await checkNotes(file)}`)),
    options,
  );
  const [file] = ended.counterexample ?? [];
  const words = file && `${file.name}, base64: ${Buffer.from(file.bytes).toString('base64')}`;
  tell(words && `${ended.errorInstance}\n${words}`, ended.numRuns);
}
