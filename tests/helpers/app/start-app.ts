import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from './project-root.ts';

const program = join(projectRoot(), 'dist/browser/main.js');
const START_TIMEOUT = 20_000;

/** A browser shell of the production build that runs on a data folder of its own. */
export interface RunningApp {
  /** The printed address with its token (and `#/p/…` when a file was opened). */
  readonly url: string;
  readonly home: string;
  readonly pid: number;
  /** All it has written to stderr. */
  errors(): string;
  /** Ends it as Ctrl-C does and resolves to its exit code. The data folder stays. */
  stop(): Promise<number>;
  /** Its exit code, once it has ended for whatever reason; -1 where it was killed. */
  readonly stopped: Promise<number>;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** The data folder; a temporary one without it. */
  readonly home?: string;
  readonly file?: string;
  readonly args?: readonly string[];
  /** Another Node than this one. */
  readonly node?: string;
  /** Options of Node itself, such as a module that is loaded first. */
  readonly nodeArgs?: readonly string[];
  /** Called when the process is there, long before it listens; `kill` ends it as a power cut would. */
  readonly onSpawn?: (kill: () => void) => void;
  /** Another build of the browser shell. */
  readonly program?: string;
}

/** A fresh temporary folder with a function that removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'alongside-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

function addressPrintedBy(child: ChildProcess, errors: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The browser shell ${why}. It said:\n${errors()}`));
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT);
    // Not at its exit: what it said last may still be on its way.
    child.once('close', (code) => fail(`ended with code ${code}`));
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      const [, url] = /^Alongside is running at (\S+)$/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

/** Starts the built browser shell on a random port. Needs `dist` (npm test builds it; by hand: node build/build.mjs). */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const home = options.home ?? (await temporaryFolder()).path;
  const args = [
    ...(options.nodeArgs ?? []),
    options.program ?? program,
    '--no-open',
    '--home',
    home,
    ...(options.args ?? []),
  ];
  if (options.file !== undefined) args.push(options.file);
  // Playwright asks for colour, `npm test` for none: Node would warn of both.
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(options.node ?? process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  options.onSpawn?.(() => child.kill('SIGKILL'));
  let written = '';
  child.stderr.on('data', (piece) => {
    written += String(piece);
  });
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null) child.kill(signal);
    return exited;
  };
  const url = await addressPrintedBy(child, () => written).catch(async (error: unknown) => {
    await end('SIGKILL');
    throw error;
  });
  return {
    url,
    home,
    pid: child.pid ?? -1,
    errors: () => written,
    stop: () => end('SIGINT'),
    stopped: exited,
    kill: async () => {
      await end('SIGKILL');
    },
  };
}
