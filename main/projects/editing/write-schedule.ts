/** How long edits may stay out of the project file, in milliseconds. They are safe in the journal meanwhile. */
const WRITE_DELAY_MS = 300;
const MAX_WRITE_DELAY_MS = 1000;
/** Between retries of a failed write; the last repeats. */
const RETRY_DELAYS_MS = [1000, 2000, 5000, 15_000];

/** When the project file is written next: debounced, with a maximum delay, and with growing delays after failures. */
export interface WriteSchedule {
  /** There is something to write. After a failure the retry that is scheduled already writes it. */
  request(): void;
  /** Writes after the usual delay, whatever failed before. */
  requestAnyway(): void;
  /** The write begins. */
  noteStarted(): void;
  noteSucceeded(): void;
  /** Schedules the retry. */
  noteFailed(): void;
  /** Nothing is written any more. */
  stop(): void;
}

/** Nothing is scheduled at first. */
export function createWriteSchedule(write: () => void): WriteSchedule {
  let timer: NodeJS.Timeout | undefined;
  let deadline = 0;
  let failures = 0;
  let isStopped = false;
  const scheduleIn = (delay: number): void => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(write, delay);
    timer.unref();
  };
  return {
    request: () => {
      const now = performance.now();
      deadline ||= now + MAX_WRITE_DELAY_MS;
      if (failures === 0) scheduleIn(Math.max(0, Math.min(WRITE_DELAY_MS, deadline - now)));
    },
    requestAnyway: () => scheduleIn(WRITE_DELAY_MS),
    noteStarted: () => {
      clearTimeout(timer);
      deadline = 0;
    },
    noteSucceeded: () => {
      failures = 0;
    },
    noteFailed: () => {
      scheduleIn(RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? MAX_WRITE_DELAY_MS);
      failures += 1;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
