import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenOutcome } from '../../shared/contract.ts';
import { cannotStart } from '../projects/disk-trouble.ts';
import { createServices } from '../services.ts';
import { acquireInstance, type Instance } from '../storage/instance-lock.ts';
import { version } from '../version.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { listenForEnd } from './ended.ts';
import { openPage } from './open-page.ts';
import { serve } from './serve.ts';
import { readPages } from './static-files.ts';

const say = (line: string) => console.error(line);

/** The page of a file that was named at the start; what stands in its way is said. */
function pageOf(outcome: OpenOutcome): string {
  if (outcome.outcome !== 'ok') say(outcome.sentence);
  return outcome.key === undefined ? '' : `#/p/${outcome.key}/map`;
}

function announce(address: string, options: Arguments): void {
  console.log(`Alongside is running at ${address}`);
  if (options.open) openPage(address);
}

/** Another Alongside has this data folder open: its page is shown, with the file that was named. */
async function joinFirst(address: string, options: Arguments): Promise<void> {
  if (!address.startsWith('http:')) {
    say('Alongside is open already, in its own window.');
    return;
  }
  // Only a second start needs a client.
  const { openInFirst } = await import('./second-start.ts');
  const page = options.file === undefined ? '' : pageOf(await openInFirst(address, options.file));
  announce(`${address}${page}`, options);
}

/**
 * oRPC asks of each message whether it is FormData, and Node makes that of a large library (50 ms) when it is first named.
 * Named while the browser is on its way, it does not keep the first page waiting.
 */
function nameFormData(): void {
  setImmediate(() => Reflect.get(globalThis, 'FormData'));
}

/** How often a first start that is still on its way is asked for its address, four times a second. */
const QUESTIONS = 60;

/** Makes this the one running app of its data folder, or finds the one that is, and waits until that has an address. */
async function acquire(home: string, file: string | undefined, questions = QUESTIONS): Promise<Instance> {
  const instance = await acquireInstance(home, file);
  if (instance.outcome === 'first' || instance.address !== '' || questions === 0) return instance;
  await wait(250);
  return acquire(home, undefined, questions - 1);
}

/** The boot order. Whatever happens, what was opened is closed. */
async function start(options: Arguments): Promise<void> {
  const instance = await acquire(options.home, options.file);
  if (instance.outcome === 'second') return joinFirst(instance.address, options);
  const closing: (() => Promise<void>)[] = [instance.release];
  const ending = listenForEnd();
  try {
    const folder = join(import.meta.dirname, '../renderer');
    const loading = readPages(folder);
    const services = await createServices({ home: options.home, version, shell: 'browser', log: say });
    closing.unshift(services.close);
    const running = await serve({
      pages: await loading,
      router: services.router,
      port: options.port,
      log: say,
    });
    closing.unshift(running.close);
    instance.setAddress(running.address);
    const page = options.file === undefined ? '' : pageOf(await services.openPath(options.file));
    announce(`${running.address}${page}`, options);
    nameFormData();
    if ((await ending.first) === 'asked') await ending.stayFor(services.unsaved, say);
  } finally {
    for (const close of closing) await close();
  }
}

function reasonOf(error: unknown, home: string): string {
  if (!(error instanceof Error)) return String(error);
  const trouble = cannotStart(home, error);
  if (trouble !== undefined) return trouble;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'Another program uses that port. Leave --port out, or name another.';
  }
  return error.message;
}

let home = '';
try {
  const options = readArguments(process.argv.slice(2), process.cwd());
  home = options.home;
  await start(options);
  process.exit(0);
} catch (error) {
  say(`Alongside could not go on: ${reasonOf(error, home)}`);
  process.exit(1);
}
