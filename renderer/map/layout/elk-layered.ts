import ElkApi, { type ELK } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { elkLayered, isTooDeep } from './elk-graph.ts';
import type { Layered } from './layout-types.ts';

/** A layout that takes longer than this is given up: the cards stay where they are. */
const LAYOUT_DEADLINE_MS = 30_000;

const sentences = {
  stopped: 'Stopped. The cards stay where they were.',
  tooLong: 'This took too long, so the cards stay.',
  tooDeep:
    'More cards hang together in one row than can be laid out, so the cards stay. Select some of them first.',
} as const;

/** Why a layout ended without an answer. */
export class LayoutStopped extends Error {
  constructor(readonly why: keyof typeof sentences) {
    super(sentences[why]);
  }
}

/**
 * Layered layout by elkjs in a worker of its own. elkjs cannot be interrupted, so a deadline or a stop ends the worker.
 * `end` frees the worker; call it in any case.
 */
export function createElk(signal?: AbortSignal): { readonly layered: Layered; readonly end: () => void } {
  let elk: ELK | undefined;
  let isEnded = false;
  const worker = (): ELK => {
    // A first try that failed may be answered after the stop: nothing would end the worker of a second one.
    if (isEnded) throw new LayoutStopped('stopped');
    elk ??= new ElkApi({ workerFactory: () => new Worker(workerUrl) });
    return elk;
  };
  const end = (): void => {
    isEnded = true;
    elk?.terminateWorker();
    elk = undefined;
  };
  const layered: Layered = (graph) =>
    new Promise((resolve, reject) => {
      const giveUp = (why: 'stopped' | 'tooLong') => () => {
        end();
        reject(new LayoutStopped(why));
      };
      if (signal?.aborted) return giveUp('stopped')();
      const timer = setTimeout(giveUp('tooLong'), LAYOUT_DEADLINE_MS);
      const stop = giveUp('stopped');
      signal?.addEventListener('abort', stop, { once: true });
      elkLayered(graph, async (asked) => worker().layout(asked))
        .then(resolve, (cause: unknown) => reject(isTooDeep(cause) ? new LayoutStopped('tooDeep') : cause))
        .finally(() => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
        });
    });
  return { layered, end };
}
