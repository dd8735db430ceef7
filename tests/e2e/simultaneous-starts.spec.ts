import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, test, within } from '../helpers/browser/end-to-end.ts';

const program = fileURLToPath(new URL('../../dist/browser/main.js', import.meta.url));

/** One start of the app: what it printed, and its exit code once it has ended. */
interface Start {
  readonly process: ChildProcess;
  readonly ended: Promise<number>;
  out(): string;
}

const start = (home: string): Start => {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, '--no-open', '--home', home], { env });
  let out = '';
  child.stdout.on('data', (piece) => {
    out += String(piece);
  });
  // Not at its exit: what it printed last may still be on its way.
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  return { process: child, ended, out: () => out };
};

const addressIn = (out: string): string | undefined => /running at (\S+)/.exec(out)?.[1];

/** Ended whatever comes of the test. */
const starts: Start[] = [];
test.afterEach(() => {
  for (const one of starts.splice(0)) one.process.kill('SIGKILL');
});

test('of five starts at the same moment one serves; the others wait for its address, name it, and end well', async () => {
  const home = await temporaryFolder();
  starts.push(...Array.from({ length: 5 }, () => start(home.path)));
  const isRunning = ({ process: { exitCode } }: Start): boolean => exitCode === null;
  await expect.poll(() => starts.filter(isRunning).length, within(30)).toBe(1);
  const [first] = starts.filter(isRunning);
  if (!first) throw new Error('No start is left.');
  await expect.poll(() => addressIn(first.out()), within(20)).toBeDefined();
  const others = starts.filter((one) => one !== first);
  expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  const address = addressIn(first.out()) ?? '';
  for (const { out } of others) expect(addressIn(out())).toBe(address);
  expect((await fetch(address, { redirect: 'manual' })).status).toBeLessThan(400);
  first.process.kill('SIGINT');
  expect(await first.ended).toBe(0);
  await home.remove();
});
