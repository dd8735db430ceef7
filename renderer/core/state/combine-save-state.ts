import type { SaveState } from '../../../shared/contract/project.ts';
import type { QueueStatus } from './commit-queue.ts';

/** An answer that takes longer than this is called slow, in milliseconds. */
const SLOW_AFTER_MS = 4000;

const slowSaveState: SaveState = {
  state: 'failed',
  reason: 'slow',
  sentence:
    'Not saved yet. The disk answers slowly. Keep Alongside open: your changes stay here until they are saved.',
};

/** What the bar says of saving: the services' word while nothing is pending, the queue's while something is. */
export function combineSaveState(status: QueueStatus, serviceState: SaveState, isSlow: boolean): SaveState {
  if (status.state === 'idle') return serviceState;
  if (status.state === 'sending') return isSlow ? slowSaveState : { state: 'saving' };
  const sentence = status.sentence ?? 'Not saved: the connection is lost. Your work is kept here.';
  return { state: 'failed', reason: status.sentence ? 'disk' : 'away', sentence };
}

/** Tells when an answer is slow. */
export interface SlowTimer {
  isSlow(): boolean;
  /** Starts with the first call that says so and runs on; stops with the first that says no. */
  update(isSending: boolean): void;
  /** An answer came. */
  stop(): void;
}

/** Starts no timer yet; `onElapsed` is called when one has run its time. */
export function createSlowTimer(onElapsed: () => void): SlowTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSlow = false;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isSlow = false;
  };
  const elapse = (): void => {
    isSlow = true;
    onElapsed();
  };
  return {
    isSlow: () => isSlow,
    update: (isSending) => {
      if (!isSending) stop();
      else timer ??= setTimeout(elapse, SLOW_AFTER_MS);
    },
    stop,
  };
}
