/** How long a window has the machine for itself, in milliseconds, before the rest of opening is done. */
const DELAY_MS = 1000;

/** A part of opening that nobody has to wait for. */
export interface AfterOpening {
  /** Does it now, unless it is done; resolves once it is. */
  finish(): Promise<void>;
  /** It is not done any more. */
  cancel(): void;
}

/** Runs a task once, some time after a project was opened. `task` does not reject. */
export function scheduleAfterOpening(task: () => Promise<void>): AfterOpening {
  let running: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running ??= task();
    return running;
  };
  const timer = setTimeout(() => void run(), DELAY_MS);
  timer.unref();
  const cancel = (): void => clearTimeout(timer);
  return {
    finish: () => {
      cancel();
      return run();
    },
    cancel,
  };
}
