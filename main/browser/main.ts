import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenOutcome } from '../../shared/contract/open-outcome.ts';
import { cannotStartSentence } from '../projects/disk-trouble.ts';
import { createServices } from '../services.ts';
import { acquireInstanceLock, type InstanceLockResult } from '../storage/instance-lock.ts';
import { version } from '../version.ts';
import { openInBrowser } from './open-in-browser.ts';
import { serve } from './serve.ts';
import { listenForShutdown } from './shutdown-signals.ts';
import { readStartArguments, type StartArguments } from './start-arguments.ts';
import { readStaticFiles } from './static-files.ts';

const printLine = (line: string) => console.error(line);

/** The page of a file that was named at the start; what stands in its way is said. */
function routeOf(outcome: OpenOutcome): string {
  if (outcome.outcome !== 'ok') printLine(outcome.sentence);
  return outcome.key === undefined ? '' : `#/p/${outcome.key}/map`;
}

function announce(address: string, options: StartArguments): void {
  console.log(`Alongside is running at ${address}`);
  if (options.shouldOpenBrowser) openInBrowser(address);
}

/** Another Alongside has this data folder open: its page is shown, with the file that was named. */
async function openInRunningInstance(address: string, options: StartArguments): Promise<void> {
  if (!address.startsWith('http:')) {
    printLine('Alongside is open already, in its own window.');
    return;
  }
  // Only a second start needs a client.
  const { openInFirstInstance } = await import('./open-in-first-instance.ts');
  const route = options.file === undefined ? '' : routeOf(await openInFirstInstance(address, options.file));
  announce(`${address}${route}`, options);
}

/**
 * oRPC asks of each message whether it is FormData, and Node makes that of a large library (50 ms) when it is first named.
 * Named while the browser is on its way, it does not keep the first page waiting.
 */
function preloadFormData(): void {
  setImmediate(() => Reflect.get(globalThis, 'FormData'));
}

/** How often a first start that is still on its way is asked for its address, four times a second. */
const MAX_ADDRESS_REQUESTS = 60;

/** Makes this the one running app of its data folder, or finds the one that is, and waits until that has an address. */
async function acquireWithAddress(
  dataFolder: string,
  file: string | undefined,
  attemptsLeft = MAX_ADDRESS_REQUESTS,
): Promise<InstanceLockResult> {
  const instance = await acquireInstanceLock(dataFolder, file);
  if (instance.outcome === 'first' || instance.address !== '' || attemptsLeft === 0) return instance;
  await wait(250);
  return acquireWithAddress(dataFolder, undefined, attemptsLeft - 1);
}

/** The boot order. Whatever happens, what was opened is closed. */
async function start(options: StartArguments): Promise<void> {
  const instance = await acquireWithAddress(options.dataFolder, options.file);
  if (instance.outcome === 'second') return openInRunningInstance(instance.address, options);
  const closers: (() => Promise<void>)[] = [instance.release];
  const shutdownSignals = listenForShutdown();
  try {
    const folder = join(import.meta.dirname, '../renderer');
    const staticFiles = readStaticFiles(folder);
    const services = await createServices({
      dataFolder: options.dataFolder,
      version,
      shell: 'browser',
      log: printLine,
    });
    closers.unshift(services.close);
    const server = await serve({
      staticFiles: await staticFiles,
      router: services.router,
      port: options.port,
      log: printLine,
    });
    closers.unshift(server.close);
    instance.setAddress(server.address);
    const route = options.file === undefined ? '' : routeOf(await services.openPath(options.file));
    announce(`${server.address}${route}`, options);
    preloadFormData();
    if ((await shutdownSignals.received) === 'interrupted')
      await shutdownSignals.waitUntilSaved(services.describeUnsaved, printLine);
  } finally {
    for (const close of closers) await close();
  }
}

function startErrorInWords(error: unknown, dataFolder: string): string {
  if (!(error instanceof Error)) return String(error);
  const folderTrouble = cannotStartSentence(dataFolder, error);
  if (folderTrouble !== undefined) return folderTrouble;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'Another program uses that port. Leave --port out, or name another.';
  }
  return error.message;
}

let dataFolder = '';
try {
  const options = readStartArguments(process.argv.slice(2), process.cwd());
  dataFolder = options.dataFolder;
  await start(options);
  process.exit(0);
} catch (error) {
  printLine(`Alongside could not go on: ${startErrorInWords(error, dataFolder)}`);
  process.exit(1);
}
