import { setTimeout as wait } from 'node:timers/promises';

const PARENT_CHECK_INTERVAL_MS = 500;
/** Between tries to save what holds up the end, in milliseconds. */
const RETRY_INTERVAL_MS = 2000;

/**
 * Under npm a shell stands between, which a SIGTERM ends without telling us: that our parent has changed is then the
 * only sign. build/start.mjs notes who it was.
 */
function onOrphaned(callback: () => void): void {
  const parent = process.env.ALONGSIDE_PARENT;
  if (parent === undefined || process.platform === 'win32') return;
  const timer = setInterval(() => {
    if (String(process.ppid) === parent) return;
    clearInterval(timer);
    callback();
  }, PARENT_CHECK_INTERVAL_MS);
  timer.unref();
}

/** How the app is told to end. */
export interface ShutdownSignals {
  /** Resolves at Ctrl-C, `asked`, or when the system asks the app to end, which waits for no answer: `told`. */
  readonly received: Promise<'interrupted' | 'terminated'>;
  /**
   * Stays while something is not saved, and says what. Resolves once all is, or when the app is asked again. `unsaved`
   * tries to save, and resolves to a sentence for each thing that could not be.
   */
  waitUntilSaved(
    describeUnsaved: () => Promise<readonly string[]>,
    print: (line: string) => void,
  ): Promise<void>;
}

/** Listens. Where nothing holds it up, a second Ctrl-C ends the app at once: what was done is safe in its journal. */
export function listenForShutdown(): ShutdownSignals {
  let wasSignalled = false;
  let onSecondSignal: (() => void) | undefined;
  const received = new Promise<'interrupted' | 'terminated'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (onSecondSignal) onSecondSignal();
        else if (wasSignalled) process.exit(130);
        wasSignalled = true;
        resolve(signal === 'SIGINT' ? 'interrupted' : 'terminated');
      });
    }
    onOrphaned(() => resolve('terminated'));
  });
  return {
    received,
    async waitUntilSaved(describeUnsaved, print) {
      let wasAskedAgain = false;
      const secondSignal = new Promise<void>((resolve) => {
        onSecondSignal = () => {
          wasAskedAgain = true;
          resolve();
        };
      });
      let lastText = '';
      while (!wasAskedAgain) {
        const sentences = await Promise.race([describeUnsaved(), secondSignal.then(() => [])]);
        if (sentences.length === 0) break;
        const text = sentences.join('\n');
        if (text !== lastText)
          print(`${text}\nAlongside ends once this is saved. Press Ctrl-C again to end it now.`);
        lastText = text;
        await Promise.race([wait(RETRY_INTERVAL_MS), secondSignal]);
      }
      onSecondSignal = undefined;
    },
  };
}
