import ElkApi, { type ELK } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { elkGraph, elkPositions } from './elk-graph.ts';
import type { Layered } from './layout-types.ts';

/** A layout that takes longer than this is given up: the cards stay where they are. */
const LAYOUT_DEADLINE_MS = 30_000;

/** Why a layout ended without an answer. */
export class LayoutStopped extends Error {
  constructor(readonly why: 'stopped' | 'tooLong') {
    super(
      why === 'stopped'
        ? 'Stopped. The cards stay where they were.'
        : 'This took too long, so the cards stay.',
    );
  }
}

/**
 * Layered layout by elkjs in a worker of its own. elkjs cannot be interrupted, so a deadline or a stop ends the worker.
 * `end` frees the worker; call it in any case.
 */
export function createElk(signal?: AbortSignal): { readonly layered: Layered; readonly end: () => void } {
  let elk: ELK | undefined;
  const worker = (): ELK => {
    elk ??= new ElkApi({ workerFactory: () => new Worker(workerUrl) });
    return elk;
  };
  const end = (): void => {
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
      worker()
        .layout(elkGraph(graph))
        .then((answer) => resolve(elkPositions(graph, answer)), reject)
        .finally(() => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
        });
    });
  return { layered, end };
}
