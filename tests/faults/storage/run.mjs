/**
 * Kills the app without warning (kill -9) again and again while it works, and looks each time whether the project file
 * is whole and everything that was acknowledged comes back. Ends with 1 where anything is lost or torn.
 *
 *   node tests/faults/storage/run.mjs [number of kills, 100 unless told]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { build } from 'vite';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
const bundle = join(root, '.cache', 'faults-storage');
const kills = Number(process.argv[2] ?? 100);

const bundleWorker = () =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: bundle,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rollupOptions: {
        input: join(root, 'tests', 'faults', 'storage', 'worker.ts'),
        output: { format: 'es', entryFileNames: 'worker.mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });

/** Lets the app work for a moment, kills it, and says what it had acknowledged. */
const workAndDie = (home, round, moment) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(bundle, 'worker.mjs'), home, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (bytes) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), moment);
      said += bytes;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== null) fail(new Error(`The app ended by itself with ${code}.`));
      // A last line without its end was not said.
      done(said.split('\n').slice(1, -1));
    });
  });

/** Whether a file ends with the checksum of all before it. */
const isWhole = (bytes) => {
  const sum = /"sum":"([0-9a-f]{8})"\}\n?$/.exec(bytes.subarray(-24).toString('latin1'));
  const before = bytes.length - (bytes.at(-1) === 0x0a ? 11 : 10);
  return sum !== null && crc32(bytes.subarray(0, before)).toString(16).padStart(8, '0') === sum[1];
};

const projectFile = async (home) => {
  const names = await readdir(join(home, 'projects'));
  const name = names.find((one) => one.endsWith('.alongside.json') && !one.startsWith('.'));
  return readFile(join(home, 'projects', name ?? 'no project file'));
};

await bundleWorker();
const home = await mkdtemp(join(tmpdir(), 'alongside-kill-'));
const acknowledged = [];
let torn = 0;
for (let round = 1; round <= kills; round += 1) {
  acknowledged.push(...(await workAndDie(home, round, Math.random() * 400)));
  if (!isWhole(await projectFile(home))) torn += 1;
}
// One more start recovers the last journal; then everything has to be in the file.
await workAndDie(home, 'last', 0);
const text = (await projectFile(home)).toString('utf8');
const lost = acknowledged.filter((words) => !text.includes(`"${words}"`));
const drafts = (await readdir(join(home, 'projects'))).filter((name) => name.endsWith('.tmp'));
console.log(
  `${kills} kills, ${acknowledged.length} edits acknowledged: ${lost.length} lost, ${torn} torn files, ${drafts.length} drafts left`,
);
await rm(home, { recursive: true });
await rm(bundle, { recursive: true });
// The very last kill may leave the draft of its own moment.
process.exitCode = lost.length + torn > 0 || drafts.length > 1 ? 1 : 0;
