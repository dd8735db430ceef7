import { setTimeout as wait } from 'node:timers/promises';

const look = 500;
/** Between tries to save what holds up the end, in milliseconds. */
const pause = 2000;

/**
 * Under npm a shell stands between, which a SIGTERM ends without telling us: that our parent has changed is then the
 * only sign. build/start.mjs notes who it was.
 */
function whenOrphaned(then: () => void): void {
  const parent = process.env.ALONGSIDE_PARENT;
  if (parent === undefined || process.platform === 'win32') return;
  const timer = setInterval(() => {
    if (String(process.ppid) === parent) return;
    clearInterval(timer);
    then();
  }, look);
  timer.unref();
}

/** How the app is told to end. */
export interface Ending {
  /** Resolves at Ctrl-C, `asked`, or when the system asks the app to end, which waits for no answer: `told`. */
  readonly first: Promise<'asked' | 'told'>;
  /**
   * Stays while something is not saved, and says what. Resolves once all is, or when the app is asked again. `unsaved`
   * tries to save, and resolves to a sentence for each thing that could not be.
   */
  stayFor(unsaved: () => Promise<readonly string[]>, say: (line: string) => void): Promise<void>;
}

/** Listens. Where nothing holds it up, a second Ctrl-C ends the app at once: what was done is safe in its journal. */
export function listenForEnd(): Ending {
  let asked = false;
  let again: (() => void) | undefined;
  const first = new Promise<'asked' | 'told'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (again) again();
        else if (asked) process.exit(130);
        asked = true;
        resolve(signal === 'SIGINT' ? 'asked' : 'told');
      });
    }
    whenOrphaned(() => resolve('told'));
  });
  return {
    first,
    async stayFor(unsaved, say) {
      let isOver = false;
      const asking = new Promise<void>((resolve) => {
        again = () => {
          isOver = true;
          resolve();
        };
      });
      let said = '';
      while (!isOver) {
        const sentences = await Promise.race([unsaved(), asking.then(() => [])]);
        if (sentences.length === 0) break;
        const text = sentences.join('\n');
        if (text !== said)
          say(`${text}\nAlongside ends once this is saved. Press Ctrl-C again to end it now.`);
        said = text;
        await Promise.race([wait(pause), asking]);
      }
      again = undefined;
    },
  };
}
