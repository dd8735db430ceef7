/**
 * Do the engine's laws have teeth? Breaks a copy of the engine in one way after another and expects its own tests to
 * fail. Prints a table; ends with 1 where a mutant survived or could not be applied.
 *
 *   node tests/faults/engine/run.mjs [words of a mutant's name]
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
/** Below the project, so that its packages are found; ignored by git. */
const workshop = join(root, '.cache', `mutants-${process.pid}`);
/** Enough histories to meet the rarest mutant; ten times fewer than `npm test` runs. */
const RUNS = '400';
const AT_ONCE = 2;

const config = `import { defineConfig } from 'vitest/config';
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: './.vite',
  test: { include: ['tests/shared/document/**/*.test.ts'], bail: 1, maxWorkers: 1, testTimeout: 60_000 },
});
`;

const tsconfig = '{"compilerOptions":{"target":"ES2023","module":"ESNext"}}';

/** A copy of the engine, of the records that it reads, and of its tests. */
const makeCopy = async (folder) => {
  await mkdir(join(folder, 'tests', 'shared'), { recursive: true });
  await cp(join(root, 'shared'), join(folder, 'shared'), { recursive: true });
  await cp(join(root, 'tests', 'shared', 'document'), join(folder, 'tests', 'shared', 'document'), {
    recursive: true,
  });
  // The project's own files name others that no copy has.
  for (const part of ['shared', 'tests']) await writeFile(join(folder, part, 'tsconfig.json'), tsconfig);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'vitest.config.mjs'), config);
};

/** Applies a mutant; false where its text does not stand there exactly once. */
const apply = async (folder, { file, from, to }) => {
  const path = join(folder, 'shared', 'document', file);
  const source = await readFile(path, 'utf8').catch(() => '');
  if (source.split(from).length !== 2) return false;
  await writeFile(
    path,
    source.replace(from, () => to),
  );
  return true;
};

const runTests = (folder) =>
  new Promise((done) => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--config', join(folder, 'vitest.config.mjs')], {
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
  const { code, said } = isApplied ? await runTests(folder) : { code: 0, said: '' };
  await rm(folder, { recursive: true, force: true });
  const end = !isApplied ? 'NOT APPLIED' : code === 0 ? 'SURVIVED' : 'killed';
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `${end.padEnd(12)} ${mutant.name.padEnd(50)} ${`${seconds} s`.padStart(6)}  ${firstFailure(said)}`,
  );
  return end === 'killed';
};

/** Without a mutant all must pass, or every mutant would seem killed. */
const isSound = async () => {
  const folder = join(workshop, 'sound');
  await makeCopy(folder);
  const { code, said } = await runTests(folder);
  if (code !== 0) console.log(said);
  return code === 0;
};

const main = async () => {
  const wanted = process.argv.slice(2).join(' ');
  const chosen = mutants.filter(({ name }) => name.includes(wanted));
  if (!(await isSound())) {
    console.log('The engine fails its own tests without any mutant.');
    return 1;
  }
  const waiting = chosen.map((mutant, index) => () => judge(mutant, index));
  let killed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (await next()) killed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${killed} of ${chosen.length} mutants of the engine killed.`);
  return killed === chosen.length ? 0 : 1;
};

try {
  process.exitCode = await main();
} finally {
  await rm(workshop, { recursive: true, force: true });
}
