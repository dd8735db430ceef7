import ElkApi, { type ELK } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { isStackOverflow, runElkLayout } from './elk-graph.ts';
import type { LayeredLayout } from './layout-types.ts';

/** A layout that takes longer than this is given up: the cards stay where they are. */
const LAYOUT_DEADLINE_MS = 30_000;

const reasonInWords = {
  stopped: 'Stopped. The cards stay where they were.',
  tooLong: 'This took too long, so the cards stay.',
  tooDeep:
    'More cards hang together in one row than can be laid out, so the cards stay. Select some of them first.',
} as const;

/** Why a layout ended without an answer. */
export class LayoutStopped extends Error {
  constructor(readonly reason: keyof typeof reasonInWords) {
    super(reasonInWords[reason]);
  }
}

/**
 * Layered layout by elkjs in a worker of its own. elkjs cannot be interrupted, so a deadline or a stop ends the worker.
 * `dispose` frees the worker; call it in any case.
 */
export function createElkWorker(signal?: AbortSignal): {
  readonly layered: LayeredLayout;
  readonly dispose: () => void;
} {
  let elk: ELK | undefined;
  let isDisposed = false;
  const worker = (): ELK => {
    // A first try that failed may be answered after the stop: nothing would end the worker of a second one.
    if (isDisposed) throw new LayoutStopped('stopped');
    elk ??= new ElkApi({ workerFactory: () => new Worker(workerUrl) });
    return elk;
  };
  const dispose = (): void => {
    isDisposed = true;
    elk?.terminateWorker();
    elk = undefined;
  };
  const layered: LayeredLayout = (graph) =>
    new Promise((resolve, reject) => {
      const abortWith = (reason: 'stopped' | 'tooLong') => () => {
        dispose();
        reject(new LayoutStopped(reason));
      };
      if (signal?.aborted) return abortWith('stopped')();
      const timer = setTimeout(abortWith('tooLong'), LAYOUT_DEADLINE_MS);
      const stop = abortWith('stopped');
      signal?.addEventListener('abort', stop, { once: true });
      runElkLayout(graph, async (elkGraph) => worker().layout(elkGraph))
        .then(resolve, (cause: unknown) =>
          reject(isStackOverflow(cause) ? new LayoutStopped('tooDeep') : cause),
        )
        .finally(() => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
        });
    });
  return { layered, dispose };
}
