/** @returns what stops the timer */
function startTimer(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
}

/** A timer that begins anew each time it is restarted. */
export function createTimer(run: () => void, delayMs: number) {
  let stop = (): void => undefined;
  return {
    restart(): void {
      stop();
      stop = startTimer(run, delayMs);
    },
    stop: (): void => stop(),
  };
}

/** Runs once in the next animation frame, however often it is requested until then; never after `stop`. */
export function createFrameRequest(run: () => void) {
  let frame = 0;
  let isStopped = false;
  const runNow = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    run();
  };
  return {
    request(): void {
      if (frame === 0 && !isStopped) frame = requestAnimationFrame(runNow);
    },
    /** Runs at once instead of in the next frame. */
    runNow,
    stop(): void {
      isStopped = true;
      cancelAnimationFrame(frame);
    },
  };
}
