/**
 * Do the tests have teeth? Breaks a copy of the app in one way after another and expects the tests that each mutant
 * names to fail. Prints a table; ends with 1 where a mutant survived or could not be applied.
 *
 *   node tests/faults/mutants/run.mjs [words of a mutant's name, or of its file's]
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
/** Below the project, so that its packages are found; ignored by git. */
const workshop = join(root, '.cache', `mutants-${process.pid}`);
/** Enough histories to meet the rarest mutant; `npm test` runs some more. */
const RUNS = '400';
const AT_ONCE = 2;

/** What the app and its tests are made of; its packages are found in the folders above. */
const parts = ['shared', 'renderer', 'main', 'build', 'tests', 'package.json', 'tsconfig.json'];

const makeCopy = async (folder) => {
  await mkdir(folder, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
};

/** Applies a mutant; false where its text does not stand there exactly once. */
const apply = async (folder, { file, from, to }) => {
  const path = join(folder, file);
  const source = await readFile(path, 'utf8').catch(() => '');
  if (source.split(from).length !== 2) return false;
  await writeFile(
    path,
    source.replace(from, () => to),
  );
  return true;
};

const flags = ['--bail=1', '--maxWorkers=1', '--testTimeout=60000'];

const runTests = (folder, tests) =>
  new Promise((done) => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const config = join(folder, 'build', 'vitest.config.ts');
    const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...flags, ...tests], {
      cwd: folder,
      env: { ...process.env, ALONGSIDE_RUNS: RUNS, CI: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
      });
    }
    child.on('close', (code) => done({ code, said }));
  });

const firstFailure = (said) => /(?:×|FAIL)\s+(.+)/.exec(said)?.[1]?.replace(/\s+\d+ms$/, '') ?? '';

const judge = async (mutant, index) => {
  const folder = join(workshop, String(index));
  const started = Date.now();
  await makeCopy(folder);
  const isApplied = await apply(folder, mutant);
  const { code, said } = isApplied ? await runTests(folder, mutant.tests) : { code: 0, said: '' };
  await rm(folder, { recursive: true, force: true });
  const end = !isApplied ? 'NOT APPLIED' : code === 0 ? 'SURVIVED' : 'killed';
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `${end.padEnd(12)} ${mutant.name.padEnd(50)} ${`${seconds} s`.padStart(6)}  ${firstFailure(said)}`,
  );
  return end === 'killed';
};

/** Without a mutant all must pass, or every mutant would seem killed. */
const isSound = async (tests) => {
  const folder = join(workshop, 'sound');
  await makeCopy(folder);
  const { code, said } = await runTests(folder, tests);
  if (code !== 0) console.log(said);
  return code === 0;
};

const main = async () => {
  const wanted = process.argv.slice(2).join(' ');
  const chosen = mutants.filter(({ name, file }) => name.includes(wanted) || file.includes(wanted));
  if (!(await isSound([...new Set(chosen.flatMap(({ tests }) => tests))]))) {
    console.log('The app fails these tests without any mutant.');
    return 1;
  }
  const waiting = chosen.map((mutant, index) => () => judge(mutant, index));
  let killed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (await next()) killed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${killed} of ${chosen.length} mutants killed.`);
  return killed === chosen.length ? 0 : 1;
};

try {
  process.exitCode = await main();
} finally {
  await rm(workshop, { recursive: true, force: true });
}
