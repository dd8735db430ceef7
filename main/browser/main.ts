import { join } from 'node:path';
import type { OpenOutcome } from '../../shared/contract.ts';
import { cannotStart } from '../projects/disk-trouble.ts';
import { createServices } from '../services.ts';
import { acquireInstance } from '../storage/instance-lock.ts';
import { version } from '../version.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { listenForEnd } from './ended.ts';
import { openPage } from './open-page.ts';
import { openInFirst } from './second-start.ts';
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
  const page = options.file === undefined ? '' : pageOf(await openInFirst(address, options.file));
  announce(`${address}${page}`, options);
}

/** The boot order. Whatever happens, what was opened is closed. */
async function start(options: Arguments): Promise<void> {
  const instance = await acquireInstance(options.home, options.file);
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
